"""Word documents made for a test, by python-docx or part by part."""

import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from docx import Document
from docx.oxml import parse_xml

from claimcheck.sources.docx import read_docx
from claimcheck.sources.rendering import Dump, Rendering

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NAMESPACES = (
    f'{W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def saved(document: Any) -> bytes:
    """Return the bytes of a python-docx document."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def rendered(*bodies: str, make: Callable[[Any], object] = lambda _: None) -> Rendering:
    """Return what the reader makes of a document of these elements, to which `make` does more."""
    return read_docx(Dump(made(*bodies, make=make)))


def made(*bodies: str, make: Callable[[Any], object] = lambda _: None) -> bytes:
    """Return the bytes of a document of these elements, written as markup."""
    document = Document()
    for body in bodies:
        for element in parse_xml(f"<w:body {NAMESPACES}>{body}</w:body>"):
            document.element.body.insert(len(document.element.body) - 1, element)
    make(document)
    return saved(document)


def lines_of(*bodies: str) -> list[str]:
    """Return the lines of the canonical text of these elements."""
    return rendered(*bodies).text.split("\n")


def paragraph(*texts: str, style: str = "") -> str:
    """Return the markup of a paragraph of runs."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(map(run, texts))}</w:p>"


def run(text: str) -> str:
    """Return the markup of a run."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(rows: Iterable[Sequence[str]], *, look: str = "") -> str:
    """Return the markup of a table; a cell that is no markup is one paragraph."""
    written = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{look}</w:tblPr>{written}</w:tbl>"


def cell(content: str) -> str:
    """Return the markup of a cell."""
    inside = content if content.startswith("<w:") else paragraph(content)
    return content if content.startswith("<w:tc>") else f"<w:tc>{inside}</w:tc>"


def with_part(raw: bytes, kind: str, content: str) -> bytes:
    """Return a document with one more part of that kind, such as ``footnotes``."""
    parts = unpacked(raw)
    name = f"word/{kind}9.xml"
    parts[name] = content.encode()
    relation = (
        f'<Relationship Id="rIdX{kind}" Type="{_RELATIONS}/{kind}" Target="{kind}9.xml"/></Relationships>'
    )
    relations = "word/_rels/document.xml.rels"
    parts[relations] = parts[relations].replace(b"</Relationships>", relation.encode())
    types = (
        f'<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument.'
        f'wordprocessingml.{kind}+xml"/></Types>'
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", types.encode())
    return packed(parts)


def unpacked(raw: bytes) -> dict[str, bytes]:
    """Return the parts of a document by name."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """Return a document of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()
