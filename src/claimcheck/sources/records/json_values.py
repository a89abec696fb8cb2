"""JSON text -> values, whatever the text: bounded in depth, patient with what dumps do wrong."""

import json
import re
from collections.abc import Iterator

DEPTH_LIMIT = 100
"""Objects and arrays inside one another."""

_TOO_DEEP = f"Nested more than {DEPTH_LIMIT} deep"

# Numbers stay as they are written: no digits are lost, and a million of them cost nothing. NaN, which tables write
# for an absent text, is absent. A raw tab or newline inside a text is one. Of equal names the last counts, as usual.
_DECODER = json.JSONDecoder(strict=False, parse_int=str, parse_float=str, parse_constant=lambda _: None)

_BETWEEN = re.compile(r"[ \t\r\n\x1e\ufeff]*")


class JsonError(Exception):
    """Why a text is no JSON, and where: `position` from 0, `line` and `column` from 1."""

    def __init__(self, reason: str, text: str, position: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.position = position
        self.line = text.count("\n", 0, position) + 1
        self.column = position - text.rfind("\n", 0, position)


def json_values(text: str) -> Iterator[object]:
    """Yield the values that stand one after another in `text`.

    Raises:
        JsonError: What follows the values so far is no JSON.
    """
    position = after_blanks(text, 0)
    while position < len(text):
        value, end = json_value(text, position)
        yield value
        position = after_blanks(text, end)


def after_blanks(text: str, position: int) -> int:
    """Return where the next value begins."""
    blanks = _BETWEEN.match(text, position)
    return blanks.end() if blanks else position


def json_value(text: str, position: int) -> tuple[object, int]:
    """Return the value that begins at `position`, and where it ends.

    Raises:
        JsonError: There is none, or it is nested too deep.
    """
    try:
        value, end = _DECODER.raw_decode(text, position)
    except json.JSONDecodeError as error:
        raise JsonError(error.msg, text, error.pos) from None
    except RecursionError:
        raise JsonError(_TOO_DEEP, text, position) from None
    if _exceeds_depth(value):
        raise JsonError(_TOO_DEEP, text, position)
    return value, end


def _exceeds_depth(value: object) -> bool:
    """Counted level by level: how deep the interpreter itself could go depends on who calls."""
    level = [value]
    for _ in range(DEPTH_LIMIT + 1):
        level = [child for node in level for child in _children(node) if isinstance(child, dict | list)]
        if not level:
            return False
    return True


def _children(node: object) -> Iterator[object]:
    if isinstance(node, dict):
        yield from node.values()
    elif isinstance(node, list):
        yield from node
