"""Whether a number is where something stands or by how much it moved."""

import re
from collections.abc import Sequence

from claimcheck.model.quantity import Change, QuantityKind
from claimcheck.quantities.measures.change_table import (
    FALL_AFTER,
    FALL_BEFORE,
    FALL_STATED,
    FILLER,
    KINDS_OF_CHANGE,
    MOVE_AFTER,
    MOVE_BEFORE,
    RISE_AFTER,
    RISE_BEFORE,
    RISE_STATED,
    STATED_FILLER,
    STATING,
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
_AGAIN = re.compile(
    rf"(?<![^\W_])(?:(?P<rise>{_any(RISE_BEFORE)})|(?P<fall>{_any(FALL_BEFORE)})|(?P<moved>{_any(MOVE_BEFORE)}))"
    r"[ ]by[ ][^;:]{1,60}?(?:,|,?[ ](?:and|but))[ ]by[ ]$",
    re.IGNORECASE,
)
"""The verb of the first conjunct: "*fell by* 7 points in May and *by* 1 point in June"."""

_RETOLD = re.compile(
    rf"(?<![^\W_])(?:(?P<rise>{_any(RISE_BEFORE)})|(?P<fall>{_any(FALL_BEFORE)})|(?P<moved>{_any(MOVE_BEFORE)}))"
    rf"(?:[ ](?:{_any(FILLER)})){{0,3}}[ ]?[^\W\d_]{{0,3}}[$€£¥]?\d[\d.,]*(?:[ ][^\W\d_]{{1,12}}){{0,2}}"
    r"[ ]?[(,][ ]?or[ ](?:[^\W\d_]{4,10}[ ])?$",
    re.IGNORECASE,
)
"""The change told in another unit before: "*fell 102 points, or* 0.4 percent"."""

_TRANSITIVE = re.compile(rf"(?:{_any(TRANSITIVE)})\b", re.IGNORECASE)
_OPENING = "([{\"'“‘«—–-"
_NEVER = frozenset((QuantityKind.AGE, QuantityKind.SCORE))
_EXPLICIT = re.compile(
    r"(?i)\b(?:by|up|down|(?:rise|increase|growth|gain|fall|drop|decline|decrease|reduction)[ ]of)[ ]"
    r"(?:an?[ ](?:(?:average|total|further)[ ](?:of[ ])?)?)?$"
)


_CLAUSES = "(?:when|where|while|that|which|who|whose|and|but|as|if|than)"
"""Behind these another clause has begun: "growth in a year *when* inflation was 5 percent"."""
_STATED = re.compile(
    rf"(?<![^\W_])(?:(?P<rise>{_any(RISE_STATED)})|(?P<fall>{_any(FALL_STATED)})|(?P<moved>change))"
    rf"(?:[ ]rate)?(?:[ ](?:in|of|for)(?:[ ](?!{_CLAUSES}\b)[^\W\d_][\w'’&.-]{{0,20}}){{1,5}}?)?"
    rf"[ ](?:{_any(STATING)}|(?P<of>of))(?:[ ](?:{_any(STATED_FILLER)}))*[ ]?$",
    re.IGNORECASE,
)
"""A noun of change apart from its figure: "export growth was 5 percent", "a rise in exports of 5 percent"."""
_MOST_STATED = 110
_LONGEST_OR = len("or roughly ")
_POINTS = frozenset((QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT))


_STATED_NOUNS = (
    *RISE_STATED,
    *FALL_STATED,
    "change",
    *(word.capitalize() for word in (*RISE_STATED, *FALL_STATED)),
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
    # "Climbed the 8,586-metre peak": the measure belongs to the peak.
    attributive = kind is QuantityKind.MEASURE and "-" in text[start:end]
    before = _BEFORE.search(left) if _may_end(left) and not attributive else None
    if before and not (kind is QuantityKind.MONEY and _TRANSITIVE.match(before.group())):
        return _kind(before)
    if after := _AFTER.match(text, end):
        return _kind(after)
    told = _told_before(left, text[max(0, start - _MOST_STATED) : start], kind)
    return _kind(told) if told else _stated_change(text, kind, start)


def _told_before(left: str, further_left: str, kind: QuantityKind) -> re.Match[str] | None:
    """Return the verb that an earlier figure has taken: "fell by 7 in May and *by* 1", "fell 10 points, *or* 1%"."""
    if left.endswith("by "):
        return _AGAIN.search(further_left)
    share = kind is QuantityKind.PERCENT and "or " in left[-_LONGEST_OR:]
    return _RETOLD.search(left) if share else None


def _stated_change(text: str, kind: QuantityKind, start: int) -> Change:
    """Read "growth in exports was 5 percent"; of money, "growth in a market *of* $5 billion" tells no change."""
    left = text[max(0, start - _MOST_STATED) : start].replace("\u00a0", " ")
    if kind is QuantityKind.COUNT or not any(noun in left for noun in _STATED_NOUNS):
        return Change.LEVEL
    match = _STATED.search(left)
    return _kind(match if match and (kind in _POINTS or not match["of"]) else None)


def _kind(match: re.Match[str] | None) -> Change:
    if match is None:
        return Change.LEVEL
    if match["rise"]:
        return Change.RISE
    return Change.FALL if match["fall"] else Change.MOVED
