"""Counting who holds a line."""

import pytest

from claimcheck.repetition.sightings import Sighting, repeated_keys


def sighting(*holders: tuple[str, str]) -> Sighting:
    made = Sighting()
    for origin, source_id in holders:
        made.add(origin, source_id)
    return made


def test_an_origin_counts_once() -> None:
    one = sighting(("a", "1"), ("a", "2"), ("b", "3"))
    assert (one.origins, one.repeats) == (2, False)


def test_three_origins_are_enough() -> None:
    assert sighting(("a", "1"), ("b", "2"), ("c", "3")).repeats


def test_elsewhere_is_the_smallest_source_of_another_origin() -> None:
    one = sighting(("b", "9"), ("a", "4"), ("b", "2"), ("c", "1"))
    assert [one.elsewhere(origin) for origin in "abcd"] == ["1", "1", "2", "1"]


@pytest.mark.parametrize(
    ("outside", "mostly"), [("ab", False), ("abc", True), ("aab", False), ("abcd", True)]
)
def test_mostly_is_more_than_half_of_the_origins(outside: str, mostly: bool) -> None:
    one = sighting(*((origin, origin) for origin in "abcd"))
    for origin in outside:
        one.add_outside(origin)
    assert one.mostly_outside is mostly


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ([("a", [1]), ("b", [1]), ("c", [1, 2])], {1}),
        ([("a", [1]), ("b", [1]), ("a", [1]), ("b", [1])], set()),
        ([("a", [1, 1, 1])], set()),
        ([("a", [1, 2]), ("b", [2, 1]), ("c", [1]), ("d", [2])], {1, 2}),
        ([], set()),
    ],
)
def test_a_key_repeats_from_three_origins_on(held: list[tuple[str, list[int]]], expected: set[int]) -> None:
    assert repeated_keys(held) == expected
