"""Which hyphens at the end of a line belong to the word."""

import pytest

from claimcheck.sentences.normalization import normalized


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("co-\noperation", "cooperation"),
        ("part-\nner", "partner"),
        ("travel-\nled", "travelled"),
        ("govern-  \r\n  ment", "government"),
        ("élé-\népreuve", "éléépreuve"),
        ("op\u00ad\neration", "operation"),
        ("oper\u00ac\nation", "operation"),
        ("co\u2010\noperation", "cooperation"),
    ],
)
def test_a_divided_word_is_joined(text: str, normal: str) -> None:
    assert normalized(text)[0] == normal


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Anglo-\nAmerican", "Anglo-American"),
        ("Central-\nAsia", "Central-Asia"),
        ("twenty-\none", "twenty-one"),
        ("state-\nowned", "state-owned"),
        ("Long-\nterm", "Long-term"),
        ("two-\nthirds", "two-thirds"),
        ("three-year-\nlong", "three-year-long"),
        ("full-\ntime", "full-time"),
        ("2020-\n2021", "2020-2021"),
        ("COVID-\n19", "COVID-19"),
    ],
)
def test_a_compound_keeps_its_hyphen(text: str, normal: str) -> None:
    assert normalized(text)[0] == normal


@pytest.mark.parametrize("text", ["so -\nand", "one.-\nTwo", "end-\n\nNext"])
def test_a_dash_is_no_hyphen(text: str) -> None:
    assert normalized(text)[0] == " ".join(text.split())
