"""Numbers in English words."""

import re
from dataclasses import replace
from decimal import Decimal

from claimcheck.language.numerals import FRACTIONS, SMALL, read_numeral
from claimcheck.quantities.measures.shares import OF_WHOLE, PART, share
from claimcheck.quantities.written.digits import with_part
from claimcheck.quantities.written.figure import Figure
from claimcheck.quantities.written.scaling import scaled

_DIGITS = [word for word, value in SMALL.items() if value < 10]  # noqa: PLR2004
_WORD = re.compile(r"[^\W_]+")
_QUARTER = 4
_POINT = re.compile(
    rf"[ ]point(?P<digits>(?:[ ](?:nought|oh|{'|'.join(_DIGITS)})){{1,8}})(?![^\W_])", re.IGNORECASE
)
_MINUS = re.compile(
    r"(?<![^\W_])(?<!\d[ ])(?:minus|(?<!tested[ ])(?<!tests[ ])(?<!test[ ])negative)[ ]$", re.IGNORECASE
)
_AND_A_HALF = re.compile(r"[ ]and[ ]a[ ]half(?![^\W_])(?![ ]?(?:million|billion|dozen))", re.IGNORECASE)
_LONGEST_MINUS = 17


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
    if mixed := _with_decimals(text, figure):
        return _signed(text, scaled(text, mixed))
    if figure.factor > 1 and (half := _AND_A_HALF.match(text, end)):
        half_more = figure.factor / 2
        return replace(figure, value=figure.value + half_more, quantum=half_more, end=half.end())
    mixed = with_part(text, figure)
    return _signed(text, scaled(text, mixed) if mixed is not figure else figure)


def _with_decimals(text: str, figure: Figure) -> Figure | None:
    """Read "three point one four"."""
    if not figure.integer or not (match := _POINT.match(text, figure.end)):
        return None
    digits = "".join(str(SMALL.get(word, 0)) for word in match["digits"].lower().split())
    quantum = Decimal(1).scaleb(-len(digits))
    return replace(
        figure, value=figure.value + int(digits) * quantum, quantum=quantum, end=match.end(), integer=False
    )


def _signed(text: str, figure: Figure) -> Figure:
    """Read "minus five"."""
    match = _MINUS.search(text[max(0, figure.start - _LONGEST_MINUS) : figure.start])
    return replace(figure, value=-figure.value, start=figure.start - len(match.group())) if match else figure


def _parts(text: str, figure: Figure, part: re.Match[str]) -> Figure | None:
    """Read "two-thirds" and "three quarters of"; "two quarters" alone are spans of time."""
    bottom = FRACTIONS[part["part"].lower()]
    spans_of_time = bottom == _QUARTER and part.group()[0] != "-" and not OF_WHOLE.match(text, part.end())
    if figure.value >= bottom or spans_of_time:
        return figure
    return share(text, figure.value / bottom, figure.start, part.end())
