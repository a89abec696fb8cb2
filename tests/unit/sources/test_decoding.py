"""How bytes become characters."""

import pytest

from claimcheck.sources.decoding import decode
from claimcheck.sources.rendering import Dump, UnreadableError


@pytest.mark.parametrize(
    ("raw", "encoding", "text"),
    [
        ("Größe".encode(), "utf-8", "Größe"),
        ("\ufeffGröße".encode(), "utf-8", "\ufeffGröße"),
        ("\ufeffGröße".encode("utf-16-le"), "utf-16-le", "\ufeffGröße"),
        ("\ufeffGröße".encode("utf-16-be"), "utf-16-be", "\ufeffGröße"),
        ("\ufeffGröße".encode("utf-32-le"), "utf-32-le", "\ufeffGröße"),
        ("Trade reached 95 billion".encode("utf-16-le"), "utf-16-le", "Trade reached 95 billion"),
        ("Trade reached 95 billion".encode("utf-16-be"), "utf-16-be", "Trade reached 95 billion"),
    ],
)
def test_marks_and_shapes_name_the_encoding(raw: bytes, encoding: str, text: str) -> None:
    decoded = decode(Dump(raw))

    assert (decoded.text, decoded.encoding, decoded.lossy) == (text, encoding, False)


def test_a_known_encoding_is_not_guessed() -> None:
    assert decode(Dump("Größe".encode("cp1252"), "cp1252")).text == "Größe"


def test_what_a_page_declares_is_heeded() -> None:
    raw = '<meta charset="gb2312"><p>贸易额</p>'.encode("gb18030")

    assert decode(Dump(raw), markup=True).text.endswith("贸易额</p>")


def test_valid_utf8_goes_before_a_page_that_says_latin_1() -> None:
    raw = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">Größe'.encode()

    assert decode(Dump(raw), markup=True).text.endswith("Größe")


@pytest.mark.parametrize("declared", ["no-such-encoding", "utf-8"])
def test_a_declaration_that_does_not_fit_is_passed_over(declared: str) -> None:
    raw = f'<meta charset="{declared}">Die Größe der Häuser wächst überall im Süden des Landes.'.encode(
        "cp1252"
    )

    assert "Größe" in decode(Dump(raw), markup=True).text


def test_an_undeclared_old_encoding_is_detected() -> None:
    text = "Торговля между двумя странами достигла почти ста миллиардов долларов в прошлом году. " * 4

    assert decode(Dump(text.encode("cp1251"))).text == text


def test_a_chunk_cut_in_half_a_character_is_still_utf8() -> None:
    decoded = decode(Dump("贸易额达到九百五十亿美元。".encode()[:-1]))

    assert (decoded.text[:4], decoded.text[-1], decoded.lossy) == ("贸易额达", "\ufffd", True)


def test_a_known_encoding_that_breaks_is_lossy() -> None:
    decoded = decode(Dump(b"ab\xff", "utf-8"))

    assert (decoded.text, decoded.lossy) == ("ab\ufffd", True)


@pytest.mark.parametrize("raw", [b"a\0b\0\0c", b"\0", b"text\0text"])
def test_binary_data_is_refused_with_what_to_do(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="save it as UTF-8"):
        decode(Dump(raw))
