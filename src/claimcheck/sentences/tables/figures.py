"""The words of a cell -> the figure that stands in it, if it is one and no more."""

import re
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.model.quantity import Comparator, QuantityKind
from claimcheck.quantities import find_quantities

NUMBER = r"(?:\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3}){1,6}|\d{1,15})(?:\.\d{1,10})?"
_BARE = re.compile(rf"[-\u2212\u2013]?{NUMBER}")
_WITH_UNIT = re.compile(rf"[^\d\s,.()<>~\u2248]{{0,4}} ?{NUMBER}[^\d()]{{0,30}}")
_TELLING = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE})
_LONGEST = 50


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands in its cell."""

    text: str
    has_unit: bool
    """Names its unit itself, or at least a scale."""


@lru_cache(maxsize=4096)
def read_figure(text: str) -> Figure | None:
    """Return the figure of a cell; None for words, ranges, dashes, "n/a", "(3.4)" and "12 (2019)".

    A number in brackets is a negative one to an accountant, a rank or a year to others.
    """
    if _BARE.fullmatch(text):
        return Figure(text, has_unit=False)
    if len(text) > _LONGEST or not _WITH_UNIT.fullmatch(text):
        return None
    found = find_quantities(f"It was {text}.")
    if len(found) != 1 or found[0].comparator is not Comparator.EQUAL:
        return None
    # All of the cell must be the figure's: "40 p" is 40 with a mark whose meaning stands elsewhere.
    is_whole = (found[0].start, found[0].end) == (len("It was "), len("It was ") + len(text))
    scaled = found[0].kind is QuantityKind.BARE and any(map(str.isalpha, found[0].figure))
    return Figure(text, has_unit=True) if is_whole and (scaled or found[0].kind in _TELLING) else None
