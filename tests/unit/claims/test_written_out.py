"""The text of a claim that has fields only."""

from datetime import date

import pytest

from claimcheck.claims.written_out import write_out
from claimcheck.model.period import Granularity, Period
from claimcheck.model.span import Span


def _period(granularity: Granularity) -> Period:
    return Period(date(2024, 1, 1), date(2025, 1, 1), granularity, Span(0, 4))


@pytest.mark.parametrize(
    ("text", "granularity", "expected"),
    [
        ("2024", Granularity.YEAR, "trade ≈ $95B in 2024"),
        ("6 June 2022", Granularity.DAY, "trade ≈ $95B on 6 June 2022"),
        ("since 2020", Granularity.YEAR, "trade ≈ $95B since 2020"),
        ("Since 2020", Granularity.YEAR, "trade ≈ $95B Since 2020"),
    ],
)
def test_the_period_comes_last_with_its_preposition(
    text: str, granularity: Granularity, expected: str
) -> None:
    assert write_out("trade", "≈ $95B", text, _period(granularity)) == expected


def test_without_a_period_there_is_no_preposition() -> None:
    assert write_out("trade", "≈ $95B", None, None) == "trade ≈ $95B"
