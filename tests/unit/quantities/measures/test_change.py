"""Levels and changes."""

import pytest

from claimcheck.model.quantity import Change
from claimcheck.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("The rate rose 5 percent.", [Change.RISE]),
        ("The rate rose by about 5 percent.", [Change.RISE]),
        ("It was up 12 %.", [Change.RISE]),
        ("a rise of 6 percent", [Change.RISE]),
        ("It rose $10 million, or 3 percent.", [Change.RISE, Change.RISE]),
        ("It fell 102.2 points (or about 3 percent).", [Change.LEVEL, Change.FALL]),
        ("It hired 300 people, or 3 percent.", [Change.LEVEL, Change.LEVEL]),
        ("a 5 % increase", [Change.RISE]),
        ("It grew at an average annual rate of 5 percent.", [Change.RISE]),
        ("12 percent higher than before", [Change.RISE]),
        ("fell by 3.4 points", [Change.FALL]),
        ("a fall of 3 percent", [Change.FALL]),
        ("down 12 %", [Change.FALL]),
        ("a sharp 3 percent drop", [Change.FALL]),
        ("up 5 people", [Change.RISE]),
        ("changed by 2 percent", [Change.MOVED]),
        ("The rate rose to 5 percent.", [Change.LEVEL]),
        ("The rate was 5 percent.", [Change.LEVEL]),
        ("It reached 5 percent.", [Change.LEVEL]),
        ("rose from 5 percent to 6 percent", [Change.LEVEL, Change.LEVEL]),
        ("Trade rose 5 percent to $95 billion.", [Change.RISE, Change.LEVEL]),
        ("It raised $5 billion.", [Change.LEVEL]),
        ("They gained 5 seats.", [Change.LEVEL]),
        ("They cut a 54-year-old tree.", [Change.LEVEL]),
    ],
)
def test_change(text: str, changes: list[Change]) -> None:
    assert [quantity.change for quantity in find_quantities(text)] == changes
