"""The elements of WordprocessingML (ECMA-376, part 1, chapter 17), by their local names."""

from collections.abc import Iterator
from typing import Any

SKIPPED = frozenset(
    """
    pPr rPr tblPr trPr tcPr sdtPr sdtEndPr sectPr tblGrid
    del moveFrom delText instrText delInstrText fldData
    footnoteRef endnoteRef annotationRef commentRangeStart commentRangeEnd commentReference
    rt
    """.split()
)
"""Elements without text of the document: properties, what was deleted, instructions of fields, comments, readings."""

TRANSPARENT = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"})
"""Elements whose content stands as if they were not there."""


def local(element: Any) -> str:
    """Return the local name of an element; empty for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: Any, *names: str) -> Any | None:
    """Return the first child of that name, or the first child of that one, and so on; None where one is missing."""
    for name in names:
        element = next((one for one in element if local(one) == name), None)
        if element is None:
            return None
    return element


def value(element: Any | None, name: str = "val") -> str | None:
    """Return an attribute by its local name."""
    if element is None:
        return None
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == name), None)


def is_on(element: Any | None) -> bool:
    """Tell whether a switch is there and not turned off."""
    return element is not None and value(element) not in {"0", "false", "off", "none"}


def number(element: Any | None, name: str = "val") -> int | None:
    """Return a whole number of at most four digits, or None."""
    text = value(element, name) or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None  # noqa: PLR2004


def content(element: Any) -> Iterator[Any]:
    """Yield the children of an element that stand in the text, those of transparent ones in their place."""
    for one in element:
        name = local(one)
        if name in TRANSPARENT:
            yield from content(one)
        elif name == "AlternateContent":
            # The same thing for newer and older programs: the first alternative is enough.
            yield from content(child(one, "Choice") if child(one, "Choice") is not None else one)
        elif name and name not in SKIPPED:
            yield one
