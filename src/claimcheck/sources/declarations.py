"""What bytes say of their own encoding: a byte order mark, a ``<meta charset>``, an XML declaration."""

import codecs
import re

# A mark is part of the text (it decodes to U+FEFF), so that spans count every character we were handed.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_LABEL = rb"charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_.:-]{2,40})"
_META = re.compile(rb"<meta\s[^>]{0,200}?" + _LABEL, re.IGNORECASE)
_XML = re.compile(rb"\s{0,64}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}[\"']([A-Za-z0-9_.:-]{2,40})")
_WITHIN = 4096
"""Bytes from the beginning that a declaration stands in; browsers look at 1,024, saved pages put more before it."""

# What browsers read for what pages say (WHATWG Encoding Standard): often a superset that decodes more.
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-16-le",
    "utf-32": "utf-32-le",
}
_ALIASES = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "windows-949": "cp949",
    "windows-874": "cp874",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "dos-866": "cp866",
    "iso-8859-8-i": "iso8859-8",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
}

_ENCODINGS = frozenset(
    (
        *("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"),
        *(f"cp{number}" for number in (437, 850, 852, 866, 874, 932, 949, *range(1250, 1259))),
        *(f"iso8859-{part}" for part in (*range(2, 9), 10, 13, 14, 15, 16)),
        *("koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "gb18030", "hz", "big5hkscs"),
        *("euc_jp", "euc_jis_2004", "iso2022_jp", "iso2022_kr", "johab"),
    )
)
"""All that is ever believed: Python also knows encodings, such as UTF-7 or "unicode_escape", that no page is in."""


def marked(raw: bytes) -> str | None:
    """Return the encoding that a byte order mark names."""
    return next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), None)


def declared(raw: bytes) -> str | None:
    """Return the encoding that an XML declaration or a ``<meta>`` names, if it is one that can be meant.

    Bytes in which an ASCII declaration can be read are not in UTF-16 or UTF-32, whatever they say.
    """
    start = raw[:_WITHIN]
    found = _XML.match(start) or _META.search(start)
    name = named(found[1].decode("ascii")) if found else None
    return None if name is None or name.startswith(("utf-16", "utf-32")) else name


def named(label: str) -> str | None:
    """Return Python's name of the encoding that browsers read where a page or server says `label`."""
    label = label.strip().strip("\"'").lower()
    try:
        name = _ALIASES.get(label) or codecs.lookup(label).name
    except (LookupError, ValueError):  # a ValueError where the label holds a NUL
        return None
    name = _WIDER.get(name, name)
    return name if name in _ENCODINGS else None
