"""Days as bylines of many languages write them."""

from datetime import date

import pytest

from claimcheck.cleaning.byline_dates import StatedDay, stated_days

REFERENCE = date(2024, 10, 15)


def days(line: str, reference: date | None = REFERENCE) -> list[date]:
    return [stated.day for stated in stated_days(line, reference)]


@pytest.mark.parametrize(
    "line",
    [
        "october 12, 2024",
        "oct. 12th, 2024",
        "saturday 12 october 2024",
        "12-oct-2024",
        "12. oktober 2024",
        "12 octobre 2024",
        "12 de octubre de 2024",
        "12 ottobre 2024",
        "опубликовано: 12 октября 2024, 10:23",
        "2024年10月12日 10:23",
        "2024.10.12",
        "2024/10/12",
    ],
)
def test_a_day_with_its_year_needs_no_reference(line: str) -> None:
    assert days(line, None) == [date(2024, 10, 12)]


@pytest.mark.parametrize(
    "line", ["oct 12", "12 october", "10月12日", "12 октября в 10:23", "oct 12 at 9", "12 oct | bo"]
)
def test_a_day_without_its_year_is_the_latest_before_the_reference(line: str) -> None:
    assert days(line) == [date(2024, 10, 12)]
    assert days(line, date(2024, 10, 11)) == [date(2023, 10, 12)]
    assert days(line, None) == []


@pytest.mark.parametrize(
    ("line", "back"),
    [
        ("3 days ago", 3),
        ("a week ago", 7),
        ("5 hrs ago", 0),
        ("20 min ago", 0),
        ("vor 3 tagen", 3),
        ("vor 2 wochen", 14),
        ("il y a 2 jours", 2),
        ("hace 3 semanas", 21),
        ("há 2 dias", 2),
        ("2 дня назад", 2),
        ("5 дней назад", 5),
        ("3 часа назад", 0),
        ("3天前", 3),
        ("2 小时前", 0),
        ("1周前", 7),
        ("yesterday, 10:23", 1),
        ("вчера в 10:23", 1),
        ("昨天 10:23", 1),
        ("today", 0),
    ],
)
def test_relative_days_count_back_from_the_reference(line: str, back: int) -> None:
    assert days(line) == [date(2024, 10, 15 - back) if back < 15 else date(2024, 9, 45 - back)]
    assert days(line, None) == []


@pytest.mark.parametrize(
    "line",
    [
        "05/06/2024",
        "31 february 2024",
        "20 hours ago",
        "18 小时前",
        "may 5 million",
        "march madness 12",
        "2024-13-01",
        "a day that many people remembered as if it had been yesterday",
        "3 months ago",
        "12345年10月12",
    ],
)
def test_what_is_doubtful_is_no_day(line: str) -> None:
    assert days(line) == []


@pytest.mark.parametrize(
    ("line", "update"),
    [
        ("updated: 12 october 2024", True),
        ("更新时间：2024年10月12日", True),
        ("обновлено 12 октября 2024", True),
        ("aktualisiert am 12. oktober 2024", True),
        ("published 12 october 2024", False),
    ],
)
def test_an_update_is_told_by_the_word_before_it(line: str, update: bool) -> None:
    assert [stated.update for stated in stated_days(line)] == [update]


def test_a_time_of_day_is_seen() -> None:
    assert stated_days("2024-10-12 10:23") == [StatedDay(0, date(2024, 10, 12), clock=True)]
    assert not stated_days("2024-10-12, 1023 views")[0].clock
