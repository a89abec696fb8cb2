"""Numbers that only say an order of size: "thousands", "tens of millions", "several hundred", "a couple of"."""

import re
from decimal import Decimal

from claimcheck.quantities.written.figure import Figure
from claimcheck.quantities.written.scaling import scaled

_PLURALS = {
    "dozens": 12,
    "hundreds": 10**2,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
_TIMES = {"tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1000}
_SCORE = 20
_WORDS = "|".join(_PLURALS)
_SINGULAR = "|".join(word[:-1] for word in _PLURALS)
_OF = r"(?:[ ]of(?=[ ](?!(?:the|its|their|our|these|those|them|us|his|her|my|your)\b)))?"
_UNSAFE = r"(?:hundreds|thousands)[ ](?:place|digit|column)"
_VICTIMS = "people|civilians|protesters|demonstrators|villagers|residents|casualties|others|arrests|migrants"
VAGUE = (
    rf"(?:(?!{_UNSAFE})(?:(?P<times>{'|'.join(_TIMES)})[ ]of[ ])?(?P<plural>{_WORDS}){_OF}"
    rf"|(?:several|many|a[ ]few)[ ](?P<singular>{_SINGULAR}){_OF}"
    rf"|(?P<scores>scores)[ ]of(?=[ ](?:{_VICTIMS})\b)"
    rf"|a[ ](?P<couple>couple)(?:[ ]of(?=[ ][a-z]{{3}})|(?=[ ](?:{_SINGULAR}|days|weeks|months|years|hours)\b)))"
    r"(?![^\W_])"
)
"""A regular expression (case ignored, at a word's start)."""


def read_vague(text: str, match: re.Match[str]) -> Figure:
    """Read "thousands of" as more than a thousand, "a couple of" as about two."""
    if match["couple"]:
        couple = Figure(Decimal(2), Decimal(1), *match.span(), integer=True, spelled=True, blurred=True)
        return scaled(text, couple)
    value = Decimal(_worth(match))
    return Figure(value, value, *match.span(), factor=value, spelled=True, open=True)


def _worth(match: re.Match[str]) -> int:
    if match["scores"]:
        return _SCORE
    if match["singular"]:
        return _PLURALS[f"{match['singular'].lower()}s"]
    return _PLURALS[match["plural"].lower()] * (_TIMES[match["times"].lower()] if match["times"] else 1)
