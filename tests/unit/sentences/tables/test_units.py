"""Units in heads of columns, and how a figure is written with them."""

import pytest

from claimcheck.sentences.tables.units import read_unit


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("$ billion", "$12 billion"),
        ("in $ bn", "$12 billion"),
        ("EUR m", "\u20ac12 million"),
        ("billions of US dollars", "12 billion US dollars"),
        ("USD million", "12 million US dollars"),
        ("RMB bn", "12 billion yuan"),
        ("current US$", "12 US dollars"),
        ("%", "12%"),
        ("million tonnes", "12 million tonnes"),
        ("'000 tonnes", "12 thousand tonnes"),
        ("in thousands", "12 thousand"),
        ("thousand people", "12 thousand"),
        ("persons", "12"),
        ("km\u00b2", "12 km\u00b2"),
        ("barrels per day", "12 barrels per day"),
    ],
)
def test_unit_is_written_as_in_running_text(words: str, figure: str) -> None:
    unit = read_unit(words)
    assert unit is not None
    assert "".join(unit.written("12")) == figure


@pytest.mark.parametrize(
    "words",
    ["", "nominal", "PPP", "2019", "% change", "% of GDP", "per 1,000", "kt", "million thousand", "x" * 50],
)
def test_other_words_are_no_unit(words: str) -> None:
    assert read_unit(words) is None
