"""The interval a number was written for."""

import pytest

from claimcheck.model.quantity import Comparator, Quantity
from claimcheck.quantities import find_quantities


def only(text: str) -> Quantity:
    (quantity,) = find_quantities(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "low", "high", "half_unit"),
    [
        # the last written digit
        ("$95.2 billion", 95.15e9, 95.25e9, 0.05e9),
        ("95,200 million dollars", 95.15e9, 95.25e9, 0.05e9),
        ("$95 billion", 94.5e9, 95.5e9, 0.5e9),
        ("$100 billion", 99.5e9, 100.5e9, 0.5e9),
        # never more than 5 percent for support, the full half unit for refutation
        ("rose 5 percent", 4.75, 5.25, 0.5),
        ("$5 billion", 4.75e9, 5.25e9, 0.5e9),
        # two zeros or more at the end of four digits or more: at most 2.5 percent
        ("1,400 people", 1365, 1435, 35),
        ("13,200 km", 13_150, 13_250, 50),
        ("1,000 km", 975, 1025, 25),
        # counts are exact unless rounded
        ("10 points", 10, 10, 0),
        ("120 states", 120, 120, 0),
        ("4,512 people", 4512, 4512, 0),
        ("3 million people", 2.85e6, 3.15e6, 0.5e6),
        ("a dozen ships", 11.4, 12.6, 6),
        # hedges
        ("about $95 billion", 90.25e9, 99.75e9, 0.5e9),
        ("almost $95 billion", 90.25e9, 95e9, 0.5e9),
        ("just over $95 billion", 95e9, 99.75e9, 0.5e9),
        ("about 10 points", 9, 11, 0),
        ("nearly 10 points", 9, 10, 0),
        ("$95 billion or so", 90.25e9, 99.75e9, 0.5e9),
        ("20-odd people", 19, 21, 0),
        # fraction words carry a point
        ("a quarter of firms", 24, 26, 1),
        # ranges and errors
        ("between 5 and 10 km", 5, 10, 0.5),
        ("5 ± 0.2 km", 4.8, 5.2, 0.5),
        # nothing to take a share of
        ("0 percent", 0, 0, 0.5),
        ("about 0 percent", 0, 0, 0.5),
        ("-5 percent", -5.25, -4.75, 0.5),
    ],
)
def test_interval_and_half_unit(text: str, low: float, high: float, half_unit: float) -> None:
    quantity = only(text)
    assert (quantity.low, quantity.high, quantity.half_unit) == (low, high, half_unit)


@pytest.mark.parametrize(
    ("text", "included"),
    [
        ("$95 billion", (True, False)),
        ("10 points", (True, True)),
        ("about $95 billion", (True, True)),
        ("almost $95 billion", (True, False)),
        ("just over $95 billion", (False, True)),
        ("between 5 and 10 km", (True, True)),
    ],
)
def test_which_ends_belong(text: str, included: tuple[bool, bool]) -> None:
    quantity = only(text)
    assert (quantity.low_included, quantity.high_included) == included


@pytest.mark.parametrize(
    ("text", "comparator", "low", "high"),
    [
        ("over 120 states", Comparator.MORE, 120, None),
        ("well over 120 states", Comparator.MORE, 120, None),
        ("more than 120 states", Comparator.MORE, 120, None),
        ("exceeding 120 states", Comparator.MORE, 120, None),
        ("> 120 states", Comparator.MORE, 120, None),
        ("at least 120 states", Comparator.AT_LEAST, 120, None),
        ("no fewer than 120 states", Comparator.AT_LEAST, 120, None),
        ("≥120 states", Comparator.AT_LEAST, 120, None),
        (">= 120 states", Comparator.AT_LEAST, 120, None),
        ("120 states or more", Comparator.AT_LEAST, 120, None),
        ("120 or more states", Comparator.AT_LEAST, 120, None),
        ("120+ states", Comparator.AT_LEAST, 120, None),
        ("under 120 states", Comparator.LESS, None, 120),
        ("fewer than 120 states", Comparator.LESS, None, 120),
        ("< 120 states", Comparator.LESS, None, 120),
        ("up to 120 states", Comparator.AT_MOST, None, 120),
        ("no more than 120 states", Comparator.AT_MOST, None, 120),
        ("as many as 120 states", Comparator.AT_MOST, None, 120),
        ("≤ 120 states", Comparator.AT_MOST, None, 120),
    ],
)
def test_comparators_open_one_side(
    text: str, comparator: Comparator, low: float | None, high: float | None
) -> None:
    quantity = only(text)
    assert (quantity.comparator, quantity.low, quantity.high) == (comparator, low, high)
    assert quantity.low_included == (comparator is Comparator.AT_LEAST)
    assert quantity.high_included == (comparator is Comparator.AT_MOST)


def test_a_bound_on_a_count_has_a_half_unit() -> None:
    assert only("over 120 states").half_unit == 0.5


@pytest.mark.parametrize("hedge", ["about", "around", "some", "roughly", "approximately", "circa", "≈", "~"])
def test_hedges_are_kept_as_written(hedge: str) -> None:
    quantity = only(f"it had {hedge} 95 states")
    assert (quantity.hedge, quantity.comparator) == (hedge, Comparator.ABOUT)


def test_a_hedge_belongs_to_the_number_after_it() -> None:
    text = "10 aspects and over 120 countries"
    assert [quantity.hedge for quantity in find_quantities(text)] == [None, "over"]


@pytest.mark.parametrize("text", ["(about 95 states)", "“some 95 states”", "—nearly 95 states"])
def test_a_hedge_may_follow_a_mark(text: str) -> None:
    assert only(text).comparator is Comparator.ABOUT
