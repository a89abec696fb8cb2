"""What the head of a row or column says."""

import pytest

from claimcheck.sentences.tables.axes import Heading, is_generic, is_name, period_words, read_heading


@pytest.mark.parametrize(
    ("head", "measure", "period"),
    [
        ("Trade in 2024 ($ billion)", "Trade", "In 2024"),
        ("Exports, 2023 (Mt)", "Exports", "In 2023"),
        ("Exports 2023 ($ bn)", "Exports", "In 2023"),
        ("2023 Exports", "Exports", "In 2023"),
        ("Population (1 January 2024)", "Population", "On 1 January 2024"),
        ("Area, km\u00b2", "Area", ""),
        ("CO2 emissions", "CO2 emissions", ""),
        ("2024", "", "In 2024"),
        ("Q1 2024 ($ bn)", "", "In Q1 2024"),
    ],
)
def test_head_is_taken_apart(head: str, measure: str, period: str) -> None:
    found = read_heading(head)
    assert (found.measure, found.period) == (measure, period)


def test_name_is_no_measure() -> None:
    assert read_heading("Republic of Korea") == Heading(name="Republic of Korea")


@pytest.mark.parametrize(
    "head",
    [
        *(
            "",
            "Total",
            "Average",
            "Rank",
            "Growth (%)",
            "Share of exports",
            "Change in trade, 2023",
            "of which: oil",
        ),
        *(
            "GDP (PPP)",
            "2025 forecast",
            "Estimated output",
            "Under 15",
            "2020-2024",
            "Trade 2023/24",
            "+/-",
            "%",
        ),
        *(
            "Exports (% of GDP)",
            "2022 to 2024",
            "Exports in the 1990s",
            "Expo 2017 visitors",
            ">40",
            "\u2013",
            "x" * 200,
        ),
    ],
)
def test_head_that_says_too_little_says_nothing(head: str) -> None:
    assert not read_heading(head)


def test_names_may_have_several_parts() -> None:
    assert is_name("Bosnia and Herzegovina")
    assert not is_name("Exports to China")


def test_capitals_of_a_head_make_no_name() -> None:
    assert not is_name("Parse Time")


def test_value_names_no_measure() -> None:
    assert is_generic(read_heading("Value ($ m)"))


@pytest.mark.parametrize(
    ("cell", "words"), [("2024", "In 2024"), ("2024-01-31", "On 2024-01-31"), ("Q1 2024", "In Q1 2024")]
)
def test_time_goes_into_a_sentence(cell: str, words: str) -> None:
    assert period_words(cell) == words


@pytest.mark.parametrize(
    "cell", ["Jan", "2023/24", "2020-2024", "1990s", "4.1", "in 2024 and 2025", "mid-2023", "2" * 80]
)
def test_time_that_is_not_plain_is_none(cell: str) -> None:
    assert period_words(cell) == ""
