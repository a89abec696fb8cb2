"""Numbers that belong together."""

import pytest

from claimcheck.model.quantity import QuantityKind
from claimcheck.quantities import find_quantities


def intervals(text: str) -> list[tuple[float | None, float | None, str]]:
    return [(quantity.low, quantity.high, quantity.unit) for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("between 5 and 10 km", 5, 10, "kilometre"),
        ("between 44 mg and 50 mg", 44, 50, "milligram"),
        ("between 44 mg to 50 mg", 44, 50, "milligram"),
        ("between 5-10 km", 5, 10, "kilometre"),
        ("5-10 percent", 5, 10, "percent"),
        ("5% – 10%", 5, 10, "percent"),
        ("3 to 4 L", 3, 4, "litre"),
        ("one to two years", 1, 2, "year"),
        ("two or three people", 2, 3, "person"),
        ("5-10 million people", 5e6, 10e6, "person"),
        ("$5-10 billion", 5e9, 10e9, "USD"),
        ("$5 to 10 billion", 5e9, 10e9, "USD"),
        ("500,000 to 1 million people", 500_000, 1e6, "person"),
        ("an 8- to 16-meter telescope", 8, 16, "metre"),
        ("aged 18 to 34", 18, 34, "year"),
        ("users from 25 to 34 years old", 25, 34, "year"),
        ("dropped by 1 to 1.5 degrees", 1, 1.5, "degree"),
        ("$5–$7 million", 5e6, 7e6, "USD"),
        ("5,000-6,000 workers", 5000, 6000, "worker"),
        ("20–30%", 20, 30, "percent"),
        ("20% to 30%", 20, 30, "percent"),
        ("$1.5m-$2m", 1.5e6, 2e6, "USD"),
        ("2.5 million to 3 million tonnes", 2.5e6, 3e6, "tonne"),
        ("prices range from $5 to $10", 5, 10, "USD"),
        ("anywhere from 10 to 20 people", 10, 20, "person"),
    ],
)
def test_range(text: str, low: float, high: float, unit: str) -> None:
    assert intervals(text) == [(low, high, unit)]


def test_the_value_of_a_range_is_its_middle() -> None:
    (quantity,) = find_quantities("about 5 to 10 km")
    assert (quantity.value, quantity.hedge, quantity.figure) == (7.5, "about", "5 to 10")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("from 36,500 to 41,000 workers", [(36500, "worker"), (41000, "worker")]),
        ("from 5 to 7 million dollars", [(5e6, "USD"), (7e6, "USD")]),
        ("fell 0.4 percent to 13176 at noon", [(0.4, "percent"), (13176, "")]),
        ("$95 billion to 40 states", [(95e9, "USD"), (40, "state")]),
        ("dropping from 208 pounds to 193", [(208, "pound"), (193, "pound")]),
        ("fell from 12 percent to 9", [(12, "percent"), (9, "percent")]),
        ("from $10 to $15 billion", [(10e9, "USD"), (15e9, "USD")]),
        ("fell 2.5p to 145.5p", [(0.025, "GBP"), (1.455, "GBP")]),
        ("a girl and a boy, aged 5 and 7", [(5, "year"), (7, "year")]),
        ("two 10-year-old boys", [(2, "boy"), (10, "year")]),
        ("three 5-kg bags", [(3, "bag"), (5, "kilogram")]),
        ("from $10 to 20 states", [(10, "USD"), (20, "state")]),
        ("5 feet and 20 inches", [(5, "foot"), (20, "inch")]),
        ("5 hours, 3 days", [(5, "hour"), (3, "day")]),
        ("10 to 5 km", [(10, "kilometre"), (5, "kilometre")]),
    ],
)
def test_two_numbers_stay_two(text: str, values: list[tuple[float, str]]) -> None:
    assert [(quantity.value, quantity.unit) for quantity in find_quantities(text)] == values


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("bought 44 and 14 planes", ["plane", "plane"]),
        ("10 of the 15 members", ["member", "member"]),
        ("6, 7 and 8 percent", ["percent", "percent", "percent"]),
        ("four-, five- and six-cylinder engines", ["cylinder", "cylinder", "cylinder"]),
        ("42 and 54-year-olds", ["", "year"]),
    ],
)
def test_a_list_shares_its_unit(text: str, units: list[str]) -> None:
    assert [quantity.unit for quantity in find_quantities(text)] == units


def test_shares_in_words_are_percent() -> None:
    assert intervals("two in five men") == [(39, 41, "percent")]
    assert intervals("one out of every ten") == [(9, 11, "percent")]


@pytest.mark.parametrize("text", ["two in five days", "5 in 2 cases", "killed 12 in 13 raids"])
def test_not_every_in_is_a_share(text: str) -> None:
    assert all(quantity.kind is not QuantityKind.PERCENT for quantity in find_quantities(text))


def test_an_error_widens_its_number() -> None:
    assert intervals("5 km ± 0.2 km") == [(4.8, 5.2, "kilometre")]
    assert len(find_quantities("5 km ± 2 percent")) == 2
