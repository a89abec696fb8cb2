"""Words that name a part of the time they stand before: "the third week of", "the last ten days in"."""

import re

from claimcheck.model.period import Granularity
from claimcheck.periods.fragments import NUMERAL, WEEKDAY, alternatives, compiled, day_number, numeral
from claimcheck.periods.mention import Mention
from claimcheck.periods.relative.counting import Piece, Unit
from claimcheck.periods.vocabulary import ORDINALS, WEEKDAYS

_WORDS = compiled(
    rf"""\b(?:the\s{{1,3}})?(?:(?P<last>last|final)|(?P<nth>{alternatives(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)))[\s-]{{1,3}}
    (?:(?P<count>{NUMERAL})\s{{1,3}})?
    (?:(?P<unit>day|week|month|quarter|year|decade)s?|(?P<weekend>weekend)|(?P<half>half)|(?P<weekday>{WEEKDAY}))
    \s{{1,3}}(?:of|in)\s{{1,3}}(?:the\s{{1,3}})?(?:month\s{{1,3}}of\s{{1,3}})?\Z"""
)
_OF_ANOTHER = compiled(
    rf"""(?:\b(?:its|his|her|their|our|my|your|next|penultimate|{alternatives(ORDINALS)})|['’]s|s['’])[\s-]{{1,3}}\Z"""
)
"""What makes it a piece of something else ("their second week in June"), or another piece ("second last")."""
_REACH = 60
_FINEST_FIRST = tuple(Unit)
_LENGTHS = {
    Granularity.MONTH: Unit.MONTH,
    Granularity.QUARTER: Unit.QUARTER,
    Granularity.HALF: Unit.QUARTER,
    Granularity.SEASON: Unit.QUARTER,
    Granularity.YEAR: Unit.YEAR,
    Granularity.DECADE: Unit.DECADE,
    Granularity.CENTURY: Unit.CENTURY,
}
_QUARTERS_OF_CENTURY = 25
_HALVES = {Granularity.DECADE: 5, Granularity.CENTURY: 50}
"""In years. Of a month nobody says where the half ends; of a year it has a name of its own."""
_SATURDAY = 5


def piece_before(mention: Mention, text: str) -> tuple[int, Piece] | None:
    """Return where the words before `mention` begin that name a piece of it, and the piece; None without such words.

    "The last days", "the first few weeks" and "the fourth half" are none.
    """
    start = mention.span.start
    words = _WORDS.search(text, max(0, start - _REACH), start)
    whole = _LENGTHS.get(mention.granularity)
    if words is None or whole is None or mention.part is not None or _is_of_another(words, mention):
        return None
    piece = _piece(words, mention.granularity)
    is_finer = piece is not None and _FINEST_FIRST.index(piece.unit) < _FINEST_FIRST.index(whole)
    return (words.start(), piece) if piece is not None and is_finer else None


def _is_of_another(words: re.Match[str], mention: Mention) -> bool:
    """Tell the first day of a season or of games from that of the year: "the first day of the 1946 season"."""
    names_thing = mention.granularity is Granularity.YEAR and mention.year is not None
    if names_thing and words[0].rstrip().lower().endswith("the"):
        return True
    start = words.start()
    return _OF_ANOTHER.search(words.string, max(0, start - 16), start) is not None


def _piece(words: re.Match[str], whole: Granularity) -> Piece | None:
    number = -1 if words["last"] else day_number(words["nth"])
    count = numeral(words["count"]) if words["count"] else 1
    if words["weekday"] or words["weekend"]:
        return _weekday(words, number) if words["count"] is None else None
    if words["half"]:
        return _half(number, whole)
    unit = Unit(words["unit"].lower())
    if unit is Unit.QUARTER and whole is Granularity.CENTURY:
        return Piece(Unit.YEAR, number, _QUARTERS_OF_CENTURY)
    is_plural = words["count"] is None and words[0][words.end("unit") - words.start()].lower() == "s"
    return None if is_plural or (words["count"] and number > 1) else Piece(unit, number, count)


def _weekday(words: re.Match[str], number: int) -> Piece:
    """Call "the first weekend" the first Saturday and the day after it."""
    if words["weekend"]:
        return Piece(Unit.DAY, number, 2, weekday=_SATURDAY)
    return Piece(Unit.DAY, number, weekday=WEEKDAYS[words["weekday"].rstrip(".").lower()])


def _half(number: int, whole: Granularity) -> Piece | None:
    years = _HALVES.get(whole)
    return Piece(Unit.YEAR, number, years) if years and number in {1, 2, -1} else None
