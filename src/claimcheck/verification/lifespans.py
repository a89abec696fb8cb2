"""Dates of life in brackets: "Mara Lind (4 May 1881 – 3 June 1950) was a painter" says when she was born and died.

Both dates must be written to the day: mere years may as well be those of an office or a reign.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from claimcheck.model.period import Granularity, Period
from claimcheck.periods import find_periods
from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.families import families_of

_DASH = re.compile(r"\s(?:--?|\u2013|\u2014)\s")
_PEERAGE = re.compile(r"\d{1,3}(?:st|nd|rd|th)\b")
"""Opens a title: "Mara Lind, *1st* Baroness Lind of Rosk, ("."""

_EVENTS = (("be", "born"), ("die",))
"""What happened on the first date, and on the second."""


def find_lifespans(
    words: Sequence[Word], statements: Sequence[Predication], periods: Mapping[int, Period]
) -> tuple[tuple[Predication, Period], ...]:
    """Return when the subject of "is" was born and died, each with its period.

    The date of each statement is a word whose atom is negative: -1 for the first statement, -2 for the second.
    """
    found = (
        (place, _dates_in(words, place, periods)) for place, word in enumerate(words) if word.text == "("
    )
    place, dates = next(((place, dates) for place, dates in found if dates), (0, ()))
    owner = (
        next((item.subject[0] for item in statements if _is_told_of(item, words, place)), None)
        if dates
        else None
    )
    return tuple(_events(words[place], owner, dates)) if owner is not None else ()


def is_of_life(statement: Predication) -> bool:
    """Tell whether a statement is one that was read from the dates in brackets."""
    return any(word.atom is not None and word.atom < 0 for word in statement.complement)


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


def _dates_in(words: Sequence[Word], place: int, periods: Mapping[int, Period]) -> tuple[Period, ...]:
    """Return the two days that stand in brackets and nothing else."""
    end = next((at for at in range(place + 1, min(place + 6, len(words))) if words[at].text == ")"), None)
    inside = words[place + 1 : end] if end is not None else ()
    dated = [word for word in inside if word.atom in periods]
    others = [word for word in inside if word.tag not in (Tag.DATE, Tag.MARK)]
    written = [half for word in dated for half in _DASH.split(word.text)]
    days = tuple(period for half in written for period in find_periods(half))
    two_days = len(days) == len(written) == len(_EVENTS) and all(_is_day(day) for day in days)
    return days if two_days and not others else ()


def _is_day(period: Period) -> bool:
    return period.granularity is Granularity.DAY and period.start is not None


def _events(bracket: Word, owner: Word, dates: Sequence[Period]) -> Iterator[tuple[Predication, Period]]:
    for number, (lemmas, period) in enumerate(zip(_EVENTS, dates, strict=True), start=1):
        date = replace(bracket, text=period.text or "", tag=Tag.DATE, atom=-number)
        verb = Verb(lemmas, families_of(lemmas), (bracket,))
        yield Predication(verb, (owner,), (date,), main=False), period
