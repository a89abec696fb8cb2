"""On which day feasts fall."""

from datetime import date

import pytest

from claimcheck.periods.feast_dates import FEASTS, feast_day


@pytest.mark.parametrize(
    "day",
    [
        date(1818, 3, 22),
        date(1913, 3, 23),
        date(1943, 4, 25),
        date(1961, 4, 2),
        date(2000, 4, 23),
        date(2008, 3, 23),
        date(2024, 3, 31),
        date(2038, 4, 25),
    ],
)
def test_easter_is_the_churchs(day: date) -> None:
    assert feast_day("easter", day.year) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("good friday", date(2024, 3, 29)),
        ("ash wednesday", date(2024, 2, 14)),
        ("whit sunday", date(2024, 5, 19)),
        ("thanksgiving", date(2018, 11, 22)),
        ("black friday", date(2018, 11, 23)),
        ("cyber monday", date(2018, 11, 26)),
        ("black friday", date(2019, 11, 29)),
        ("christmas", date(2019, 12, 25)),
    ],
)
def test_a_feast_falls_on_its_day(name: str, day: date) -> None:
    assert feast_day(name, day.year) == day


def test_canada_gives_thanks_in_october() -> None:
    assert feast_day("thanksgiving", 2018, second=True) == date(2018, 10, 8)


@pytest.mark.parametrize("name", sorted(FEASTS))
@pytest.mark.parametrize("year", [1, 1900, 2024, 9999])
def test_every_feast_has_a_day_in_every_year(name: str, year: int) -> None:
    assert feast_day(name, year).year == year
