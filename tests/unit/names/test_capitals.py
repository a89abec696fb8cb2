"""Capitals of states."""

from claimcheck.names.capitals import CAPITALS, SEATS


def test_each_state_has_a_capital_of_its_own() -> None:
    assert len(set(CAPITALS.values())) == len(CAPITALS)


def test_a_town_where_another_body_sits_is_no_seat() -> None:
    assert ("brussels",) not in SEATS
