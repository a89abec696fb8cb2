"""Guard against markup that a parser takes quadratic time or memory for.

Three shapes do (measured with lexbor; everything else that was tried is linear): elements nested without end, each of
which looks up to the root for an open paragraph; open formatting elements, which a parser opens again in every block
that follows; and a tag with thousands of attributes, each of which is compared with all before it. What goes beyond a
limit is dropped before parsing, the text stays where it was. No page made for people comes near the limits.
"""

import re
from collections.abc import Iterator

from claimcheck.sources.html_elements import DRAWING, FORMATTING, OPTIONAL_END, VOID

DEPTH_LIMIT = 512
"""Elements inside one another."""

FORMATTING_LIMIT = 48
"""Formatting elements open at one time."""

ATTRIBUTES_LIMIT = 200
"""Attributes of one tag."""

_FLAT = OPTIONAL_END | VOID
"""Elements that need no end tag to end."""

_FEW_TAGS = 5_000
"""Tags that may be nested as they like: the square of it is still little."""

_DOCUMENT_TAGS_LIMIT = 16
"""``<html>`` and ``<body>`` tags: the attributes of all of them are merged into one element."""


def _tag_or_raw(name: str) -> re.Pattern[bytes]:
    """Return what finds a tag that counts, of a `name`, or a stretch in which none does."""
    return re.compile(
        rb"<!--.*?(?:-->|\Z)"
        rb"|<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)\b[^>]*>.*?(?:</(?P=raw)\b|\Z)"
        rb"|<(?P<end>/?)(?P<name>%b)[^<>]{0,4000}>" % name.encode(),
        re.IGNORECASE | re.DOTALL,
    )


_ANY = _tag_or_raw("[A-Za-z][A-Za-z0-9:-]{0,40}")
_FORMATTING_TAG = _tag_or_raw(f"(?:{'|'.join(sorted(FORMATTING))})(?![A-Za-z0-9:-])")

_DOCUMENT_TAG = re.compile(rb"<(?:html|body)(?:[\s/][^<>]{0,4000})?>", re.IGNORECASE)
_LONG = 2000
"""Bytes without a ``>`` in which a tag may have too many attributes."""

_TAG_START = re.compile(rb"</?[A-Za-z][^\s/>]{0,100}")
_RAW_END = re.compile(
    rb"</(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b|--!?\Z", re.IGNORECASE
)
_ATTRIBUTE = re.compile(rb"[\s/]*+=?[^\s=>/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?+")


def bounded(markup: bytes) -> bytes:
    """Return `markup`, which is UTF-8, unchanged, or without what lies beyond the limits."""
    from claimcheck.sources.html_nesting import TagNames  # noqa: PLC0415 - imports numpy

    parts = [*_with_few_attributes(markup)]
    markup = b"".join(parts) if len(parts) > 1 else parts[0]
    names = TagNames(markup)
    deep = len(names) > _FEW_TAGS and names.deepest() > DEPTH_LIMIT
    if deep or names.most_formatting() > FORMATTING_LIMIT:
        markup = b"".join(_shallow(markup, _ANY if deep else _FORMATTING_TAG))
    if names.documents() > _DOCUMENT_TAGS_LIMIT:
        markup = _DOCUMENT_TAG.sub(b" ", markup)
    return markup


def _shallow(markup: bytes, tags: re.Pattern[bytes]) -> Iterator[bytes]:
    """The markup without those of the `tags` that lie too deep, as the markup itself counts."""
    position = depth = formatting = 0
    drawing = False
    for tag in tags.finditer(markup):
        if tag["name"] is None:
            continue
        name, step = tag["name"].lower().decode(), -1 if tag["end"] else 1
        drawing = name in DRAWING and (drawing or name == "svg")
        flat = name in _FLAT or (drawing and tag[0].endswith(b"/>"))
        formats = name in FORMATTING
        before = depth, formatting
        depth = max(0, depth + (0 if flat else step))
        formatting = max(0, formatting + step * formats)
        if max(depth, before[0]) > DEPTH_LIMIT or (formats and max(formatting, before[1]) > FORMATTING_LIMIT):
            yield markup[position : tag.start()]
            yield b" "
            position = tag.end()
    yield markup[position:]


def _with_few_attributes(markup: bytes) -> Iterator[bytes]:
    """The markup without the attributes beyond the limit; so many need a long stretch without a ``>``.

    What looks like one may be part of a script or comment: its end has to stay.
    """
    position = 0
    for start, end in _long_stretches(markup):
        tag = _TAG_START.search(markup, start, end)
        kept = _attributes_end(markup, tag.end(), end) if tag else end
        if kept < end:
            yield markup[position:kept]
            yield b" ".join(_RAW_END.findall(markup, kept, end))
            position = end
    yield markup[position:]


def _long_stretches(markup: bytes) -> Iterator[tuple[int, int]]:
    """Yield where a ``>`` is far from the one before. Half so long a part of what is between them holds none."""
    position, half = 0, _LONG // 2
    while position < len(markup):
        if markup.find(b">", position, position + half) >= 0:
            position += half
            continue
        start, end = markup.rfind(b">", 0, position) + 1, markup.find(b">", position)
        position = len(markup) if end < 0 else end
        if position - start >= _LONG:
            yield start, position


def _attributes_end(markup: bytes, position: int, end: int) -> int:
    """Where the last attribute ends that may stay; `end` where all may."""
    for _ in range(ATTRIBUTES_LIMIT):
        found = _ATTRIBUTE.match(markup, position, end)
        if found is None:
            return end
        position = found.end()
    return position
