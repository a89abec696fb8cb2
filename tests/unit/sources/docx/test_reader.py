"""What comes of a whole Word document."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from claimcheck.sources.docx import read_docx
from claimcheck.sources.docx.opening import PARTS_LIMIT, XML_LIMIT
from claimcheck.sources.rendering import Dump, NoTextError, UnreadableError
from tests.unit.sources.docx.docx_samples import (
    W,
    made,
    packed,
    paragraph,
    rendered,
    saved,
    unpacked,
    with_part,
)

TEXT = "Exports of timber rose by 6 percent in 2024."


def notes(kind: str, text: str) -> str:
    """Return a part of notes: a separator, as Word always has, and one note."""
    return (
        f'<w:{kind}s {W}><w:{kind} w:type="separator" w:id="-1">{paragraph("line")}</w:{kind}>'
        f'<w:{kind} w:id="1">{paragraph(text)}</w:{kind}></w:{kind}s>'
    )


def test_paragraphs_are_lines_with_hints_that_cover_them() -> None:
    rendering = rendered(paragraph(TEXT), paragraph("  "), paragraph("A second one."))
    assert rendering.text == f"{TEXT}\nA second one."
    spans = [rendering.text[hint.span.start : hint.span.end] for hint in rendering.hints]
    assert spans == rendering.text.split("\n")


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_notes_follow_the_text_and_are_named(kind: str) -> None:
    rendering = read_docx(Dump(with_part(made(paragraph(TEXT)), f"{kind}s", notes(kind, "Customs office."))))
    assert rendering.text.split("\n") == [TEXT, "Customs office."]
    assert rendering.hints[-1].path == ("body", kind)


def test_a_part_that_cannot_be_read_costs_only_itself() -> None:
    rendering = read_docx(Dump(with_part(made(paragraph(TEXT)), "footnotes", "<w:footnotes")))
    assert rendering.text == TEXT
    assert rendering.troubles == (
        "its part /word/footnotes9.xml cannot be read: open the document and save it anew",
    )


def test_heads_and_feet_are_given_once_and_named() -> None:
    def with_margins(document: Any) -> None:
        for section in (document.sections[0], document.add_section()):
            section.header.is_linked_to_previous = False
            section.header.paragraphs[0].text = "Annual report"
            section.footer.paragraphs[0].text = "Customs office"

    rendering = rendered(paragraph(TEXT), make=with_margins)
    assert rendering.text.split("\n") == ["Annual report", TEXT, "Customs office"]
    assert [hint.path[-1] for hint in rendering.hints] == ["page.header", "body", "page.footer"]


def test_properties_become_metadata() -> None:
    def with_properties(document: Any) -> None:
        said = document.core_properties
        said.title, said.author = "Trade Along the River", "Mara Lindqvist; Ole Berg"
        said.created = datetime(2024, 5, 1, tzinfo=UTC)
        said.modified = datetime(2024, 6, 1, tzinfo=UTC)

    metadata = rendered(paragraph(TEXT), make=with_properties).metadata
    assert (metadata.title, metadata.authors) == ("Trade Along the River", ("Mara Lindqvist", "Ole Berg"))
    assert (metadata.published, metadata.updated) == (date(2024, 5, 1), date(2024, 6, 1))
    assert {origin for _, origin in metadata.provenance} == {"docx"}


def test_what_the_template_says_is_not_believed() -> None:
    assert rendered(paragraph(TEXT)).metadata.provenance == ()


def test_without_properties_nothing_is_made_up() -> None:
    parts = unpacked(made(paragraph(TEXT)))
    relations = parts["_rels/.rels"]
    start = relations.rindex(b"<Relationship ", 0, relations.index(b"core-properties"))
    end = relations.index(b"/>", start) + 2
    parts["_rels/.rels"] = relations[:start] + relations[end:]
    assert read_docx(Dump(packed(parts))).metadata.provenance == ()


def test_a_document_without_text_is_told_from_a_broken_one() -> None:
    with pytest.raises(NoTextError, match="without text"):
        read_docx(Dump(saved(Document())))


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", b"no package", made(paragraph(TEXT))[:2000]])
def test_a_broken_package_says_so(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="broken or cut off"):
        read_docx(Dump(raw))


def test_an_old_or_protected_document_is_named() -> None:
    with pytest.raises(UnreadableError, match="without a password"):
        read_docx(Dump(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)))


def test_a_package_of_another_kind_is_no_word_document() -> None:
    with pytest.raises(UnreadableError, match="is no Word document"):
        read_docx(Dump(packed({"a.txt": b"text"})))


def test_a_document_without_a_body_is_broken() -> None:
    parts = unpacked(made(paragraph(TEXT)))
    parts["word/document.xml"] = f"<w:document {W}/>".encode()
    with pytest.raises(UnreadableError, match="a broken one"):
        read_docx(Dump(packed(parts)))


def test_a_package_that_unpacks_to_gigabytes_is_not_opened() -> None:
    parts = unpacked(made(paragraph(TEXT)))
    parts["word/bomb.xml"] = bytes(XML_LIMIT)
    with pytest.raises(UnreadableError, match="unpacks to"):
        read_docx(Dump(packed(parts)))


def test_a_package_of_countless_parts_is_not_opened() -> None:
    parts = unpacked(made(paragraph(TEXT))) | {f"word/media/{n}.png": b"" for n in range(PARTS_LIMIT)}
    with pytest.raises(UnreadableError, match="parts"):
        read_docx(Dump(packed(parts)))


def test_entities_that_unfold_without_end_are_refused() -> None:
    parts = unpacked(made(paragraph(TEXT)))
    laughs = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    document = parts["word/document.xml"].partition(b"<w:document")[2]
    head = f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY e0 "laugh">{laughs}]><w:document'.encode()
    parts["word/document.xml"] = head + document.replace(b"2024", b"&e11;")
    with pytest.raises(UnreadableError):
        read_docx(Dump(packed(parts)))


def test_files_of_the_machine_are_not_drawn_in(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    parts = unpacked(made(paragraph(TEXT)))
    document = parts["word/document.xml"].partition(b"<w:document")[2]
    entity = f'<!DOCTYPE w [<!ENTITY e SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]><w:document'.encode()
    parts["word/document.xml"] = entity + document.replace(b"2024", b"&e;")
    assert "secret" not in read_docx(Dump(packed(parts))).text


def test_markup_without_an_end_to_its_depth_is_refused() -> None:
    parts = unpacked(made(paragraph(TEXT)))
    deep = b"<w:ins>" * 100_000
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:body>", b"<w:body>" + deep)
    with pytest.raises(UnreadableError):
        read_docx(Dump(packed(parts)))


def test_the_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(UnreadableError, match=r"pip install 'claimcheck-cli\[docx\]'"):
        read_docx(Dump(b"PK"))
