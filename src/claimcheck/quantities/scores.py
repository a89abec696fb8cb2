"""Telling scores and votes from ranges: "won 3-1", "a 52-48 vote"."""

import re

from claimcheck.model.quantity import QuantityKind
from claimcheck.quantities.reading import Reading, is_open

_CONTEST = re.compile(
    r"(?i)\b(?:w[io]n|won|wins|winning|lost|los[es]|losing|beat|beats|beaten|beating|defeat\w*|drew|draw|score\w*|"
    r"lead|led|leads|leading|trail\w*|victory|tie|tied|vote\w*|record|ruling|ruled|decision|thrash\w*|down|up|a|the|its)"
    r"[ ](?:[\w’'.]+[ ]){0,3}$"
)
_BALLOT = re.compile(r"(?i)\b(?:vote|votes|margin|score) of $")
_PLAIN = frozenset((QuantityKind.BARE, QuantityKind.COUNT))
_HIGHEST_SCORE = 600
_CONTEXT = 40


def is_score(text: str, first: Reading, second: Reading) -> bool:
    """Tell "won 3-1" and "a 52-48 vote": two small integers joined by a hyphen that measure nothing.

    So are those of "a vote of 52 to 48".
    """
    plain = all(
        reading.figure.integer
        and reading.figure.digits.isdigit()
        and reading.figure.value < _HIGHEST_SCORE
        and reading.measured.kind in _PLAIN
        for reading in (first, second)
    )
    gap = text[first.figure.end : second.figure.start]
    left = text[max(0, first.measured.start - _CONTEXT) : first.measured.start]
    if plain and gap == " to " and _BALLOT.search(left):
        return True
    if not plain or gap not in ("-", "–", "‑", "‐"):
        return False
    if first.figure.value >= second.figure.value or (is_open(second) and second.hedge is None):
        return True
    return (
        second.measured.kind is QuantityKind.COUNT
        and second.measured.unit in _CONTEST_NOUNS
        and bool(_CONTEST.search(left))
    )


_CONTEST_NOUNS = frozenset(
    "win victory defeat loss draw lead vote score record majority decision ruling".split()
)
