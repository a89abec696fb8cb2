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


def test_a_mark_goes_before_what_a_server_says() -> None:
    assert decode(Dump("\ufeffGröße".encode("utf-16-le"), "utf-8")).text == "\ufeffGröße"


@pytest.mark.parametrize("known", ["UTF-16", "utf-16-le"])
def test_known_wide_text_keeps_its_nulls(known: str) -> None:
    assert decode(Dump("a\0b".encode("utf-16-le"), known)).text == "a\0b"


def test_a_known_encoding_is_not_guessed() -> None:
    assert decode(Dump("Größe".encode("cp1252"), "cp1252")).text == "Größe"


def test_what_a_page_declares_is_heeded() -> None:
    raw = '<meta charset="gb2312"><p>贸易额</p>'.encode("gb18030")

    assert decode(Dump(raw), markup=True).text.endswith("贸易额</p>")


def test_valid_utf8_goes_before_a_page_that_says_latin_1() -> None:
    raw = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">Größe'.encode()

    assert decode(Dump(raw), markup=True).text.endswith("Größe")


def test_a_page_all_in_ascii_is_what_it_says() -> None:
    assert decode(Dump(b'<meta charset="koi8-r">plain'), markup=True).encoding == "koi8-r"


def test_two_chinese_characters_that_look_like_utf8_are_what_the_page_says() -> None:
    raw = '<meta charset="gbk"><p>统一</p>'.encode("gbk")

    assert raw.decode("utf-8")
    assert decode(Dump(raw), markup=True).text.endswith("统一</p>")


def test_a_few_broken_bytes_do_not_make_a_declared_encoding_another() -> None:
    raw = b'<meta charset="gb2312">' + ("贸易额达到九百五十亿美元。" * 10).encode("gbk") + b"\xff\xff."
    decoded = decode(Dump(raw), markup=True)

    assert (decoded.encoding, decoded.lossy) == ("gb18030", True)
    assert decoded.text.count("贸易额") == 10


def test_markup_is_not_looked_for_in_plain_text() -> None:
    raw = '<meta charset="koi8-r"> is how one wrote the names of the cafés and pâtés of the region.'.encode(
        "cp1252"
    )

    assert "cafés and pâtés" in decode(Dump(raw)).text


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


@pytest.mark.parametrize(
    "cut", [slice(1, None), slice(2, None), slice(None, -1), slice(None, -2), slice(1, -1)]
)
def test_a_chunk_cut_in_characters_at_its_ends_is_still_utf8(cut: slice) -> None:
    decoded = decode(Dump("贸易额".encode()[cut]))

    assert ("易" in decoded.text, decoded.encoding, decoded.lossy) == (True, "utf-8", True)


@pytest.mark.parametrize("broken", [b"\xe9", b"\xff\xfe", b"\x93quoted\x94"])
def test_a_few_broken_bytes_keep_the_good_text_and_their_place(broken: bytes) -> None:
    raw = "Die Größe der Straße. ".encode() * 5 + b"caf" + broken + " und schöne Grüße.".encode()
    decoded = decode(Dump(raw))

    assert decoded.text.startswith("Die Größe der Straße. " * 5 + "caf\ufffd")
    assert decoded.text.endswith(" und schöne Grüße.")
    assert (decoded.encoding, decoded.lossy) == ("utf-8", True)


def test_broken_utf8_is_one_of_the_guesses() -> None:
    raw = "“One” and “two” and".encode() + b" caf\xe9, fianc\xe9."

    assert decode(Dump(raw)).text == "“One” and “two” and caf\ufffd, fianc\ufffd."


def test_japanese_mail_is_read_by_its_escapes() -> None:
    assert decode(Dump("新しい船".encode("iso2022_jp"))).text == "新しい船"


def test_a_label_that_names_nothing_is_as_none() -> None:
    assert decode(Dump("Größe".encode(), "no-such-encoding")).text == "Größe"


def test_a_server_that_says_latin_1_of_everything_is_not_believed() -> None:
    assert decode(Dump("贸易额".encode(), "ISO-8859-1")).text == "贸易额"


def test_an_encoding_that_cannot_be_meant_is_guessed() -> None:
    text = "Торговля достигла почти ста миллиардов долларов."

    assert decode(Dump(text.encode("cp1251"), "utf-8")).text == text


def test_a_known_encoding_that_breaks_is_lossy() -> None:
    decoded = decode(Dump(b"ab\xff", "utf-8"))

    assert (decoded.text, decoded.lossy) == ("ab\ufffd", True)


@pytest.mark.parametrize("raw", [b"a\0b\0\0c", b"\0", b"text\0text"])
def test_binary_data_is_refused_with_what_to_do(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="save it as UTF-8"):
        decode(Dump(raw))
