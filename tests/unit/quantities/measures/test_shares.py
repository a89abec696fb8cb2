"""Fractions in words."""

import pytest

from claimcheck.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("sales dropped by a fifth.", 20),
        ("sales rose sharply by a quarter from 2019", 25),
        ("output fell by half to 5 tonnes", 50),
    ],
)
def test_a_change_by_a_fraction_is_in_percent(text: str, value: float) -> None:
    found = find_quantities(text)[0]

    assert (found.value, found.unit, found.half_unit) == (value, "percent", 1)


@pytest.mark.parametrize(
    "text", ["it fell by a third floor window", "rose by a half moon", "stood by a third"]
)
def test_a_fraction_of_a_noun_or_without_a_change_is_none(text: str) -> None:
    assert find_quantities(text) == ()
