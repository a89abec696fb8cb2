"""What bytes say of their encoding."""

import pytest

from claimcheck.sources.declarations import declared, marked, named


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (b'<meta charset="utf-8">', "utf-8"),
        (b"<META CHARSET = windows-1251 >", "cp1251"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=big5">', "big5hkscs"),
        (b'<?xml version="1.0" encoding="ISO-8859-2"?><p/>', "iso8859-2"),
        (b"\n <?xml version='1.0' encoding='KOI8-R' ?>", "koi8-r"),
        (b'<?xml version="1.0" encoding="gbk"?><meta charset="utf-8">', "gb18030"),
        (b"<metadata charset='koi8-r'>", None),
        (b"<p>charset=koi8-r</p>", None),
        (b" " * 5000 + b'<meta charset="koi8-r">', None),
        (b"", None),
    ],
)
def test_the_declaration_of_a_page_is_found(raw: bytes, encoding: str | None) -> None:
    assert declared(raw) == encoding


@pytest.mark.parametrize("label", [b"utf-16", b"UTF-16LE", b"utf-32"])
def test_a_declaration_in_ascii_is_in_no_wide_encoding(label: bytes) -> None:
    assert declared(b'<meta charset="' + label + b'">') is None


@pytest.mark.parametrize(
    "label", ["utf-7", "unicode_escape", "rot13", "base64", "idna", "no-such", "", "a\0b"]
)
def test_only_encodings_that_pages_are_in_are_believed(label: str) -> None:
    assert named(label) is None


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("UTF8", "utf-8"),
        (" 'Latin1' ", "cp1252"),
        ("us-ascii", "cp1252"),
        ("x-sjis", "cp932"),
        ("Shift_JIS", "cp932"),
        ("ks_c_5601-1987", "cp949"),
        ("iso-8859-8-i", "iso8859-8"),
        ("tis-620", "cp874"),
        ("iso-8859-13", "iso8859-13"),
        ("windows-1258", "cp1258"),
        ("utf-16", "utf-16-le"),
    ],
)
def test_labels_are_read_as_browsers_read_them(label: str, encoding: str) -> None:
    assert named(label) == encoding
    assert "a".encode(encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_names_its_encoding(encoding: str) -> None:
    assert marked("\ufeffa".encode(encoding)) == encoding
    assert marked("a".encode(encoding)) is None
