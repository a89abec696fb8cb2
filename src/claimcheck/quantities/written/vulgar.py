"""Numbers written with one sign for a fraction, and heights in feet and inches: "½ million", 6'2"."""

import re
import unicodedata
from decimal import Decimal

from claimcheck.quantities.measures.shares import OF_WHOLE
from claimcheck.quantities.written.figure import Figure
from claimcheck.quantities.written.scaling import scaled

VULGAR_SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
VULGAR = rf"[{VULGAR_SIGNS}](?![^\W_])"
FEET = r"(?<![\w.,])(?P<of_feet>[1-9])['’′][ ]?(?P<inches>1[01]|\d)(?:½)?(?:[\"”″]|['’]{2}|(?![\w'’]))"
"""A height; the mark of the inches may be missing."""
_DOZEN = 12


def read_vulgar(text: str, match: re.Match[str]) -> Figure:
    """Read "⅔ of" as a share in percent, "½ million" and "¼ cup" as numbers."""
    value = fraction_of(match.group())
    if OF_WHOLE.match(text, match.end()):
        return Figure(100 * value, Decimal(1), *match.span(), share=True, spelled=True)
    return scaled(text, Figure(value, value, *match.span(), spelled=True))


def fraction_of(sign: str) -> Decimal:
    """Return what a sign such as "½" is worth."""
    top, _, bottom = unicodedata.normalize("NFKC", sign).partition("⁄")
    return Decimal(top) / Decimal(bottom)


def read_feet(_: str, match: re.Match[str]) -> Figure:
    """Read feet and inches as feet."""
    inches = Decimal(match["inches"]) + (Decimal("0.5") if "½" in match.group() else 0)
    value = Decimal(match["of_feet"]) + inches / _DOZEN
    return Figure(value, Decimal(1) / _DOZEN, *match.span(), feet=True)
