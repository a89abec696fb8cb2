"""What a file is, told by how it begins."""

import bz2
import gzip
import lzma

import pytest
import zstandard

from claimcheck.sources.kinds import (
    ATOM,
    BZIP2,
    CSV,
    DOCX,
    GZIP,
    HTML,
    JSON,
    JSON_LINES,
    MARKDOWN,
    PARQUET,
    PDF,
    PLAIN,
    RDF,
    RSS,
    TAR,
    TSV,
    WARC,
    XZ,
    ZIP,
    ZSTD,
)
from claimcheck.sources.telling import media_type_of
from tests.unit.sources.containers.packing import tarred, zipped

LINE = b'{"text": "One."}\n'


@pytest.mark.parametrize("name", ["a", "a.txt", "a.html", "a.pdf", "a.gz"])
@pytest.mark.parametrize(
    ("head", "told"),
    [
        (gzip.compress(b"x", mtime=0), GZIP),
        (bz2.compress(b"x"), BZIP2),
        (lzma.compress(b"x"), XZ),
        (zstandard.ZstdCompressor().compress(b"x"), ZSTD),
        (zipped({"a": b"x"}), ZIP),
        (zipped({}), ZIP),
        (tarred({"a": b"x"}), TAR),
        (b"%PDF-1.7\n", PDF),
        (b"WARC/1.1\r\n", WARC),
        (b"PAR1\x15", PARQUET),
        (b"<!DOCTYPE html><p>", HTML),
        (b"\xef\xbb\xbf \r\n<!-- saved --><HTML lang=en>", HTML),
        ('\ufeff<?xml version="1.0"?><html>'.encode("utf-16-le"), HTML),
        (b"<head><title>", HTML),
        (b'<?xml version="1.0"?><!-- x --><rss version="2.0">', RSS),
        (b"<!DOCTYPE rss><rss>", RSS),
        (b'<feed xmlns="http://www.w3.org/2005/Atom">', ATOM),
        (b'<?xml-stylesheet href="x"?><rdf:RDF xmlns:rdf="x">', RDF),
        (b'{"text": "One.",\n "x": 1}', JSON),
        (b'[\n  {"text": "One."}]', JSON),
        (LINE + LINE, JSON_LINES),
        (b'{"text": "broken\n' + LINE, JSON_LINES),
    ],
)
def test_content_goes_before_the_name(head: bytes, told: str, name: str) -> None:
    assert media_type_of(head, name) == told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.txt", PLAIN),
        ("a", PLAIN),
        ("a.unknown", PLAIN),
        ("a.md", MARKDOWN),
        ("A.MD", MARKDOWN),
        ("a.html", HTML),
        ("a.csv", CSV),
        ("a.tsv", TSV),
        ("a.jsonl", JSON_LINES),
        ("a.warc", WARC),
        ("a.pdf", PLAIN),
        ("a.zip", PLAIN),
        ("a.docx", PLAIN),
        ("a.parquet", PLAIN),
        ("a.gz", PLAIN),
    ],
)
def test_the_name_decides_about_plain_text(name: str, told: str) -> None:
    assert media_type_of(b"Some words, some more.", name) == told


@pytest.mark.parametrize(
    "head", [b"{{Infobox}}", b"[1] A note.", b"[[File:x]]", b"<p>x", b"<rssx>", b"<?xml", b"<!-- x"]
)
def test_what_only_looks_like_structure_is_text(head: bytes) -> None:
    assert media_type_of(head, "a.txt") == PLAIN


def test_a_prolog_without_end_is_left() -> None:
    assert media_type_of(b"<!-- x -->" * 5000, "a") == PLAIN


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (b"url,title,text\nx,y,z\n", CSV),
        (b'"URL";"Title";"Content"\n', CSV),
        (b"url\tbody\n", TSV),
        (b"url|full_text\n", CSV),
        (b"url,title\n", PLAIN),
        (b"text\n", PLAIN),
        (b"url,text", PLAIN),
        (
            b"This is the text, and all of it is here in one long line of plain prose that goes on, text\n",
            PLAIN,
        ),
    ],
)
def test_without_a_name_a_table_is_one_by_its_header(head: bytes, told: str) -> None:
    assert media_type_of(head, "dump") == told


def test_a_name_of_text_goes_before_a_header() -> None:
    assert media_type_of(b"title,text\n", "a.txt") == PLAIN


def test_one_line_of_json_is_what_its_name_says() -> None:
    assert media_type_of(LINE, "a.jsonl") == JSON_LINES
    assert media_type_of(LINE, "a.json") == JSON


def test_binary_data_is_nothing_unless_a_name_promises() -> None:
    assert media_type_of(b"a\0b", "a") is None
    assert media_type_of(b"a\0b", "a.docx") == DOCX
    assert media_type_of(b"junk\0%PDF-1.4", "a.pdf") == PDF


def test_a_protocol_s_word_goes_before_the_name() -> None:
    assert media_type_of(b"words", "a.md", HTML) == HTML
