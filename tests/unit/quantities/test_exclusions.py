"""Numbers that are no quantities."""

import pytest

from claimcheck.quantities import find_quantities


def values(text: str) -> list[float]:
    return [quantity.value for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    "text",
    [
        # years and spans of years
        "It was signed in 2024.",
        "the 2020 elections were held",
        "in 2012 sales fell",
        "in 2013-14 and in 2019/20",
        "the 1960s and the '90s",
        "the Digital Economy Act 2017",
        "Shanghai Cooperation Organization Summit 2025",
        # dates and clock times
        "On June 15, 2001, it was set up",
        "signed on July 4, 1776",
        "around 250 BC",
        "in Weeks 16–17 of the season",
        "from June 6 to 9 it met",
        "on June 6, 7 and 9 it met",
        "on 9 June 2024 and 6-9 July",
        "Updated: 2025-06-18 07:15",
        "on 18/06/2025",
        "at 2 pm and 10.45pm and 5 a.m.",
        "0401 GMT",
        "a ratio of 3:1",
        "at 9 o'clock",
        # ordinals
        "the 30th anniversary and the 21st century",
        "the twenty-first century",
        "ranked 201-300th",
        "a 3 * 5 * 5 cube",
        "a third party",
        # names, products, models
        "Apollo 16 landed",
        "a Boeing 747 landed",
        "Windows 10 computers",
        "the iPhone 12 Mini",
        "COVID-19 hit China",
        "the G20 and the C+C5",
        "F-16s and an A380",
        "the Kick Six win",
        "the 14th Five-Year Plan",
        "a 5G network and a 4K screen",
        "browsers with 1024*768",
        # labels, sections, lists
        "Source: NO.25",
        "No. 25 and Article 5",
        "Chapter 3, Section 427 Row 21",
        "category 5 storms",
        "10. The members agreed",
        "as shown before [12]",
        "in paragraphs (4) and so on",
        # identifiers
        "licence 0108263",
        "call +86 10 6523 1234",
        "call 010-6523-1234",
        "version 2.0.1 is out",
        "see https://example.org/2024/95",
        "item #45",
        "number 20190108263",
        # pronouns and vague numbers
        "no one knows",
        "zero-sum thinking and a one-sided, two-way path",
        "one grounded in cooperation",
        "Registration Number: 130349",
        "one of the largest cities",
        "this one day we remember",
        # addresses and telephone numbers
        "9 E 71st St, Manhattan",
        "49 Zorro Ranch Road, Stanley",
        "22 Ave Foch, Paris",
        "call 555-1234",
        "(202) 555-0143",
        # surnames that are units
        "In 2016 Stone spoke",
        "in 1959 Miles Davis played",
        # more names, idioms and sums
        "the Three Gorges Dam and the Six Nations",
        "zero tolerance",
        "zero-cost training",
        "One Commerce Plaza, Albany",
        "the 4 x 100 m relay",
        "a 10k race",
        "24/7 and 9/11",
        "1,2,3",
        "the first half of 2024 and the second half of the year",
        "in the third quarter",
        "a one-in-a-million shot",
        "a now-two-time winner",
        "9" * 400,
    ],
)
def test_is_no_quantity(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("killed 2000 people", [2000]),
        ("about 1900 ships", [1900]),
        ("going from 1000 to 2000 hires", [1000, 2000]),
        ("up by an average of 1500.", [1500]),
        ("In Syria 20 people died", [20]),
        ("On Monday 44 people died", [44]),
        ("20 people died in 2024", [20]),
        ("one member left, no one else did", [1]),
        ("13000000 people", [13_000_000]),
        ("0.5 points", [0.5]),
        ("half the members", [50]),
        ("the healthcare sector 0.68 percent lower", [0.68]),
        ("Apollo 11 500 people watched", [500]),
        ("June 12 300 people died", [300]),
        ("10 Wall Street banks", [10]),
        ("Police arrested 12 men and 14 who fled", [12, 14]),
        ("5.2 deaths per 100,000 people", [5.2]),
        ("tested negative two times", [2]),
    ],
)
def test_is_a_quantity(text: str, expected: list[float]) -> None:
    assert values(text) == expected
