"""What a misspelt name is taken for."""

import pytest

from claimcheck.config import did_you_mean
from claimcheck.config.suggestion import nearest

CODES = ("CC101", "CC104", "CC110", "CC911", "unsourced-claim")


@pytest.mark.parametrize(
    ("slip", "meant"),
    [("CC1O1", "CC101"), ("cc014", "CC104"), ("Unsourced_claim", "unsourced-claim"), ("x", None), ("", None)],
)
def test_a_slip_is_taken_for_the_nearest_name(slip: str, meant: str | None) -> None:
    assert nearest(slip, CODES) == meant


def test_the_order_of_the_names_does_not_matter() -> None:
    assert nearest("CC1O1", CODES) == nearest("CC1O1", CODES[::-1])


def test_a_suggestion_ends_a_sentence() -> None:
    assert "no such rule" + did_you_mean("CC1O1", CODES) == 'no such rule; did you mean "CC101"?'


def test_without_a_near_name_nothing_is_said() -> None:
    assert did_you_mean("nonsense", CODES) == ""
