"""The day that a value of a row names."""

from datetime import date

import pytest

from claimcheck.sources.records.days import day_of

DAY = date(2025, 6, 18)


@pytest.mark.parametrize(
    "text",
    [
        "2025-06-18",
        "2025-06-18T07:15:00+08:00",
        "2025-06-18 07:15:00.123456 UTC",
        "20250618",
        "20250618071500",
        "2025/06/18 07:15",
        "2025/6/18",
        "Wed, 18 Jun 2025 07:15:00 +0800",
        "18 Jun 2025 07:15:00 GMT",
        "18 Jun 2025",
        "1750230900",
        "1750230900.25",
        "1750230900000",
        "1750230900000000",
        "1750230900000000000",
        "  2025-06-18  ",
    ],
)
def test_a_day_that_is_written_plainly_is_read(text: str) -> None:
    assert day_of(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "06/07/2025",
        "18.06.2025",
        "June 2025",
        "yesterday",
        "2025",
        "2025-06",
        "2025-13-01",
        "2025/02/30",
        "32 Jun 2025 07:15:00 GMT",
        "12345678",
        "17502309001",
        "99999999999999",
        "Wed, 18 Jun 2025 99:99:99 +9999999",
    ],
)
def test_a_day_that_may_be_another_is_left_out(text: str) -> None:
    assert day_of(text) is None


def test_the_day_is_the_one_where_it_was_written() -> None:
    assert day_of("Wed, 18 Jun 2025 23:30:00 -0800") == DAY
