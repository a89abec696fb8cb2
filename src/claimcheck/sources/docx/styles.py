"""What a paragraph is by its style or its own properties: a heading, an item of a list, a caption."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from claimcheck.sources.docx.elements import child, local, number, value

_HEADING = re.compile(r"heading ([1-9])")
_TITLE, _SUBTITLE = "title", "subtitle"

_TAGS = {"caption": "figcaption", "quote": "blockquote", "intense quote": "blockquote"}

LEVELS = 6
DEPTH = 20
"""Styles that are based on one another; a circle of them ends here."""


@dataclass(frozen=True, slots=True)
class Role:
    """What a paragraph is."""

    tag: str = "p"
    level: int = 0
    """1 to 6 for a heading, or 0."""
    in_contents: bool = False
    """Whether it is an entry of the table of contents."""


class Styles:
    """The styles of one document. Their names are those of the format ("heading 1"), whatever Word's language is."""

    def __init__(self, element: Any) -> None:
        """Read the ``w:styles`` element."""
        styles = [one for one in element if local(one) == "style"]
        self._by_id = {value(one, "styleId"): one for one in styles}

    def role(self, paragraph: Any) -> Role:
        """Return what a paragraph element is."""
        own = child(paragraph, "pPr")
        style = None if own is None else value(child(own, "pStyle"))
        chain = list(self._chain(style))
        names = [(value(child(one, "name")) or "").lower() for one in chain]
        properties = [one for one in (own, *(child(one, "pPr") for one in chain)) if one is not None]
        level = _level(names, properties)
        if level:
            return Role(f"h{level}", level)
        if any(name.startswith("toc ") for name in names):
            return Role(in_contents=True)
        tag = next((_TAGS[name] for name in names if name in _TAGS), None)
        return Role(tag or ("li" if _is_item(names, properties) else "p"))

    def _chain(self, style: str | None) -> Iterator[Any]:
        """Yield the style and those it is based on."""
        for _ in range(DEPTH):
            element = self._by_id.get(style) if style else None
            if element is None:
                return
            yield element
            style = value(child(element, "basedOn"))


def _level(names: list[str], properties: list[Any]) -> int:
    for one in properties:
        outline = number(child(one, "outlineLvl"))
        if outline is not None:
            return min(outline + 1, LEVELS) if outline < 9 else 0  # noqa: PLR2004 - 9 is the level of plain text
    for name in names:
        heading = _HEADING.fullmatch(name)
        if heading:
            return min(int(heading[1]), LEVELS)
        if name in {_TITLE, _SUBTITLE}:
            return 1 if name == _TITLE else 2
    return 0


def _is_item(names: list[str], properties: list[Any]) -> bool:
    for one in properties:
        numbered = value(child(one, "numPr", "numId"))
        if numbered is not None:
            return numbered != "0"  # which takes the mark of the style away
    return any(name.startswith("list") for name in names)
