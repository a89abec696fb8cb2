"""One value of a row, as text: whatever shape a dump gave it."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from html import unescape

from claimcheck.sources.records.field_names import INNER

LINE_LIMIT = 500
"""Characters of a title or a name that are kept."""

NAME_LIMIT = 80
"""Characters of a field's name; longer ones are data."""

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,10});")
_APART = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return a field's name as names are compared: its letters and digits, lower case."""
    return _APART.sub("", name[:NAME_LIMIT]).casefold()


def text_of(value: object) -> str:
    """Return a value as text: a list is joined, of an object the value is taken; "" where there is none."""
    if isinstance(value, list | tuple):
        return _joined(value)
    return _scalar(_inner(value)) if isinstance(value, Mapping) else _scalar(value)


def lines_of(value: object) -> Iterator[str]:
    """Yield the texts of a value, which may be a list, each as one line."""
    for item in value if isinstance(value, list | tuple) else (value,):
        if line := line_of(item):
            yield line


def line_of(value: object) -> str:
    """Return a value as one line without the escapes of markup; what is no text gives ""."""
    text = text_of(value)[: 4 * LINE_LIMIT]
    return " ".join((unescape(text) if _ENTITY.search(text) else text).split())[:LINE_LIMIT]


def _joined(items: list[object] | tuple[object, ...]) -> str:
    """Paragraphs are texts alone; pieces of one text are mixed with objects (links, mentions)."""
    pieces = [text_of(item) if isinstance(item, Mapping) else _scalar(item) for item in items]
    mixed = any(isinstance(item, Mapping) for item in items) and any(isinstance(it, str) for it in items)
    return "".join(pieces) if mixed else "\n\n".join(piece for piece in pieces if piece.strip())


def _scalar(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _inner(value: Mapping[str, object]) -> object:
    by_name = {folded(name): item for name, item in value.items()}
    return next((by_name[name] for name in INNER if _scalar(by_name.get(name))), None)
