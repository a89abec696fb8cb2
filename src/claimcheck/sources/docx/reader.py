"""Word documents: opened, read part by part, written out."""

from collections.abc import Iterator
from typing import Any

from claimcheck.sources.docx.body import Body
from claimcheck.sources.docx.core_properties import core_properties
from claimcheck.sources.docx.lines import Line, Path, written
from claimcheck.sources.docx.opening import opened
from claimcheck.sources.docx.parts import Parts
from claimcheck.sources.docx.styles import Styles
from claimcheck.sources.rendering import Dump, NoTextError, Rendering

_BODY: Path = ("body",)


def render(dump: Dump) -> Rendering:
    """Render a Word document; see `claimcheck.sources.docx.read_docx`."""
    document = opened(dump.raw)
    parts = Parts(document)
    lines = list(_lines(document, parts))
    if not lines:
        raise NoTextError("is a Word document without text: run OCR over its pictures, or remove it")
    text, hints = written(lines)
    return Rendering(text, hints=hints, metadata=core_properties(document), troubles=tuple(parts.troubles))


def _lines(document: Any, parts: Parts) -> Iterator[Line]:
    """The heads, the text, its notes, the feet. Sections repeat heads and feet: each is given once."""
    body = Body(Styles(document.styles.element))
    yield from _margins(body, parts, "header")
    yield from body.lines(document.element.body, _BODY)
    for kind in ("footnote", "endnote"):
        for note in parts.notes(kind):
            yield from body.lines(note, (*_BODY, kind))
    yield from _margins(body, parts, "footer")


def _margins(body: Body, parts: Parts, kind: str) -> Iterator[Line]:
    seen: set[str] = set()
    for part in parts.margins(kind):
        for line in body.lines(part, ("page", f"page.{kind}")):
            if line.text not in seen:
                seen.add(line.text)
                yield line
