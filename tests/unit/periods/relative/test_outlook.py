"""Dates without a year that lie ahead."""

from datetime import date

import pytest

from claimcheck.periods import find_periods

PUBLISHED = date(2025, 2, 14)


def start_of(text: str) -> date | None:
    [period] = find_periods(text, reference=PUBLISHED)
    assert period.yearless
    return period.start


@pytest.mark.parametrize(
    "text",
    [
        "The union plans a strike on 3 March.",
        "The strike will begin on 3 March.",
        "The ministers are due to meet on 3 March.",
        "The show is expected to run from 3 to 9 March.",
    ],
)
def test_a_date_that_lies_ahead_is_the_next_of_its_name(text: str) -> None:
    assert start_of(text) == date(2025, 3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "The union went on strike on 3 March.",
        "It plans a strike after talks on 3 March failed.",
        "It will strike. Talks were held on 3 March.",
    ],
)
def test_any_other_is_the_latest_of_its_name(text: str) -> None:
    assert start_of(text) == date(2024, 3, 3)


@pytest.mark.parametrize(
    "text", ["The bridge was due to open on 3 March.", "He said it would open on 3 March."]
)
def test_a_plan_of_the_past_leaves_the_year_open(text: str) -> None:
    assert start_of(text) is None


def test_the_day_of_publication_itself_may_lie_ahead() -> None:
    [period] = find_periods("He will step down on 14 February.", reference=PUBLISHED)
    assert period.start == PUBLISHED
