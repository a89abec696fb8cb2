"""Whether a claim's text and its typed fields speak of the same figure and time."""

from datetime import date

import pytest

from claimcheck.claims.agreement import contradicted_periods, contradicted_quantities
from claimcheck.model.period import Granularity, Period
from claimcheck.model.quantity import Comparator, Quantity, QuantityKind
from claimcheck.model.span import Span

TEXT = "0123456789"


def _money(low: float | None, high: float | None, currency: str = "USD", *, closed: bool = False) -> Quantity:
    return Quantity(
        low or high or 0,
        low,
        high,
        currency,
        Comparator.EQUAL,
        2,
        5,
        QuantityKind.MONEY,
        high_included=closed,
        dimension=f"money:{currency}",
    )


def _count(value: float, noun: str) -> Quantity:
    return Quantity(
        value,
        value,
        value,
        noun,
        Comparator.EQUAL,
        2,
        5,
        QuantityKind.COUNT,
        high_included=True,
        dimension="count",
    )


def _length(value: float, unit: str, scale: float) -> Quantity:
    low, high = value * 0.95, value * 1.05
    return Quantity(
        value, low, high, unit, Comparator.EQUAL, 2, 5, QuantityKind.MEASURE, dimension="length", scale=scale
    )


@pytest.mark.parametrize(
    ("field", "stated"),
    [
        (_money(90, 100), _money(94, 96)),
        (_money(90, 100), _money(99, 110)),
        (_money(90, 100), _money(80, None)),
        (_money(90, 100), _money(None, 91)),
        (_money(90, 100, closed=True), _money(100, 110)),
        (_count(10, "state"), _count(10, "state")),
        (_length(10, "kilometre", 1000), _length(10_000, "metre", 1)),
    ],
    ids=["inside", "overlapping", "open above", "open below", "meeting", "same count", "converted"],
)
def test_a_figure_that_meets_the_field_agrees(field: Quantity, stated: Quantity) -> None:
    assert contradicted_quantities(field, TEXT, (stated,)) == ()


@pytest.mark.parametrize(
    ("field", "stated"),
    [
        (_money(59, 60), _money(94, 96)),
        (_money(90, 100), _money(100, 110)),
        (_money(90, 100), _money(90, 100, "EUR")),
        (_count(12, "aspect"), _count(10, "aspect")),
    ],
    ids=["apart", "half-open ends touching", "another currency", "another count"],
)
def test_a_figure_of_the_same_kind_elsewhere_contradicts(field: Quantity, stated: Quantity) -> None:
    assert contradicted_quantities(field, TEXT, (stated,)) == ("234",)


@pytest.mark.parametrize(
    ("field", "stated"),
    [
        (_money(59, 60), _count(10, "state")),
        (_count(12, "aspect"), _count(5, "country")),
    ],
    ids=["another kind", "another thing counted"],
)
def test_a_figure_of_something_else_contradicts_nothing(field: Quantity, stated: Quantity) -> None:
    assert contradicted_quantities(field, TEXT, (stated,)) == ()


def test_one_figure_that_agrees_is_enough() -> None:
    assert contradicted_quantities(_money(90, 100), TEXT, (_money(1, 2), _money(94, 96))) == ()


def _period(start: date | None, end: date | None) -> Period:
    return Period(start, end, Granularity.RANGE, Span(2, 5))


YEAR = _period(date(2024, 1, 1), date(2025, 1, 1))


@pytest.mark.parametrize(
    "stated",
    [
        YEAR,
        _period(date(2024, 6, 1), date(2024, 7, 1)),
        _period(None, None),
        _period(date(2020, 1, 1), None),
        _period(None, date(2030, 1, 1)),
    ],
    ids=["equal", "inside", "undated", "open above", "open below"],
)
def test_a_time_inside_the_field_agrees(stated: Period) -> None:
    assert contradicted_periods(YEAR, TEXT, (stated,)) == ()


@pytest.mark.parametrize(
    "stated",
    [
        _period(date(2023, 1, 1), date(2024, 1, 1)),
        _period(date(2020, 1, 1), date(2030, 1, 1)),
        _period(date(2025, 1, 1), None),
        _period(None, date(2024, 1, 1)),
    ],
    ids=["apart", "wider", "open and later", "open and earlier"],
)
def test_a_time_that_is_not_inside_the_field_contradicts(stated: Period) -> None:
    assert contradicted_periods(YEAR, TEXT, (stated,)) == ("234",)


def test_one_time_that_agrees_is_enough() -> None:
    other = _period(date(2001, 1, 1), date(2002, 1, 1))
    assert contradicted_periods(YEAR, TEXT, (other, YEAR)) == ()


def test_a_field_without_a_year_is_not_contradicted_by_a_year() -> None:
    assert contradicted_periods(_period(None, None), TEXT, (YEAR,)) == ()
