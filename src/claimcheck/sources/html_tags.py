"""A tag of serialised markup, read once however often it stands in a page."""

import re
from collections.abc import Sequence
from enum import StrEnum, auto
from functools import lru_cache, partial
from typing import NamedTuple

from claimcheck.sources.html_elements import (
    ARCHIVE_BARS,
    BLOCK,
    BREAK,
    CELL,
    HEADINGS,
    NOT_RENDERED,
    PREFORMATTED,
    ROLES,
    VOID,
)

TAG = re.compile(r"(<(?:!--.*?--|[^>]*)>)", re.DOTALL)
"""A tag or comment as lexbor writes them: attributes in double quotes, ``<`` and ``>`` in their values escaped."""

_ATTRIBUTE = re.compile(r" (class|id|role|itemprop|hidden|style|colspan|rowspan)=\"([^\"]*)\"")
_OUT_OF_SIGHT = re.compile(r"display:none|visibility:hidden|(?:^|;)(?:left|top|text-indent):-\d{4,}px")
_STREAMED = re.compile(r"S:[0-9a-f]{1,8}$")
"""The ids under which React sends a part of the page after the rest, hidden until a script puts it in its place."""

SPECIAL = PREFORMATTED | CELL | {"table", "thead", "tr"}
"""Blocks that are more than lines of their own."""

_PREFIX = re.compile(r"x?html:")
_WORDS_LIMIT, _WORD_LENGTH = 8, 300
_SPAN_LIMIT = 1000
_NUMBER = re.compile(r"[0-9]{1,4}")


class Kind(StrEnum):
    """What a tag does to the lines of the text."""

    INLINE = auto()
    BLOCK = auto()
    BLOCK_END = auto()
    BREAK = auto()
    LINK = auto()
    LINK_END = auto()
    RAISED = auto()
    RAISED_END = auto()
    QUOTE = auto()
    QUOTE_END = auto()

    __hash__ = (
        str.__hash__
    )  # that of an Enum is written in Python, and every distinct tag of a page asks for it


class Tag(NamedTuple):
    """What has to be known of a tag."""

    kind: Kind = Kind.INLINE
    step: int = 0
    """1 where an element begins, -1 where one ends, 0 for what holds nothing."""
    skipped: bool = False
    """Nothing of the element is rendered."""
    hidden: bool = False
    """The page itself hides the element, which a script of it may undo."""
    role: str = ""
    """The name of the element, or of what its ``role`` makes of it; empty for inline elements."""
    word: str = ""
    """Name, class and id words: the element's part of the path."""
    level: int = 0
    special: bool = False
    """A block that is more than a line of its own: a part of a table, or preformatted."""
    columns: int = 1
    rows: int = 1
    layout: bool = False
    """A table that only puts things in their places."""


_INLINE = {
    "a": (Kind.LINK, Kind.LINK_END),
    "sup": (Kind.RAISED, Kind.RAISED_END),
    "sub": (Kind.RAISED, Kind.RAISED_END),
    "q": (Kind.QUOTE, Kind.QUOTE_END),
}


_ANCHOR = Tag(step=1, role="a")
"""``<a name="…">`` leads nowhere: it is where others lead to."""


def read_tag(written: str) -> Tag:
    """Read a tag as `TAG` finds it."""
    if written.startswith("<a href=") and "style=" not in written and "hidden=" not in written:
        return _plain("<a")  # as most distinct tags are
    end = written.find(" ")
    tag = _plain(written[:end] if end > 0 else written.rstrip(">"))
    if end < 0 or tag.step <= 0:
        return tag
    if tag.kind is Kind.LINK and "name=" in written and "href=" not in written:
        return _ANCHOR
    if tag.kind is Kind.BLOCK or "style=" in written or "hidden=" in written:
        found = _ATTRIBUTE.findall(written)
        if found:
            return _start(tag, found)
    return tag


@lru_cache(maxsize=1024)
def _plain(start: str) -> Tag:
    """Read a tag of which no attribute matters."""
    name = _PREFIX.sub("", start.lstrip("</").lower())
    if start[1:2] in {"!", "?"} or name in VOID:
        return Tag(Kind.BREAK if name in BREAK else Kind.INLINE)
    block = name in BLOCK or name in CELL
    begin, end = (Kind.BLOCK, Kind.BLOCK_END) if block else _INLINE.get(name, (Kind.INLINE, Kind.INLINE))
    if start.startswith("</"):
        return Tag(end, -1, role=name)
    return Tag(
        begin,
        1,
        name in NOT_RENDERED,
        name == "noscript",
        role=name,
        word=name,
        level=HEADINGS.get(name, 0),
        special=name in SPECIAL,
    )


_tag = partial(tuple.__new__, Tag)


def _start(tag: Tag, found: Sequence[tuple[str, str]]) -> Tag:
    """Return `tag` with the attributes that were found; most elements have a class alone, or a class and an id."""
    attributes = dict(found)
    word = _described(tag.word, attributes)
    if len(attributes) > ("class" in attributes) + ("id" in attributes) + ("itemprop" in attributes):
        return _with_roles(tag, word, attributes)
    skipped = tag.skipped or attributes.get("id") in ARCHIVE_BARS
    return _tag((tag.kind, 1, skipped, tag.hidden, tag.role, word, tag.level, tag.special, 1, 1, False))


def _with_roles(tag: Tag, word: str, attributes: dict[str, str]) -> Tag:
    aria = attributes.get("role", "")
    role = ROLES.get(aria, tag.role)
    return Tag(
        tag.kind,
        1,
        tag.skipped or attributes.get("id") in ARCHIVE_BARS,
        tag.hidden or _is_hidden(attributes),
        role,
        word,
        tag.level,
        role in SPECIAL,
        _span(attributes.get("colspan")),
        _span(attributes.get("rowspan")),
        aria in {"presentation", "none"},
    )


def _is_hidden(attributes: dict[str, str]) -> bool:
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return _STREAMED.match(attributes.get("id", "")) is None
    if "style" not in attributes:
        return False
    return _OUT_OF_SIGHT.search(attributes["style"].replace(" ", "").lower()) is not None


def _span(written: str | None) -> int:
    if written is None:
        return 1
    return min(int(written), _SPAN_LIMIT) if _NUMBER.fullmatch(written) else 1


def _described(name: str, attributes: dict[str, str]) -> str:
    """``div.some.classes.and.id.role-main.itemprop-articlebody``; of what would be endless, the beginning."""
    words = [name]
    classes, named = attributes.get("class"), attributes.get("id")
    if classes:
        words += classes.split(None, _WORDS_LIMIT)[:_WORDS_LIMIT]
    if named:
        words += named.split(None, 1)[:1]
    for key in ("role", "itemprop") if len(attributes) > 1 or not (classes or named) else ():
        if key in attributes:
            words += [f"{key}-{word}" for word in attributes[key].split(None, 2)[:2]]
    return ".".join(words)[:_WORD_LENGTH].lower()
