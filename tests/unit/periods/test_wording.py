"""How a period is shown."""

from datetime import date

import pytest

from claimcheck.model.period import Bound, Granularity, Period
from claimcheck.model.span import Span
from claimcheck.periods import find_periods, period_text

REFERENCE = date(2025, 3, 10)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("June 15, 2001", "15 June 2001"),
        ("2022-06", "June 2022"),
        ("in 2024", "2024"),
        ("from June 6 to 9, 2022", "6 to 9 June 2022"),
        ("June 30 - July 2, 2024", "30 June to 2 July 2024"),
        ("30 December 2023 to 2 January 2024", "30 December 2023 to 2 January 2024"),
        ("from 2012 to 2019", "2012 to 2019"),
        ("between March and June 2022", "March to June 2022"),
        ("the beginning of 2022", "early 2022"),
        ("mid-1990s", "mid-1990s"),
        ("H1 2024", "first half of 2024"),
        ("2017-Q3", "third quarter of 2017"),
        ("the '90s", "1990s"),
        ("the 19th century", "19th century"),
        ("the 21st century", "21st century"),
        ("the 12th century", "12th century"),
        ("fall of 2020", "autumn 2020"),
        ("winter 2023-24", "winter 2023/24"),
        ("since 2001", "since 2001"),
        ("before 2020", "before 2020"),
        ("by 2030", "by 2030"),
        ("until June 2019", "until June 2019"),
        ("after 5 March 2020", "after 5 March 2020"),
        ("as of 5 March 2020", "as of 5 March 2020"),
        ("since the summer of 2020", "since summer 2020"),
        ("before summer 2020", "before summer 2020"),
        ("last week", "the week of 3 March 2025"),
        ("yesterday", "9 March 2025"),
        ("earlier this year", "1 January to 9 March 2025"),
        ("the fiscal  year 2024", "the fiscal year 2024"),
        ("since FY2024", "since FY2024"),
    ],
)
def test_shows_the_dates_in_words(text: str, shown: str) -> None:
    (period,) = find_periods(text, reference=REFERENCE)
    assert period_text(period) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("on 5/3/2018", "5/3/2018"),
        ("since 5/3/2018", "since 5/3/2018"),
        ("the first week of 2015", "the first week of 2015"),
    ],
)
def test_shows_the_texts_own_words_where_they_may_mean_two_times(text: str, shown: str) -> None:
    (period,) = find_periods(text)
    assert period_text(period) == shown


@pytest.mark.parametrize(("text", "shown"), [("on June 9", "June 9"), ("this  year", "this year")])
def test_shows_the_texts_own_words_where_no_date_is_known(text: str, shown: str) -> None:
    (period,) = find_periods(text)
    assert period_text(period) == shown


def test_shows_a_range_that_is_open_on_one_side() -> None:
    def ranged(start: date | None, end: date | None) -> Period:
        return Period(start, end, Granularity.RANGE, Span(0, 0), Bound.LASTING)

    assert period_text(ranged(date(2001, 1, 1), None)) == "from 1 January 2001"
    assert period_text(ranged(None, date(2001, 1, 1))) == "until 31 December 2000"


def test_shows_the_granularity_where_there_are_no_words_either() -> None:
    assert period_text(Period(None, None, Granularity.MONTH, Span(0, 0))) == "month"
