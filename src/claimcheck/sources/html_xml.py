"""What XML writes otherwise than HTML: elements that end in their own tag, and character data marked as such."""

import re
from collections.abc import Iterator
from html import escape

from claimcheck.sources.html_elements import VOID

_SELF_CLOSED = re.compile(r"<([A-Za-z][\w.:-]{0,40})(\s[^<>]{0,4000})?/>")
_DATA, _DATA_END = "<![CDATA[", "]]>"


def from_xml(markup: str) -> str:
    """Return XHTML as HTML is written, and everything else unchanged.

    To a parser of HTML ``<script src="x"/>`` has no end, and all that follows would be its text.
    """
    if not markup.lstrip("\ufeff \t\r\n").startswith("<?xml"):
        return markup
    return _SELF_CLOSED.sub(_ended, "".join(_without_sections(markup)))


def _ended(found: re.Match[str]) -> str:
    name, attributes = found[1], found[2] or ""
    return found[0] if name.lower() in VOID else f"<{name}{attributes}></{name}>"


def _without_sections(markup: str) -> Iterator[str]:
    position = 0
    while (start := markup.find(_DATA, position)) >= 0:
        end = markup.find(_DATA_END, start)
        end = len(markup) if end < 0 else end
        yield markup[position:start]
        yield escape(markup[start + len(_DATA) : end], quote=False)
        position = end + len(_DATA_END)
    yield markup[position:]
