"""Marks out of ten or a hundred."""

import pytest

from claimcheck.model.quantity import QuantityKind
from claimcheck.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "low", "high", "dimension"),
    [
        ("a rating of 3.4/10", 3.35, 3.45, "rating:10"),
        ("scored 88 out of 100", 87.5, 88.5, "rating:100"),
        ("rated 8.1 out of a possible 10", 8.05, 8.15, "rating:10"),
        ("an average rating of less than 8 out of 10", None, 8, "rating:10"),
    ],
)
def test_a_mark_is_read_on_its_scale(text: str, low: float | None, high: float, dimension: str) -> None:
    [found] = find_quantities(text)

    assert (found.kind, found.low, found.high, found.dimension) == (QuantityKind.SCORE, low, high, dimension)


@pytest.mark.parametrize(
    "text",
    [
        "nine out of 10 dentists",
        "8 out of 10 left early",
        "the survey rated that nine out of 10 dentists agree",
        "110.5 out of 100",
        "3.5 tonnes out of 10",
    ],
)
def test_what_is_counted_or_measured_is_no_mark(text: str) -> None:
    assert all(found.kind is not QuantityKind.SCORE for found in find_quantities(text))
