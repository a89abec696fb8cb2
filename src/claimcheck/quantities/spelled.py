"""Numbers in English words."""

import re
from decimal import Decimal

from claimcheck.language.numerals import FRACTIONS, read_numeral
from claimcheck.quantities.digits import with_part
from claimcheck.quantities.figure import Figure
from claimcheck.quantities.scaling import scaled
from claimcheck.quantities.shares import OF_WHOLE, PART, share

_WORD = re.compile(r"[^\W_]+")
_QUARTER = 4


def read_spelled(text: str, match: re.Match[str]) -> Figure | None:
    """Read the first number of a run of number words, with the fraction after it."""
    words = list(_WORD.finditer(match.group().lower()))
    numeral = read_numeral([word.group() for word in words])
    if numeral is None:
        return None
    quantum, end = Decimal(numeral.quantum), match.start() + words[numeral.words - 1].end()
    figure = Figure(
        Decimal(numeral.value),
        quantum,
        match.start(),
        end,
        integer=quantum == 1,
        factor=quantum,
        spelled=True,
    )
    if part := PART.match(text, end):
        return _parts(text, figure, part)
    mixed = with_part(text, figure)
    return scaled(text, mixed) if mixed is not figure else figure


def _parts(text: str, figure: Figure, part: re.Match[str]) -> Figure | None:
    """Read "two-thirds" and "three quarters of"; "two quarters" alone are spans of time."""
    bottom = FRACTIONS[part["part"].lower()]
    spans_of_time = bottom == _QUARTER and part.group()[0] != "-" and not OF_WHOLE.match(text, part.end())
    if figure.value >= bottom or spans_of_time:
        return figure
    return share(text, figure.value / bottom, figure.start, part.end())
