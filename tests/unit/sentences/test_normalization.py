"""Repairs for comparison, and the way back to the text."""

import pytest

from claimcheck.sentences.normalization import normalized


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("plain text", "plain text"),
        ("two  spaces\nand a\u00a0line", "two spaces and a line"),
        ("\u201cquoted\u201d \u2018so\u2019 «and» so", '"quoted" \'so\' "and" so'),
        ("2020\u20132021, co\u2011operation, \u22125", "2020-2021, co-operation, -5"),
        ("one -- two \u2015 three --- four", "one \u2014 two \u2014 three --- four"),
        ("co\u00adoper\u200bation", "cooperation"),
        ("co-\noperation and well-known", "cooperation and well-known"),
        ("\uff19\uff15\uff05 \uff21", "95% A"),
        ("e\ufb03cient", "efficient"),
        ("95\u00a0200 and 1\u202f234\u2009567", "95\u00a0200 and 1\u00a0234\u00a0567"),
        ("in 2024\u00a0300 people, 12\u00a03456", "in 2024 300 people, 12 3456"),
        ("1'234'567 and 95\u2019200, it's '90", "1,234,567 and 95,200, it's '90"),
        ("\u0669\u0665\u066b\u0665\u066a", "95.5%"),
        ("\uff11\uff0c\uff12\uff13\uff14\uff0e\uff15", "1,234.5"),
        ("\u22125 and \u22125 %", "-5 and -5 %"),
        ("5\u00bd million", "5\u00bd million"),
        ("\u4e2d\u6587\uff0c\u4e2d\u6587\u3002", "\u4e2d\u6587\uff0c\u4e2d\u6587\u3002"),
        ("\u202bbidi\u202c \ufeffmark\ufe0f \u2060joiner\x02", "bidi mark joiner"),
        ("cafe\u0301", "caf\u00e9"),
        ("5 million \u00e2\u201a\u00ac", "5 million \u20ac"),
        (
            "$95 billion\u00b9 in 2024,\u00b2\u00b3 or 95\u2074 in all.\u2075",
            "$95 billion in 2024, or 95 in all.",
        ),
        (
            "45 km\u00b2, 3 m\u00b3, 3\u00d710\u2074, x\u00b2",
            "45 km\u00b2, 3 m\u00b3, 3\u00d710\u2074, x\u00b2",
        ),
        ("It\x92s", "It's"),
        ("fran\u00c3\u00a7ais &amp; it&#8217;s", "fran\u00e7ais & it's"),
        ("1&nbsp;234&nbsp;567", "1\u00a0234\u00a0567"),
        ("&Atilde;&copy;t&Atilde;&copy;", "\u00e9t\u00e9"),
        ("\uff045 \uffe55 it\u00b4s", "$5 \u00a55 it's"),
    ],
)
def test_typography_is_folded(text: str, normal: str) -> None:
    assert normalized(text)[0] == normal


def test_offsets_lead_back_to_the_text() -> None:
    normal, offsets = normalized("an e\ufb03cient  co-\noperation")

    assert normal == "an efficient cooperation"
    assert offsets is not None
    assert [offsets[normal.index(word)] for word in ("an", "efficient", "cient", "cooperation", "operation")] == [
        0, 3, 5, 12, 16,
    ]  # fmt: skip


def test_offsets_lead_through_every_repair() -> None:
    text = "&quot;fran\u00c3\u00a7ais&quot; cafe\u0301  5 \u00e2\u201a\u00ac"
    normal, offsets = normalized(text)

    assert normal == '"fran\u00e7ais" caf\u00e9 5 \u20ac'
    assert offsets is not None
    assert text[offsets[normal.index("\u00e7")] :].startswith("\u00c3\u00a7ais&quot;")
    assert text[offsets[normal.index("caf")] :].startswith("cafe\u0301")
    assert text[offsets[normal.index("\u20ac")] :] == "\u00e2\u201a\u00ac"


def test_equal_offsets_are_left_out() -> None:
    assert normalized("it\u2019s")[1] is None
