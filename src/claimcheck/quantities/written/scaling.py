"""Applying the scale word after a number."""

import re
from dataclasses import replace

from claimcheck.quantities.chinese.words import EXCEEDING
from claimcheck.quantities.counted import counted_after
from claimcheck.quantities.measures.money import currency_after, currency_before
from claimcheck.quantities.measures.units import unit_after
from claimcheck.quantities.written.figure import Figure
from claimcheck.quantities.written.scales import LETTER, SCALE, multiplier

_ENDS = re.compile(
    r"[ ]?(?:[,;:)]|\.(?!\w)|$)|[ ](?:and|or|in|to|on|by|for|at|from|of|but|so|as|is|was|are|were)\b"
)
_MOST = 2
"""Scale words in a row: "5 hundred thousand"."""


def scaled(text: str, figure: Figure) -> Figure:
    """Multiply `figure` by the scale words that follow it."""
    for _ in range(_MOST):
        match = SCALE.match(text, figure.end) or _letter(text, figure)
        if not match:
            break
        factor = multiplier(match.group())
        figure = replace(
            figure,
            value=figure.value * factor,
            quantum=figure.quantum * factor,
            factor=figure.factor * factor,
            end=match.end(),
            integer=False,
            upper=figure.upper and figure.upper * factor,
            open=figure.open or match.group().strip()[0] in EXCEEDING,
        )
    return figure


def _letter(text: str, figure: Figure) -> re.Match[str] | None:
    """A lone letter multiplies money ("$95B") and counted nouns ("10k people") only: "5m" may be metres."""
    if figure.factor != 1 or not (match := LETTER.match(text, figure.end)):
        return None
    if currency_before(text, figure.start) or currency_after(text, match.end(), large=True):
        return match
    if match.group() in ("k", "M") and _ENDS.match(text, match.end()):
        return match
    glued = match.group()[0] != " " and match.group() not in "tT"
    counted = counted_after(text, match.end(), one=False) if glued else None
    if counted and counted.certain:
        return match
    return match if glued and _multiplies_unit(text, match) else None


def _multiplies_unit(text: str, letter: re.Match[str]) -> bool:
    """Tell "2.3m b/d" and "10k miles" from "100m seconds after"."""
    found = unit_after(text, letter.end())
    return found is not None and (letter.group() != "m" or found[0].dimension != "time")
