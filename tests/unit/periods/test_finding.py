"""What is read as a time, and what is not. The examples stand in the YAML files beside this one."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.model.period import Bound, Granularity
from claimcheck.periods import find_periods

REFERENCE = date(2025, 3, 10)


def _examples(name: str) -> Any:
    return yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))


FOUND = [tuple(example) for examples in _examples("found.yaml").values() for example in examples]
NOT_FOUND = [text for texts in _examples("not_found.yaml").values() for text in texts]


@pytest.mark.parametrize(("text", "words", "start", "end", "granularity", "bound"), FOUND)
def test_reads_a_time_with_its_interval(
    text: str, words: str, start: date | None, end: date | None, granularity: str, bound: str
) -> None:
    found = [
        (period.text, period.start, period.end, period.granularity.value, period.bound.value)
        for period in find_periods(text, reference=REFERENCE)
    ]
    assert found == [(words, start, end, granularity, bound)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_reads_no_time_where_none_is_meant(text: str) -> None:
    assert [period.text for period in find_periods(text, reference=REFERENCE)] == []


@pytest.mark.parametrize("text", _examples("open.yaml"))
def test_leaves_open_what_nobody_can_tell(text: str) -> None:
    found = find_periods(text, reference=REFERENCE)
    assert [(period.start, period.end) for period in found] == [(None, None)]


def test_finds_all_times_in_order_of_place() -> None:
    text = "Signed on 3 March 2010, in force since 2011 and revised in June 2020."
    assert [period.text for period in find_periods(text)] == ["3 March 2010", "2011", "June 2020"]


@pytest.mark.parametrize(
    "text", ["this year", "yesterday", "on Friday", "two years ago", "in the past 30 years"]
)
def test_a_relative_time_stays_open_without_a_reference(text: str) -> None:
    (period,) = find_periods(text)
    assert (period.start, period.end, period.relative) == (None, None, True)


def test_a_range_with_a_relative_end_is_relative() -> None:
    (period,) = find_periods("from 2001 to today")
    assert (period.start, period.end, period.relative) == (date(2001, 1, 1), None, True)


def test_a_yearless_day_keeps_its_month_and_day_without_a_reference() -> None:
    (period,) = find_periods("on June 9")
    assert (period.start, period.yearless, period.month, period.day) == (None, True, 6, 9)


def test_a_yearless_day_is_the_latest_not_after_the_reference() -> None:
    (period,) = find_periods("on June 9", reference=date(2022, 6, 9))
    assert period.start == date(2022, 6, 9)


def test_a_yearless_29_february_lies_in_the_latest_leap_year() -> None:
    (period,) = find_periods("on February 29", reference=date(2022, 6, 9))
    assert period.start == date(2020, 2, 29)


def test_a_yearless_time_beside_a_year_is_not_placed_by_the_reference() -> None:
    found = find_periods("It left on 27 May 1918 and came back on 30 June.", reference=REFERENCE)
    assert [period.start for period in found] == [date(1918, 5, 27), None]


def test_a_year_in_the_sentence_before_does_not_keep_a_yearless_time_open() -> None:
    found = find_periods("It was founded in 1918. It closed on 30 June.", reference=REFERENCE)
    assert [period.start for period in found] == [date(1918, 1, 1), date(2024, 6, 30)]


def test_the_members_of_a_list_share_the_year_of_the_last() -> None:
    found = find_periods("in May and June 2020", reference=REFERENCE)
    assert [period.start for period in found] == [date(2020, 5, 1), date(2020, 6, 1)]


def test_a_year_listed_after_another_is_a_year() -> None:
    assert [period.text for period in find_periods("sales in 2007 and 2009")] == ["2007", "2009"]


@pytest.mark.parametrize(
    ("text", "part"), [("early 2022", "early"), ("mid-June 2022", "mid"), ("the end of 2022", "late")]
)
def test_names_the_part(text: str, part: str) -> None:
    (period,) = find_periods(text)
    assert period.part == part


def test_a_weekday_belongs_to_its_date() -> None:
    (period,) = find_periods("Book it for Tue May 9.", reference=date(2018, 1, 7))
    assert (period.text, period.start) == ("Tue May 9", date(2017, 5, 9))


@pytest.mark.parametrize(
    "text", ["from 2024 to March 2020", "from June 2022 to three years ago", "from 2025 to yesterday"]
)
def test_a_range_that_ends_before_it_starts_has_no_dates(text: str) -> None:
    found = find_periods(text, reference=date(2024, 12, 1))
    assert [(period.start, period.end) for period in found] == [(None, None)]


@pytest.mark.parametrize("text", ["from 2001 to the last week of 2008", "from FY2001 to FY2008"])
def test_an_open_end_keeps_that_side_of_a_range_open(text: str) -> None:
    assert all(period.end != date(2009, 1, 1) for period in find_periods(text))


@pytest.mark.parametrize("text", ["", " ", "No time here.", "没有"])
def test_a_text_without_times_has_none(text: str) -> None:
    assert find_periods(text) == ()


def test_the_ends_of_the_calendar_are_no_error() -> None:
    for day in (date.min, date.max):
        for text in (
            "in the next 900 decades",
            "next year",
            "last century",
            "from June to March",
            "on February 29",
        ):
            (period,) = find_periods(text, reference=day)
            assert period.start is None or period.end is None or period.start < period.end


def test_granularity_and_bound_are_the_models() -> None:
    (period,) = find_periods("since the 1990s")
    assert (period.granularity, period.bound) == (Granularity.DECADE, Bound.SINCE)


def test_a_weekday_within_a_longer_time_is_no_day_of_its_own() -> None:
    (period,) = find_periods("the last Monday in 2024", reference=date(2024, 6, 5))

    assert (period.text, period.start) == ("the last Monday in 2024", date(2024, 12, 30))
