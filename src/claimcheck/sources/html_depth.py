"""Guard against markup that is nested without end.

The parser takes quadratic time on 100,000 nested elements. Beyond `DEPTH_LIMIT`, tags are dropped before parsing;
their text stays where it was. No page made for people comes near the limit.
"""

import re
from collections.abc import Iterator

from claimcheck.sources.html_elements import OPTIONAL_END, VOID

DEPTH_LIMIT = 512
"""Elements inside one another."""

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,40})[^<>]{0,4000}>")


def bounded(markup: str) -> str:
    """Return `markup` unchanged, or without the tags that lie deeper than the limit."""
    if not any(depth > DEPTH_LIMIT for depth, _ in _depths(markup)):
        return markup
    return "".join(_kept(markup))


def _depths(markup: str) -> Iterator[tuple[int, re.Match[str]]]:
    """The depth of each tag, its own element counted, as the markup writes it."""
    depth = 0
    for tag in _TAG.finditer(markup):
        name = tag[2].lower()
        if name in OPTIONAL_END or name in VOID:
            yield depth, tag
        elif tag[1]:
            yield depth, tag
            depth = max(0, depth - 1)
        else:
            depth += 1
            yield depth, tag


def _kept(markup: str) -> Iterator[str]:
    position = 0
    for depth, tag in _depths(markup):
        if depth > DEPTH_LIMIT:
            yield markup[position : tag.start()]
            yield " "
            position = tag.end()
    yield markup[position:]
