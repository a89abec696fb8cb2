"""Finding the numbers in a text, written in digits or words, with their scale words."""

import re
from collections.abc import Callable, Iterator

from claimcheck.language.numerals import NUMBER_WORDS, NUMERAL
from claimcheck.quantities.digits import DIGITS, read_digits
from claimcheck.quantities.figure import Figure
from claimcheck.quantities.han_numerals import HAN_RUN, read_han
from claimcheck.quantities.han_shares import (
    HAN_HALF,
    HAN_IDIOM,
    HAN_SHARE,
    read_han_half,
    read_han_idiom,
    read_han_share,
)
from claimcheck.quantities.multiples import MULTIPLE, read_multiple
from claimcheck.quantities.shares import FRACTION, read_fraction
from claimcheck.quantities.spelled import read_spelled
from claimcheck.quantities.vague import VAGUE, read_vague
from claimcheck.quantities.vulgar import FEET, VULGAR, VULGAR_SIGNS, read_feet, read_vulgar

_READERS: dict[str, Callable[[str, re.Match[str]], Figure | None]] = {
    "digits": read_digits,
    "spelled": read_spelled,
    "multiple": read_multiple,
    "fraction": read_fraction,
    "vague": read_vague,
    "feet": read_feet,
    "vulgar": read_vulgar,
    "han": read_han,
    "han_share": read_han_share,
    "han_half": read_han_half,
    "han_idiom": read_han_idiom,
}
_NUMERALS = rf"(?P<vague>{VAGUE})|(?P<vulgar>{VULGAR})|(?P<spelled>{NUMERAL})"
_WORDS = rf"(?<![^\W_])(?:{_NUMERALS}|(?P<multiple>{MULTIPLE})|(?P<fraction>{FRACTION}))"
_HAN = rf"(?P<han_idiom>{HAN_IDIOM})|(?P<han_half>{HAN_HALF})|(?P<han>{HAN_RUN})"
_CANDIDATE = re.compile(
    rf"(?P<feet>{FEET})|(?P<han_share>{HAN_SHARE})|(?P<digits>{DIGITS})|{_WORDS}|{_HAN}", re.IGNORECASE
)
_TRIGGER = re.compile(
    rf"[\d{VULGAR_SIGNS}]|(?<![^\W_])(?:(?:{NUMBER_WORDS})s?\b|couple\b|scores\b|{MULTIPLE}|{FRACTION})|半|{HAN_RUN}",
    re.IGNORECASE,
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
