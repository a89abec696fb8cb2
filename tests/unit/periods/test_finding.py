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


def _readings(text: str) -> list[tuple[date | None, tuple[date | None, date | None] | None]]:
    return [(period.start, period.alternative) for period in find_periods(text, reference=REFERENCE)]


def test_a_day_that_may_be_a_month_is_read_month_first_and_keeps_the_other_reading() -> None:
    assert _readings("It opened on 5/3/2018.") == [(date(2018, 5, 3), (date(2018, 3, 5), date(2018, 3, 6)))]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("It opened on 5/3/2018 and closed on 31/12/2018.", date(2018, 3, 5)),
        ("It opened on 5/3/2018 and closed on 12/31/2018.", date(2018, 5, 3)),
        ("It ran from 5/3/2018 - 20/4/2018.", date(2018, 3, 5)),
        ("It opened on Monday, 5/3/2018.", date(2018, 3, 5)),
        ("It opened on Thursday 5/3/2018.", date(2018, 5, 3)),
        ("It opened on 5/5/2018.", date(2018, 5, 5)),
    ],
)
def test_what_else_the_text_shows_settles_which_figure_is_the_day(text: str, start: date) -> None:
    assert _readings(text)[0] == (start, None)


@pytest.mark.parametrize(
    "text",
    [
        "It opened on 5/3/2018, before 31/12/2018 and 12/31/2019.",
        "It opened on Sunday, 5/3/2018.",
    ],
)
def test_where_the_text_shows_both_orders_or_none_a_day_keeps_two_readings(text: str) -> None:
    assert _readings(text)[0][1] == (date(2018, 3, 5), date(2018, 3, 6))


@pytest.mark.parametrize(
    ("text", "alternative"),
    [
        ("from 10/1/2018 - 10/7/2018", (date(2018, 1, 10), date(2018, 7, 11))),
        ("since 5/3/2018", (date(2018, 3, 5), None)),
        ("before 5/3/2018", (None, date(2018, 3, 5))),
        ("the first week of 2015", (date(2015, 1, 1), date(2015, 1, 8))),
        ("the last week of December 2016", (date(2016, 12, 25), date(2017, 1, 1))),
        ("week 12 of 2016", (date(2016, 3, 18), date(2016, 3, 25))),
        ("the week of 8 June 2022", (date(2022, 6, 8), date(2022, 6, 15))),
        ("two weeks after 13 May 1999", (date(1999, 5, 24), date(1999, 5, 31))),
        ("ten days from 5 May 2018", (date(2018, 5, 5), date(2018, 5, 15))),
        ("Thanksgiving 2015", (date(2015, 10, 12), date(2015, 10, 13))),
        ("2016年第12周", (date(2016, 3, 18), date(2016, 3, 25))),
    ],
)
def test_keeps_the_other_reading_of_what_people_count_in_two_ways(
    text: str, alternative: tuple[date | None, date | None]
) -> None:
    assert [period.alternative for period in find_periods(text)] == [alternative]


@pytest.mark.parametrize(
    "text",
    [
        "2016-W12",
        "three years after 2011",
        "two days after 5 May 2010",
        "the first ten days of May 2020",
        "2024",
    ],
)
def test_what_is_counted_in_one_way_has_one_reading(text: str) -> None:
    assert [period.alternative for period in find_periods(text)] == [None]


@pytest.mark.parametrize(
    "text",
    ["the fifth Monday of February 2021", "the 31st day of June 2021", "week 53 of 2021", "2021-W53-1"],
)
def test_a_part_that_no_calendar_has_is_no_day(text: str) -> None:
    assert all(period.start is None for period in find_periods(text, reference=REFERENCE))


def test_a_day_of_the_month_alone_stays_open_without_a_reference() -> None:
    (period,) = find_periods("It closed on the 14th.")
    assert (period.start, period.relative, period.yearless) == (None, True, False)
