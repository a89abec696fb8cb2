"""Fields that hold one quantity, one period or a tolerance."""

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck.claims.amounts import read_period, read_quantity, read_tolerance, resolve_tolerance
from claimcheck.claims.misreading import MisreadError
from claimcheck.model.claim import Tolerance
from claimcheck.model.quantity import Comparator, Quantity


def _hint(read: Callable[[str], object], text: str) -> str:
    with pytest.raises(MisreadError) as caught:
        read(text)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "value", "unit", "comparator"),
    [
        ("≈ $95B", 95e9, "USD", Comparator.ABOUT),
        ("6%", 6, "percent", Comparator.EQUAL),
        ("at least 10 states", 10, "state", Comparator.AT_LEAST),
        ("> 5", 5, "", Comparator.MORE),
        ("54 outcome documents", 54, "document", Comparator.EQUAL),
    ],
)
def test_a_quantity_is_the_whole_field(text: str, value: float, unit: str, comparator: Comparator) -> None:
    quantity = read_quantity(text)
    assert (quantity.value, quantity.unit, quantity.comparator) == (value, unit, comparator)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("plenty", ""),
        ("trade of $95B", 'did you mean "$95B"?'),
        ("%5", 'did you mean "5%"?'),
        ("$95B and $4M", "these are 2 quantities"),
    ],
)
def test_what_is_not_one_quantity_is_refused(text: str, hint: str) -> None:
    assert _hint(read_quantity, text) == hint


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024", date(2024, 1, 1), date(2025, 1, 1)),
        ("June 2022", date(2022, 6, 1), date(2022, 7, 1)),
        ("2022-06-20", date(2022, 6, 20), date(2022, 6, 21)),
        ("2001-2005", date(2001, 1, 1), date(2006, 1, 1)),
        ("in 2024", date(2024, 1, 1), date(2025, 1, 1)),
        ("from 2001 to 2005", date(2001, 1, 1), date(2006, 1, 1)),
        ("Since 2020", date(2020, 1, 1), None),
    ],
)
def test_a_period_is_the_whole_field(text: str, start: date, end: date | None) -> None:
    period = read_period(text)
    assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("soon", ""),
        ("20024", ""),
        ("trade of 2024", 'did you mean "2024"?'),
        ("2022-06-20 or June 2024", "these are 2 periods"),
        ("this year", "a claim has no date of its own, so write the year"),
    ],
)
def test_what_is_not_one_period_is_refused(text: str, hint: str) -> None:
    assert _hint(read_period, text) == hint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2%", Tolerance(relative=0.02)),
        ("± 2.5 %", Tolerance(relative=0.025)),
        ("2 percent", Tolerance(relative=0.02)),
        ("0%", Tolerance(relative=0.0)),
        ("0.5", Tolerance(absolute=0.5)),
        ("1 billion", Tolerance(absolute=1e9)),
    ],
)
def test_a_tolerance_is_a_share_or_a_number(text: str, expected: Tolerance) -> None:
    assert read_tolerance(text) == expected


def test_a_tolerance_with_a_unit_is_an_amount() -> None:
    amount = read_tolerance("$1 billion")
    assert isinstance(amount, Quantity)
    assert (amount.value, amount.unit) == (1e9, "USD")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("some", ""),
        ("0,5%", 'did you mean "0.5%"?'),
        ("0,5", 'did you mean "0.5"?'),
        ("100%", "a share is less than 100%"),
        ("about $1 billion", "write the bare amount"),
        ("two percent", 'did you mean "2%"?'),
        ("-2%", "write the bare amount"),
    ],
)
def test_what_is_no_tolerance_is_refused(text: str, hint: str) -> None:
    assert _hint(read_tolerance, text) == hint


@pytest.mark.parametrize(
    ("tolerance", "claimed", "expected"),
    [
        ("$1 billion", "$95 billion", 1e9),
        ("500 m", "5 km", 0.5),
        ("1 percentage point", "67%", 1.0),
        ("1 percentage point", "3 percentage points", 1.0),
        ("2 states", "10 states", 2.0),
    ],
)
def test_an_amount_is_said_in_the_unit_of_the_claim(tolerance: str, claimed: str, expected: float) -> None:
    amount = read_tolerance(tolerance)
    assert resolve_tolerance(amount, (read_quantity(claimed),)) == Tolerance(absolute=pytest.approx(expected))


def test_an_amount_counts_for_the_first_quantity_it_fits() -> None:
    claimed = (read_quantity("10 states"), read_quantity("$95 billion"))
    assert resolve_tolerance(read_tolerance("$1 billion"), claimed) == Tolerance(absolute=1e9)


def test_a_share_is_right_for_any_claim() -> None:
    assert resolve_tolerance(Tolerance(relative=0.02), ()) == Tolerance(relative=0.02)


@pytest.mark.parametrize(
    ("tolerance", "claimed", "hint"),
    [
        ("$1 billion", ["€95 billion"], 'the claim has "EUR", which "USD" cannot be added to'),
        ("2 states", ["10 aspects"], 'the claim has "aspect", which "state" cannot be added to'),
        ("$1 billion", [], 'the claim has no quantity, which "USD" cannot be added to'),
    ],
)
def test_an_amount_that_fits_no_quantity_of_the_claim_is_refused(
    tolerance: str, claimed: list[str], hint: str
) -> None:
    quantities = tuple(read_quantity(text) for text in claimed)
    assert _hint(lambda text: resolve_tolerance(read_tolerance(text), quantities), tolerance) == hint
