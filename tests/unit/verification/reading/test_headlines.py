"""Headlines in title case, read as sentences."""

import pytest

from claimcheck.verification.reading.headlines import in_small_letters


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Jobless Rate Falls to 4.9 Percent in Norvia", "Jobless rate falls to 4.9 percent in Norvia"),
        ("US Raises Tax On Chinese Steel By 522%", "US raises tax on Chinese steel by 522%"),
        ("Court Upholds the Ban on Tin in July", "Court upholds the ban on tin in July"),
    ],
)
def test_the_common_words_of_a_headline_are_written_small(headline: str, expected: str) -> None:
    assert in_small_letters(headline) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The jobless rate falls to 4.9 percent in Norvia",
        "Mara Lind was the Minister of Health",
        "Ola Berg Resigns",
        "JOBLESS RATE FALLS TO 4.9 PERCENT",
        "Mara Lind, Ola Berg and Jon Barlo of Tarvik Bank",
        "The Tarvik Bank and Orlo",
    ],
)
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert in_small_letters(text) == text
