"""Finding the numbers in a text, written in digits or words, with their scale words."""

import re
from collections.abc import Callable, Iterator

from claimcheck.language.numerals import NUMERAL
from claimcheck.quantities.chinese.numerals import HAN_RUN, read_han
from claimcheck.quantities.chinese.shares import (
    HAN_HALF,
    HAN_IDIOM,
    HAN_SHARE,
    read_han_half,
    read_han_idiom,
    read_han_share,
)
from claimcheck.quantities.measures.multiples import MULTIPLE, read_multiple
from claimcheck.quantities.measures.shares import FRACTION, read_fraction
from claimcheck.quantities.measures.vague import VAGUE, read_vague
from claimcheck.quantities.written.digits import DIGITS, read_digits
from claimcheck.quantities.written.figure import Figure
from claimcheck.quantities.written.spelled import read_spelled
from claimcheck.quantities.written.vulgar import FEET, VULGAR, read_feet, read_vulgar

_READERS: dict[str, Callable[[str, re.Match[str]], Figure | None]] = {
    "digits": read_digits,
    "spelled": read_spelled,
    "multiple": read_multiple,
    "fraction": read_fraction,
    "vague": read_vague,
    "feet": read_feet,
    "vulgar": read_vulgar,
    "han": read_han,
    "digit_share": read_han_share,
    "han_share": read_han_share,
    "han_half": read_han_half,
    "han_idiom": read_han_idiom,
}
# Each group begins with what its first character may be, which spares trying the rest at every letter.
_IN_DIGITS = rf"(?=[\d.])(?:(?P<feet>{FEET})|(?P<digit_share>{HAN_SHARE})|(?P<digits>{DIGITS}))"
_NUMERALS = rf"(?P<vague>{VAGUE})|(?P<vulgar>{VULGAR})|(?P<spelled>{NUMERAL})"
_IN_WORDS = rf"(?<![^\W_])(?:{_NUMERALS}|(?P<multiple>{MULTIPLE})|(?P<fraction>{FRACTION}))"
_IN_HAN = (
    rf"(?=[⺀-鿿])(?:(?P<han_idiom>{HAN_IDIOM})|(?P<han_share>{HAN_SHARE})|(?P<han_half>{HAN_HALF})"
    rf"|(?P<han>{HAN_RUN}))"
)
_CANDIDATE = re.compile(rf"{_IN_DIGITS}|{_IN_WORDS}|{_IN_HAN}")


def find_figures(text: str) -> Iterator[Figure]:
    """Yield the numbers of `text` in order, whatever they stand for, not overlapping."""
    lowered = _lowered(text)
    position = 0
    while match := _CANDIDATE.search(lowered, position):
        figure = _READERS[match.lastgroup or ""](text, match)
        position = match.end()
        if figure is not None:
            position = figure.end
            yield figure


def _lowered(text: str) -> str:
    """Return `text` in small letters, each in its place; "İ" would become two."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
