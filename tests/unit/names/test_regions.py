"""Whether one of two places may lie in the other."""

import pytest

from claimcheck.names import may_hold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("norway", "bergen"),
        ("california", "san francisco"),
        ("germany", "bavaria"),
        ("europe", "sweden"),
        ("asia", "central asia"),
        ("troms county", "hamar"),
        ("northern norvia", "hamar"),
    ],
)
def test_a_wider_place_may_hold_a_narrower(one: str, other: str) -> None:
    first, second = tuple(one.split()), tuple(other.split())
    assert (may_hold(first, second), may_hold(second, first)) == (True, True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("norway", "sweden"),
        ("new zealand", "australia"),
        ("texas", "ohio"),
        ("oslo", "bergen"),
        ("hamar", "tarv"),
    ],
)
def test_places_of_one_kind_exclude_each_other(one: str, other: str) -> None:
    assert not may_hold(tuple(one.split()), tuple(other.split()))
