"""A figure with all that is known of it -> a statement, and where each of its characters comes from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.language.lexicon import is_common
from claimcheck.names.places import PLACES
from claimcheck.sentences.tables.units import NO_UNIT, Unit

_LONGEST_ACRONYM = 3
_LONG_NUMBER = re.compile(r"\d{5,15}(?:\.\d{1,10})?")

_Piece = tuple[str, int, bool]
"""Words, where in the row they come from, and whether they stand there as they are."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What heads and captions make of one figure."""

    measure: str
    """What is measured."""
    figure: str
    """As it stands in its cell."""
    figure_start: int
    """In the row, as the other places."""
    name: str = ""
    """Whose."""
    name_start: int | None = None
    """None where the name stands above the row."""
    thing: str = ""
    """What of: "wheat", for "production of wheat"."""
    partner: str = ""
    """With whom: "with China"."""
    period: str = ""
    """As it goes into a sentence: "In 2024"."""
    unit: Unit = NO_UNIT


def worded(reading: Reading) -> tuple[str, tuple[int, ...]]:
    """Return the statement, such as "In 2024, Kazakhstan's trade was $40 billion.", and its offsets in the row.

    Words of heads come from where the reading of the row has got to, so that offsets never fall.
    """
    statement = ""
    offsets: list[int] = []
    for words, start, as_written in _pieces(reading):
        statement += words
        offsets += range(start, start + len(words)) if as_written else [start] * len(words)
    return statement[0].upper() + statement[1:], tuple(offsets)


def _pieces(reading: Reading) -> Iterator[_Piece]:
    measured = _measured(reading.measure, reading.thing, reading.partner)
    verb = "were" if _is_plural(reading.measure) else "was"
    start, place = reading.figure_start, 0
    in_row = reading.name_start is not None and reading.name_start + len(reading.name) <= start
    if in_row and reading.name_start is not None:
        place = reading.name_start
    if reading.period:
        yield f"{reading.period}, ", place, False
    if reading.name:
        yield reading.name, place, in_row
        place += (len(reading.name) - 1) * in_row
    owned = "'s " if reading.name else ""
    yield f"{owned}{measured} {verb} ", place, False
    before, number, behind = reading.unit.written(reading.figure)
    yield before, start, False
    yield from _grouped(number, start)
    yield f"{behind}.", start + len(number) - 1, False


def _grouped(number: str, start: int) -> Iterator[_Piece]:
    """Yield a number with its digits in groups: in files of data they stand in one row, in prose that is a code."""
    whole = len(number.split(".", 1)[0])
    cuts = range((whole - 1) % 3 + 1, whole, 3) if _LONG_NUMBER.fullmatch(number) else ()
    place = 0
    for cut in cuts:
        yield number[place:cut], start + place, True
        yield ",", start + cut, False
        place = cut
    yield number[place:], start + place, True


@lru_cache(maxsize=8192)
def _measured(measure: str, thing: str, partner: str) -> str:
    words = _lowered(measure)
    if thing:
        words = f"{words} of {thing if _names_something(thing) else _lowered(thing)}"
    return f"{words} {partner}" if partner else words


def _lowered(words: str) -> str:
    """Write the capitals of a head as in running text: "Monthly Premium", "PRICE", but "GDP" and "Trade with China"."""
    return " ".join(word.lower() if _is_plain(word) else word for word in words.split(" "))


def _is_plain(word: str) -> bool:
    """Tell whether a word is an everyday one that has its capital from where it stands."""
    lower = word.lower()
    shaped = word[1:].islower() or len(word) == 1 or (word.isupper() and len(word) > _LONGEST_ACRONYM)
    return shaped and lower not in PLACES and is_common(lower)


def _names_something(words: str) -> bool:
    """Tell whether a capital behind the first word is a name's: "University of Central Florida"."""
    later = (word for word in words.split(" ")[1:] if word[:1].isupper())
    return any(not _is_plain(word) for word in later)


@lru_cache(maxsize=8192)
def _is_plural(measure: str) -> bool:
    head = measure.split(" of ", 1)[0].split(" in ", 1)[0].lower()
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))
