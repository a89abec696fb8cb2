"""Finding the numbers in a text, written in digits or words, with their scale words."""

import re
from collections.abc import Callable, Iterator

from claimcheck.language.numerals import NUMBER_WORDS, NUMERAL
from claimcheck.quantities.digits import DIGITS, read_digits
from claimcheck.quantities.figure import Figure
from claimcheck.quantities.han_numerals import HAN_RUN, read_han
from claimcheck.quantities.multiples import MULTIPLE, read_multiple
from claimcheck.quantities.shares import FRACTION, read_fraction
from claimcheck.quantities.spelled import read_spelled

_READERS: dict[str, Callable[[str, re.Match[str]], Figure | None]] = {
    "digits": read_digits,
    "spelled": read_spelled,
    "multiple": read_multiple,
    "fraction": read_fraction,
    "han": read_han,
}
_WORDS = rf"(?<![^\W_])(?:(?P<spelled>{NUMERAL})|(?P<multiple>{MULTIPLE})|(?P<fraction>{FRACTION}))"
_CANDIDATE = re.compile(rf"(?P<digits>{DIGITS})|{_WORDS}|(?P<han>{HAN_RUN})", re.IGNORECASE)
_TRIGGER = re.compile(
    rf"\d|(?<![^\W_])(?:(?:{NUMBER_WORDS})\b|{MULTIPLE}|{FRACTION})|{HAN_RUN}", re.IGNORECASE
)


def may_hold_figures(text: str) -> bool:
    """Tell quickly whether `text` has a digit or a number word at all."""
    return _TRIGGER.search(text) is not None


def find_figures(text: str) -> Iterator[Figure]:
    """Yield the numbers of `text` in order, whatever they stand for, not overlapping."""
    position = 0
    while match := _CANDIDATE.search(text, position):
        figure = _READERS[match.lastgroup or ""](text, match)
        position = match.end()
        if figure is not None:
            position = figure.end
            yield figure
