"""What a change is reckoned from: "rose 4 percent *year on year*", "*from a year earlier*", "*on August 2023*".

Observation: bulletins give a change from the year before and one from the month before side by side. The first is
told in a dozen ways that say the same; the second is another figure, by which the first is not contradicted.
"""

from collections.abc import Iterable

from claimcheck.model.period import Granularity
from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.terms import Term

YEARLY = frozenset({"year-on-year", "year-over-year", "yoy"})
_YEAR_ON_YEAR = frozenset({"year", "on", "over"})
_OPENING = frozenset({"from", "on", "over", "than", "against", "with", "to", "the", "in", "for"})
_EARLIER = ("a year earlier", "a year before", "a year ago", "last year", "previous year", "one year earlier")
_SHORT = frozenset({Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.QUARTER})
_LONG = frozenset({Granularity.YEAR, Granularity.FISCAL_YEAR, Granularity.DECADE})
_CHANGING = frozenset({"rise", "raise"})
_AGAINST = frozenset({"from", "over", "than", "against"})


def says_yearly(term: Term, words: Words) -> bool:
    """Tell whether a word only says that a change is from year to year; `words` are those of its sentence."""
    return term.word.folded in YEARLY or _is_in_year_on_year(term.word, words)


def is_change_of_years(pairing: Pairing) -> bool:
    """Tell whether a change is one of whole years, or both reckon it from the year before: it has one direction."""
    stated = [period for _, period in pairing.claimed.periods_in(pairing.claim.words)]
    certain = [item for item in stated if item.start is not None and not item.relative]
    long = len(certain) == len(stated) and all(item.granularity in _LONG for item in certain)
    return bool(certain) and (long or all(map(_says_yearly, (pairing.claimed, pairing.analysis))))


def _says_yearly(text: Analysis) -> bool:
    """Tell whether a text has one change, and reckons it from the year before."""
    changes = [word for word in text.words if word.tag is Tag.NUMBER and _percent(word)]
    told = any(
        word.folded in YEARLY
        or _is_in_year_on_year(word, text.words)
        or (word.tag is Tag.DATE and word.folded.endswith(_EARLIER) and _is_compared(word, text.words))
        for word in text.words
    )
    return told and len(changes) == 1


def is_yearly_base(term: Term, pairing: Pairing) -> bool:
    """Tell whether a word is of the claim's "year on year", and the source reckons its one change so in other words."""
    if not says_yearly(term, pairing.claimed.words):
        return False
    figures = [word for word in pairing.source_words if word.tag is Tag.NUMBER and "%" in _percent(word)]
    return len(figures) == 1 and _is_yearly(figures[0], pairing)


def shorter_base(pairing: Pairing, figures: Iterable[Word]) -> str:
    """Return the month or day that the source's change is reckoned from, where the claim tells of none; else empty."""
    if not any(name in _CHANGING for name, _ in pairing.source.verb.families):
        # "Financed with $2 million, it will be extended from May": nothing is reckoned from there.
        return ""
    claimed = {word.folded for word in pairing.claimed.words if word.tag is Tag.DATE}
    dates = (word for figure in figures for word in _dates_behind(figure, pairing))
    found = (word.text for word in dates if word.folded not in claimed and _is_short(word, pairing))
    return next(found, "")


def is_year_before(base: Word, analysis: Analysis) -> bool:
    """Tell "August 2023" beside "August 2024": the same time of the year before."""
    periods = dict(analysis.periods_in(analysis.words))
    start = periods[base].start if base in periods else None
    if start is None or (start.month, start.day) == (2, 29):
        return False
    later = start.replace(year=start.year + 1)
    same = periods[base].granularity
    return any(item.start == later and item.granularity is same for item in periods.values())


def _percent(word: Word) -> str:
    return "%" if word.folded.endswith(("%", "percent", "per cent")) else ""


def _is_in_year_on_year(word: Word, words: Words) -> bool:
    here = words[word.index : word.index + 1]
    if not here or here[0].folded not in _YEAR_ON_YEAR:
        return False
    near = [other.folded for other in words[max(word.index - 2, 0) : word.index + 3]]
    runs = (near[at : at + 3] for at in range(len(near) - 2))
    return any(run in (["year", "on", "year"], ["year", "over", "year"]) for run in runs)


def _is_yearly(figure: Word, pairing: Pairing) -> bool:
    behind = _behind(figure, pairing.analysis.words)
    if any(word.folded in YEARLY or _is_in_year_on_year(word, pairing.analysis.words) for word in behind):
        return True
    dates = [word for word in behind if word.tag is Tag.DATE and _is_compared(word, pairing.analysis.words)]
    return any(word.folded.endswith(_EARLIER) or is_year_before(word, pairing.analysis) for word in dates)


def _behind(figure: Word, words: Words) -> Words:
    """Return what stands behind a figure and before the next."""
    rest = words[figure.index + 1 :]
    end = next((at for at, word in enumerate(rest) if word.tag is Tag.NUMBER), len(rest))
    return rest[:end]


def _dates_behind(figure: Word, pairing: Pairing) -> list[Word]:
    return [word for word in _behind(figure, pairing.analysis.words) if word.tag is Tag.DATE]


def _is_compared(date: Word, words: Words) -> bool:
    return any(word.folded in _OPENING for word in words[max(date.index - 1, 0) : date.index])


def _is_short(date: Word, pairing: Pairing) -> bool:
    """Tell "from July", which is no year before, from "from a year earlier"."""
    before = pairing.analysis.words[max(date.index - 1, 0) : date.index]
    opened = any(word.folded in _AGAINST for word in before)
    periods = [item for _, item in pairing.analysis.periods_in((date,))]
    short = any(item.granularity in _SHORT for item in periods) and not date.folded.endswith(_EARLIER)
    return opened and short and not is_year_before(date, pairing.analysis)
