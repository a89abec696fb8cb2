"""Short forms of given names."""

import pytest

from claimcheck.names.given_names import is_given_name, same_given_name


@pytest.mark.parametrize(
    ("one", "other"), [("tim", "timothy"), ("timothy", "tim"), ("mara", "mara"), ("ted", "edward")]
)
def test_takes_a_short_form_for_the_name(one: str, other: str) -> None:
    assert same_given_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("tim", "thomas"), ("tim", "tom"), ("chris", "christian"), ("mara", "marta")]
)
def test_keeps_other_names_apart(one: str, other: str) -> None:
    assert not same_given_name(one, other)


@pytest.mark.parametrize(
    ("word", "known"),
    [("angela", True), ("jim", True), ("orvid", False), ("will", False), ("victoria", False)],
)
def test_given_names_are_known_but_for_those_of_places(word: str, known: bool) -> None:
    assert is_given_name(word) is known
