"""Words that say how many times: "doubled", "twice as many", "a fivefold rise"."""

import re
from decimal import Decimal

from claimcheck.quantities.written.figure import Figure

_FOLDS = "two three four five six seven eight nine ten".split()
_VALUES: dict[str, Decimal] = {
    word: Decimal(value)
    for words, value in (
        ("doubled doubling twice", 2),
        ("tripled tripling trebled trebling thrice", 3),
        ("quadrupled quadrupling", 4),
        ("quintupled quintupling", 5),
        ("sextupled", 6),
        ("hundredfold", 100),
        ("thousandfold", 1000),
    )
    for word in words.split()
}
_VALUES |= {f"{word}fold": Decimal(value) for value, word in enumerate(_FOLDS, start=2)}
_VALUES |= dict.fromkeys(("halved", "halving"), Decimal("0.5"))
_COMPARING = {"double": Decimal(2), "triple": Decimal(3), "treble": Decimal(3), "quadruple": Decimal(4)}
"""Multiples only before what they compare with: "double the number"; not "a double room"."""
MULTIPLE = (
    rf"(?:(?:{'|'.join(sorted(_VALUES))})\b(?! (?:an?|in|during|before|each|every|per|daily|weekly|yearly)\b)"
    rf"|(?:{'|'.join(_COMPARING)})(?=[ ](?:the|that|those|what|its|their|last)\b))"
)
"""A regular expression (case ignored, at a word's start); "twice a day" counts occasions and is left out."""


def read_multiple(_: str, match: re.Match[str]) -> Figure:
    """Read a word of `MULTIPLE`."""
    word = match.group().lower()
    value = _VALUES.get(word) or _COMPARING[word]
    return Figure(value, Decimal(1), *match.span(), integer=value >= 1, multiple=True, spelled=True)
