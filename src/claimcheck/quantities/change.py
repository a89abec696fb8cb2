"""Whether a number is where something stands or by how much it moved."""

import re
from collections.abc import Sequence

from claimcheck.model.quantity import Change, QuantityKind
from claimcheck.quantities.change_table import (
    FALL_AFTER,
    FALL_BEFORE,
    FILLER,
    KINDS_OF_CHANGE,
    MOVE_AFTER,
    MOVE_BEFORE,
    RISE_AFTER,
    RISE_BEFORE,
    TRANSITIVE,
)


def _any(words: Sequence[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_MOST_BEFORE = 56
_BEFORE = re.compile(
    rf"(?<![^\W_])(?:(?P<rise>{_any(RISE_BEFORE)})|(?P<fall>{_any(FALL_BEFORE)})|(?P<moved>{_any(MOVE_BEFORE)}|±))"
    rf"(?:[ ](?:{_any(FILLER)})){{0,6}}[ ]?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?:[ ](?:{_any(KINDS_OF_CHANGE)}))?"
    rf"[ ](?:(?P<rise>{_any(RISE_AFTER)})|(?P<fall>{_any(FALL_AFTER)})|(?P<moved>{_any(MOVE_AFTER)}))(?![^\W_])",
    re.IGNORECASE,
)
_TRANSITIVE = re.compile(rf"(?:{_any(TRANSITIVE)})\b", re.IGNORECASE)
_OPENING = "([{\"'“‘«—–-"
_NEVER = frozenset((QuantityKind.AGE, QuantityKind.SCORE))
_EXPLICIT = re.compile(
    r"(?i)\b(?:by|up|down|(?:rise|increase|growth|gain|fall|drop|decline|decrease|reduction)[ ]of)[ ](?:an?[ ])?$"
)


_LAST_WORDS = frozenset((*RISE_BEFORE, *FALL_BEFORE, *MOVE_BEFORE, *FILLER))


def _may_end(left: str) -> bool:
    """Tell quickly whether `left` may end in words of change; most numbers have none before them."""
    words = left.rsplit(maxsplit=1)
    return bool(words) and (words[-1].lstrip(_OPENING).lower() in _LAST_WORDS or words[-1].endswith("±"))


def change_of(text: str, kind: QuantityKind, start: int, end: int) -> Change:
    """Tell by what the words around a number of `kind` at [start, end) say it moved, if it did.

    "rose 5 percent", "a fall of 3 points", "5 % increase" are changes; "rose to 5 percent" is a level. A count
    changes only where "by", "up" or "a rise of" says so: "gained 5 seats" tells how many were gained.
    """
    if kind in _NEVER:
        return Change.LEVEL
    left = text[max(0, start - _MOST_BEFORE) : start].replace("\u00a0", " ")
    if kind is QuantityKind.COUNT and not _EXPLICIT.search(left):
        return Change.LEVEL
    before = _BEFORE.search(left) if _may_end(left) else None
    if before and not (kind is QuantityKind.MONEY and _TRANSITIVE.match(before.group())):
        return _kind(before)
    return _kind(_AFTER.match(text, end))


def _kind(match: re.Match[str] | None) -> Change:
    if match is None:
        return Change.LEVEL
    if match["rise"]:
        return Change.RISE
    return Change.FALL if match["fall"] else Change.MOVED
