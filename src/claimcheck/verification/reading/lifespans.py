"""Dates of life in brackets: "Mara Lind (4 May 1881 – 3 June 1950) was a painter" says when she was born and died.

One of the dates must be written to the day, or else the name be called by a trade: mere years may as well be those of
an office, a reign or a war.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.model.period import Granularity, Period
from claimcheck.periods import find_periods
from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.roles import is_role

_DASH = re.compile(r"\s?(?:--|\u2013|\u2014|\u2212)\s?|\s-\s|(?<=\d)-(?=\d)")
_LONGEST_BRACKET = 60
"""Words of a bracket that may say first how the name is spelled and spoken elsewhere."""

_SHORTEST_LIFE = 25
"""Years of a life that are told by years alone."""

_MOST_IN_DATES = 8
"""Words of two dates that were not read as one: "1881", a dash, "1950"."""

_OFFICES = frozenset(
    """
    king queen emperor empress tsar sultan pope bishop archbishop cardinal president premier minister chancellor
    governor mayor senator prince princess duke duchess count earl chairman chairwoman director speaker ruler regent
    ambassador leader champion coach
    """.split()
)
"""What one is for some years: those in brackets may be these."""

_PEERAGE = re.compile(r"\d{1,3}(?:st|nd|rd|th)\b")
"""Opens a title: "Mara Lind, *1st* Baroness Lind of Rosk, ("."""

_EVENTS = (("be", "born"), ("die",))
"""What happened on the first date, and on the second."""


def find_lifespans(
    words: Sequence[Word], statements: Sequence[Predication]
) -> tuple[tuple[Predication, Period], ...]:
    """Return when the subject of "is" was born and died, each with its period; for a second name that it has, too.

    The date of each statement is a word whose atom is negative: -1 for the first statement, -2 for the second.
    """
    found = ((place, _dates_in(words, place)) for place, word in enumerate(words) if word.text == "(")
    place, dates = next(((place, dates) for place, dates in found if dates), (0, ()))
    told = next((item for item in statements if _is_told_of(item, words, place)), None) if dates else None
    if told is None or not (any(map(_is_day, dates)) or (_is_called_by_trade(told) and _is_lifelong(dates))):
        return ()
    owners = (item.subject[0] for item in statements if _is_same(item, told))
    return tuple(_events(words[place], tuple(dict.fromkeys(owners)), dates))


def _is_same(statement: Predication, told: Predication) -> bool:
    """Tell a statement, or the one it is under a second name."""
    named = statement.subject[:1] != () and statement.subject[0].tag is Tag.NAME
    return named and statement.verb.words == told.verb.words


def _is_lifelong(dates: Sequence[Period]) -> bool:
    """Tell years of a life from those that a drummer was in a band."""
    first, last = (date.start for date in dates)
    return first is not None and last is not None and last.year - first.year >= _SHORTEST_LIFE


def _is_called_by_trade(told: Predication) -> bool:
    """Tell "was a *painter*", whose years are those of a life."""
    end = next((at for at, word in enumerate(told.complement) if word.tag is Tag.PREPOSITION), None)
    nouns = [word for word in told.complement[:end] if word.tag is Tag.NOUN]
    trades = any(is_role(word) for word in nouns)
    return trades and not any(word.lemma in _OFFICES for word in nouns)


def _is_told_of(statement: Predication, words: Sequence[Word], place: int) -> bool:
    """Tell whether the brackets stand right behind the name that opens a subject, before its "is".

    "Lind's husband (…)" and "Lind and Berg (…)" are not told of Lind.
    """
    subject, verb = statement.subject, statement.verb
    named = subject[:1] != () and subject[0].tag is Tag.NAME and subject[0].index < place
    told = named and _is_bare(words[subject[0].index + 1 : place])
    return told and verb.lemmas == ("be",) and verb.words[:1] != () and verb.words[0].index > place


def _is_bare(between: Sequence[Word]) -> bool:
    """Tell whether nothing stands between name and brackets but an apposition: "Mara Lind, the youngest of five, ("."""
    if not between:
        return True
    inserted = between[0].text == "," and between[-1].text == "," and len(between) > 1
    if inserted and _PEERAGE.match(between[1].text):
        return True
    return inserted and not any(word.tag in (Tag.NAME, Tag.COORDINATOR, Tag.VERB) for word in between)


def _dates_in(words: Sequence[Word], place: int) -> tuple[Period, ...]:
    """Return the two dates that stand in brackets, behind how the name is spelled or spoken."""
    reach = range(place + 1, min(place + _LONGEST_BRACKET, len(words)))
    end = next((at for at in reach if words[at].text in "()"), None)
    inside = words[place + 1 : end] if end is not None and words[end].text == ")" else ()
    begin = max((at + 1 for at, word in enumerate(inside) if word.text in (";", "]")), default=0)
    halves = _DASH.split(" ".join(word.text for word in inside[begin:]))
    if len(halves) != len(_EVENTS) or len(inside) - begin > _MOST_IN_DATES:
        return ()
    dates = tuple(date for half in halves if (date := _date(half.strip())) is not None)
    return dates if len(dates) == len(_EVENTS) else ()


def _date(half: str) -> Period | None:
    """Return the day, month or year that a text is, and no more."""
    found = find_periods(half) or find_periods(f"in {half}")
    whole = len(found) == 1 and len(found[0].span) >= len(half) and _is_date(found[0])
    return found[0] if whole else None


def _is_date(period: Period) -> bool:
    return (
        period.granularity in (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)
        and period.start is not None
    )


def _is_day(period: Period) -> bool:
    return period.granularity is Granularity.DAY


def _events(
    bracket: Word, owners: Sequence[Word], dates: Sequence[Period]
) -> Iterator[tuple[Predication, Period]]:
    events = (
        (owner, lemmas, period) for owner in owners for lemmas, period in zip(_EVENTS, dates, strict=True)
    )
    for number, (owner, lemmas, period) in enumerate(events, start=1):
        date = replace(bracket, text=period.text or "", tag=Tag.DATE, atom=-number)
        verb = Verb(lemmas, families_of(lemmas), (bracket,))
        yield Predication(verb, (owner,), (date,), main=False), period
