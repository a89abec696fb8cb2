"""PDF files that are made to hurt: what they cost is bounded, and what can be read of them is."""

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.sources.pdf import pages, read_pdf, unpacking, words
from claimcheck.sources.rendering import Dump, NoTextError, UnreadableError
from tests.unit.sources.pdf.pdf_samples import Ink, make_pdf
from tests.unit.sources.pdf.raw_pdf import pages_of, raw_pdf, shown, stream

TEXT = b"Exports of timber rose by 6 percent."
SAMPLE = make_pdf([Ink(72, 700, "Exports of timber"), Ink(72, 100, "1")], [Ink(72, 700, "rose by 6")])


def packed_twice(content: bytes) -> bytes:
    """Return a stream object that is deflated and deflated again."""
    packed = zlib.compress(zlib.compress(content, 9), 9)
    return b"<</Length %d/Filter[/FlateDecode/Fl#61teDecode]>>stream\n%s\nendstream" % (len(packed), packed)


def lines_or_reason(raw: bytes) -> list[str]:
    """Return the stretches of the text, or the reason why there is none."""
    try:
        rendering = read_pdf(Dump(raw))
    except UnreadableError as error:
        return [str(error)]
    return [rendering.text[hint.span.start : hint.span.end] for hint in rendering.hints]


def test_a_stream_that_unpacks_without_end_is_not_opened() -> None:
    bomb = shown(TEXT) + bytes(unpacking.STREAM_LIMIT)
    with pytest.raises(UnreadableError, match="unpacks to more than"):
        read_pdf(Dump(pages_of(stream(bomb, packed=True))))


def test_a_stream_packed_twice_is_not_opened() -> None:
    with pytest.raises(UnreadableError, match="packed twice"):
        read_pdf(Dump(pages_of(packed_twice(shown(TEXT)))))


def test_a_large_stream_below_the_limit_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "STREAM_LIMIT", 2_000_000)
    large = shown(TEXT) + b" " * 1_900_000
    assert read_pdf(Dump(pages_of(stream(large, packed=True)))).text == TEXT.decode()


def test_an_image_may_unpack_to_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "STREAM_LIMIT", 1_000)
    image = stream(bytes(5_000), described=b"/Type/XObject/Subtype/Image", packed=True)
    tree = b"<</Type/Pages/Kids[4 0 R]/Count 1>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</I 3 0 R>>>>>>"
    with pytest.raises(NoTextError):
        read_pdf(Dump(raw_pdf([b"<</Type/Catalog/Pages 2 0 R>>", tree, image, page])))


def test_a_stream_that_is_not_deflated_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "STREAM_LIMIT", 1)
    assert read_pdf(Dump(pages_of(stream(shown(TEXT))))).text == TEXT.decode()


def test_a_stream_without_an_end_is_counted_to_the_end_of_the_file() -> None:
    cut = (
        pages_of(stream(shown(TEXT), packed=True)) + b"9 0 obj <<>> stream\n" + zlib.compress(b"x" * 999)[:-6]
    )
    assert read_pdf(Dump(cut)).text == TEXT.decode()


def test_pages_beyond_the_limit_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "PAGE_LIMIT", 2)
    rendering = read_pdf(Dump(pages_of(stream(shown(TEXT)), pages=4)))
    assert rendering.troubles[0].startswith("pages 3-4: beyond")
    assert rendering.text.count("timber") == 2


def test_text_beyond_the_limit_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "TEXT_LIMIT", len(TEXT))
    assert read_pdf(Dump(pages_of(stream(shown(TEXT)), pages=2))).troubles[0].startswith("page 2: beyond")


def test_a_page_of_too_many_characters_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "CHARACTER_LIMIT", 20)
    with pytest.raises(UnreadableError, match="page 1: more characters than any page has"):
        read_pdf(Dump(pages_of(stream(shown(TEXT)))))


@pytest.mark.parametrize("count", [2_000_000_000, -1, 0])
def test_a_file_that_lies_of_its_pages_is_answered(count: int) -> None:
    with pytest.raises(UnreadableError):
        read_pdf(
            Dump(raw_pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count %d>>" % count]))
        )


@pytest.mark.parametrize("box", [b"-1e30 0 1e30 9e37", b"0 0 14400 14400"])
def test_a_huge_page_is_read(box: bytes) -> None:
    assert read_pdf(Dump(pages_of(stream(shown(TEXT)), box=box))).text == TEXT.decode()


@pytest.mark.parametrize(
    "content",
    [
        b"BT /F1 1e30 Tf 1e20 0 0 1e20 72 600 Tm (huge) Tj ET",
        b"BT /F1 10 Tf 0 0 0 0 72 600 Tm (flat) Tj ET",
        b"BT /F1 -10 Tf 1 0 0 1 72 600 Tm (upside down) Tj ET",
        b"BT /F1 10 Tf 72 600 Td (never shown",
        b"q q q q Q BT ET EI BI ID",
    ],
)
def test_letters_of_an_impossible_size_do_no_harm(content: bytes) -> None:
    assert TEXT.decode() in read_pdf(Dump(pages_of(stream(shown(TEXT) + b" " + content)))).text


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SAMPLE) - 1), st.binary(max_size=4)), min_size=1, max_size=6))
def test_whatever_the_bytes_there_is_a_text_or_a_reason(edits: list[tuple[int, bytes]]) -> None:
    raw = bytearray(SAMPLE)
    for place, piece in edits:
        raw[place : place + len(piece)] = piece
    assert all(lines_or_reason(bytes(raw)))
