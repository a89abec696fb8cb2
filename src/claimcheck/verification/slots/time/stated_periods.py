"""The periods that a source's sentence binds to a statement: its clause's, its sentence's, or its context's."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimcheck.predicates import Modality, Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Dated, Words
from claimcheck.verification.slots.figure.change_bases import is_year_before
from claimcheck.verification.slots.role.deeds_beside import is_told_of_event
from claimcheck.verification.slots.role.prepositions import DATING_CLAUSES
from claimcheck.verification.slots.time.dates_of_names import without_dates_of_names
from claimcheck.verification.slots.time.months_of_year import with_year
from claimcheck.verification.slots.time.records import without_records

_COMPARING = frozenset({"from", "than", "on", "over", "against", "versus"})
_OF_TIME = frozenset(
    {"end", "start", "beginning", "middle", "half", "quarter", "month", "rest", "course", "year"}
)
"""With "of" they are times themselves: "by the *end of* 1990"."""
_LEVELS = frozenset({"figure", "level", "number", "total", "amount", "value", "sum"})
_EARLIER = ("earlier", "before", "ago")
_QUALIFIED = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.POSSESSIVE})


@dataclass(frozen=True, slots=True)
class Stated:
    """The periods bound to a source's statement, and where they come from if not from its clause."""

    periods: tuple[Dated, ...] = ()
    note: str = ""


def stated_in(pairing: Pairing, figures: Sequence[Word]) -> Stated:
    """Return the periods bound to a source's statement; of several dates that beside one of its `figures`."""
    told = without_dates_of_names(own_periods(pairing.source_words, pairing.analysis), pairing)
    stated = _without_other_events(without_records(told, pairing), pairing)
    own = with_year(stated, pairing.source.adjunct) or _of_what_follows(pairing)
    if len(own) > 1 and figures:
        own = (
            tuple(item for item in own if any(_is_beside(item[0], place, pairing) for place in figures))
            or own
        )
    if own:
        return Stated(own)
    sentence = _sentence_level(pairing)
    return Stated(sentence, "from the same sentence") if sentence else _from_context(pairing)


def _without_other_events(told: tuple[Dated, ...], pairing: Pairing) -> tuple[Dated, ...]:
    """Leave out the date of another event beside that of the deed: "arrested in June *for a theft in May*"."""
    if len(told) < 2:  # noqa: PLR2004  a date alone may be meant of both
        return told
    words = pairing.analysis.words
    placed = (item for item in told if words[max(item[0].index - 1, 0)].folded in ("in", "on", "at"))
    apart = {item for item in placed if is_told_of_event(item[0].index - 1, pairing)}
    return tuple(item for item in told if item not in apart) or told


def _of_what_follows(pairing: Pairing) -> tuple[Dated, ...]:
    """Return the period of the clause that hangs on either statement: "plans *to open in 2030*"."""
    theirs = {
        item.verb.lemmas for item, words in pairing.claimed.hanging if own_periods(words, pairing.claimed)
    }
    verb = pairing.source.verb.words
    if not verb or not theirs or not own_periods(pairing.assertion.details, pairing.claimed):
        return ()
    hanging = next((item for item, _ in pairing.analysis.hanging if item.verb.lemmas in theirs), None)
    return own_periods(hanging.words, pairing.analysis) if hanging is not None else ()


def _is_beside(date: Word, figure: Word, pairing: Pairing) -> bool:
    """Tell whether no other figure stands between: "from 20 in 2020 | to 30 in 2021"."""
    begin, end = sorted((date.index, figure.index))
    return not any(word.tag is Tag.NUMBER for word in pairing.analysis.words[begin + 1 : end])


def own_periods(words: Iterable[Word], analysis: Analysis) -> tuple[Dated, ...]:
    """Return the periods among `words`; one that only qualifies a noun ("the 2022 plan") counts if it is alone."""
    found = tuple(item for item in analysis.periods_in(words) if not _is_compared(item[0], analysis))
    return tuple(item for item in found if not _qualifies(item[0], analysis)) or found


def _is_compared(word: Word, analysis: Analysis) -> bool:
    """Tell a date that only serves comparison: "more *than* in 2014"."""
    before = analysis.words[max(word.index - 2, 0) : word.index]
    told = any(other.folded in ("than", "compared") for other in before) or _is_of_earlier(word, before)
    return told or (len(before) > 1 and _is_base(before[0], before[1]) and is_year_before(word, analysis))


def _is_of_earlier(date: Word, before: Words) -> bool:
    """Tell "five times the figure *of a year earlier*"."""
    level = len(before) > 1 and before[0].lemma in _LEVELS and before[1].folded == "of"
    return level and date.folded.endswith(_EARLIER)


def _is_base(figure: Word, opening: Word) -> bool:
    """Tell "up 6 percent *on* May 2018"."""
    return figure.tag is Tag.NUMBER and opening.folded in _COMPARING


def _qualifies(word: Word, analysis: Analysis) -> bool:
    after = analysis.words[word.index + 1 : word.index + 2]
    before = analysis.words[word.index - 1 : word.index] if word.index else ()
    in_phrase = bool(before) and before[0].tag in (Tag.DETERMINER, Tag.ADJECTIVE)
    return (in_phrase and bool(after) and after[0].tag in _QUALIFIED) or _is_of_thing(word, analysis)


def _is_of_thing(date: Word, analysis: Analysis) -> bool:
    """Tell "two years after the revolt *of 1990*", whose year is that of the revolt."""
    before = analysis.words[max(date.index - 2, 0) : date.index]
    told = len(before) > 1 and before[1].folded == "of" and before[0].tag is Tag.NOUN
    return told and before[0].lemma not in _OF_TIME


def _sentence_level(pairing: Pairing) -> tuple[Dated, ...]:
    """Return the one period that an opening phrase or adverbial clause of the sentence gives to what follows it.

    "Norvia signed, but *in 2019*, Oman left" dates no signing.
    """
    analysis = pairing.analysis
    verb = max((word.index for word in pairing.source.verb.words), default=len(analysis.words))
    # The date of "May 9, when the port closed" is that of two clauses, and opens nothing.
    opening = [
        item
        for statement in analysis.statements
        if statement.conjunction != "when"
        for item in analysis.periods_in(statement.adjunct)
        if item[0].index < verb
    ]
    if opening:
        return _only(opening)
    hanging = [
        item
        for statement, words in analysis.hanging
        if statement.conjunction in DATING_CLAUSES
        for item in analysis.periods_in(words)
        if item[0] not in statement.adjunct
    ]
    return _only(hanging) if len(analysis.periods) == 1 else ()


def _only(found: Iterable[Dated]) -> tuple[Dated, ...]:
    distinct = tuple(dict.fromkeys(found))
    return distinct if len(distinct) == 1 else ()


def _of_fact(pairing: Pairing, context: Analysis) -> tuple[Dated, ...]:
    """Return a context's periods; none of a plan where the source tells a fact, and none that only compares."""
    ahead = (item for item in context.statements if item.modality is not Modality.FACT)
    planned = {word for item in ahead for word in item.words} if _is_fact(pairing) else set()
    told = {word for item in context.statements if item.modality is Modality.FACT for word in item.words}
    found = [item for item in context.periods_in(context.words) if item[0] not in planned - told]
    return tuple(item for item in found if not _is_earlier(item[0], context))


def _is_fact(pairing: Pairing) -> bool:
    return pairing.source.modality is Modality.FACT


def _is_earlier(word: Word, context: Analysis) -> bool:
    """Tell "down 9 percent *from a year earlier*", which only compares."""
    before = context.words[max(word.index - 1, 0) : word.index]
    compared = any(other.folded in _COMPARING for other in before) or _is_compared(word, context)
    return compared and (word.folded.endswith(_EARLIER) or _is_told_base(before, word, context))


def _is_told_base(before: Words, word: Word, context: Analysis) -> bool:
    """Tell "an increase of 6 percent *on May 2018*" in a text on May 2019."""
    return bool(before) and before[0].folded in _COMPARING and _is_compared(word, context)


def _from_context(pairing: Pairing) -> Stated:
    """Take the period of the nearest context that has one; two in one sentence leave it open."""
    for context in pairing.surroundings.nearest_first():
        found = _of_fact(pairing, context)
        if found:
            return Stated(found, "from context") if len(found) == 1 else Stated()
    return Stated()
