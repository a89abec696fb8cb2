"""Guard against markup that a parser takes quadratic time or memory for.

Three shapes do (measured with lexbor; everything else that was tried is linear): elements nested without end, each of
which looks up to the root for an open paragraph; open formatting elements, which a parser opens again in every block
that follows; and a tag with thousands of attributes, each of which is compared with all before it. What goes beyond a
limit is dropped before parsing, the text stays where it was. No page made for people comes near the limits.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from operator import sub

from claimcheck.sources.html_elements import DRAWING, FORMATTING, OPTIONAL_END, VOID

DEPTH_LIMIT = 512
"""Elements inside one another."""

FORMATTING_LIMIT = 48
"""Formatting elements open at one time."""

ATTRIBUTES_LIMIT = 200
"""Attributes of one tag."""

_FEW_TAGS = 5_000
"""Tags that may be nested as they like: the square of it is still little."""

_DOCUMENT_TAGS_LIMIT = 16
"""``<html>`` and ``<body>`` tags: the attributes of all of them are merged into one element."""

_NAME = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,15}")
_TAG_OR_RAW = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)\b[^>]*>.*?(?:</(?P=raw)\b|\Z)"
    r"|<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]{0,40})[^<>]{0,4000}>",
    re.IGNORECASE | re.DOTALL,
)
"""A tag that counts, or a stretch in which none does."""

_DOCUMENT_TAG = re.compile(r"<(?:html|body)(?:[\s/][^<>]{0,4000})?>", re.IGNORECASE)
_LONG = 2000
"""Characters without a ``>`` in which a tag may have too many attributes."""

_TAG_START = re.compile(r"</?[A-Za-z][^\s/>]{0,100}")
_RAW_END = re.compile(
    r"</(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b|--!?\Z", re.IGNORECASE
)
_ATTRIBUTE = re.compile(r"[\s/]*+=?[^\s=>/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?+")

_DOCUMENT = frozenset({"<html", "<body"})
_LIMITED = re.compile(r"</?[bcefhinstuBCEFHINSTU][A-Za-z]{0,5}(?![A-Za-z0-9])")
"""Names that begin like those of formatting elements, ``html`` and ``body``, and are no longer: a third of all."""


def bounded(markup: str) -> str:
    """Return `markup` unchanged, or without what lies beyond the limits."""
    parts = [*_with_few_attributes(markup)]
    markup = "".join(parts) if len(parts) > 1 else parts[0]
    names = _LIMITED.findall(markup)
    times = Counter(names)
    if _is_deep(markup) or _reopens(names, times):
        markup = "".join(_shallow(markup))
    if sum(count for name, count in times.items() if name.lower() in _DOCUMENT) > _DOCUMENT_TAGS_LIMIT:
        markup = _DOCUMENT_TAG.sub(" ", markup)
    return markup


def _is_deep(markup: str) -> bool:
    if markup.count("<") <= _FEW_TAGS:
        return False
    names = _NAME.findall(markup)
    return (
        len(names) > _FEW_TAGS and _most_open(names, {name: _step(name) for name in set(names)}) > DEPTH_LIMIT
    )


def _step(name: str) -> int:
    return (-1 if name.startswith("</") else 1) * _nests(name.strip("</").lower())


def _nests(name: str) -> bool:
    """Tell whether an element `name` can only end by its end tag."""
    return name not in OPTIONAL_END and name not in VOID


def _reopens(names: Sequence[str], times: Counter[str]) -> bool:
    steps = {name: _step(name) for name in times if name.strip("</").lower() in FORMATTING}
    opened = sum(times[name] for name, step in steps.items() if step > 0)
    return opened > FORMATTING_LIMIT and _most_open(names, steps) > FORMATTING_LIMIT


def _most_open(names: Sequence[str], steps: Mapping[str, int]) -> int:
    """The greatest height above the least before it: an end tag with nothing to end closes nothing."""
    heights = list(accumulate([steps[name] for name in names if name in steps], initial=0))
    found: int = max(map(sub, heights, accumulate(heights, min)))
    return found


def _shallow(markup: str) -> Iterator[str]:
    """The markup without the tags that lie too deep, as the markup itself counts."""
    position = depth = formatting = 0
    drawing = False
    for tag in _TAG_OR_RAW.finditer(markup):
        if tag["name"] is None:
            continue
        name, step = tag["name"].lower(), -1 if tag["end"] else 1
        drawing = name in DRAWING and (drawing or name == "svg")
        flat = not _nests(name) or (drawing and tag[0].endswith("/>"))
        formats = name in FORMATTING
        before = depth, formatting
        depth = max(0, depth + (0 if flat else step))
        formatting = max(0, formatting + step * formats)
        if max(depth, before[0]) > DEPTH_LIMIT or (formats and max(formatting, before[1]) > FORMATTING_LIMIT):
            yield markup[position : tag.start()]
            yield " "
            position = tag.end()
    yield markup[position:]


def _with_few_attributes(markup: str) -> Iterator[str]:
    """The markup without the attributes beyond the limit; so many need a long stretch without a ``>``.

    What looks like one may be part of a script or comment: its end has to stay.
    """
    position = 0
    for start, end in _long_stretches(markup):
        tag = _TAG_START.search(markup, start, end)
        kept = _attributes_end(markup, tag.end(), end) if tag else end
        if kept < end:
            yield markup[position:kept]
            yield " ".join(_RAW_END.findall(markup, kept, end))
            position = end
    yield markup[position:]


def _long_stretches(markup: str) -> Iterator[tuple[int, int]]:
    """Yield where a ``>`` is far from the one before. Half so long a part of what is between them holds none."""
    position, half = 0, _LONG // 2
    while position < len(markup):
        if markup.find(">", position, position + half) >= 0:
            position += half
            continue
        start, end = markup.rfind(">", 0, position) + 1, markup.find(">", position)
        position = len(markup) if end < 0 else end
        if position - start >= _LONG:
            yield start, position


def _attributes_end(markup: str, position: int, end: int) -> int:
    """Where the last attribute ends that may stay; `end` where all may."""
    for _ in range(ATTRIBUTES_LIMIT):
        found = _ATTRIBUTE.match(markup, position, end)
        if found is None:
            return end
        position = found.end()
    return position
