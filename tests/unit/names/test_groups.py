"""Groups of countries that go by one name."""

import pytest

from claimcheck.names.groups import counts_members, is_region, members_of


@pytest.mark.parametrize("group", ["central asia", "baltic", "benelux", "nordic", "south caucasus"])
def test_a_group_has_several_members(group: str) -> None:
    assert len(members_of(tuple(group.split()))) > 2


@pytest.mark.parametrize("name", ["norway", "africa", "european union"])
def test_what_is_no_fixed_group_has_no_members(name: str) -> None:
    assert members_of(tuple(name.split())) == frozenset()


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("central asian", True), ("african", True), ("benelux", True), ("norwegian", False), ("lund", False)],
)
def test_parts_of_the_world_are_told_from_countries(name: str, is_one: bool) -> None:
    assert is_region(name) is is_one


@pytest.mark.parametrize(
    ("figure", "name", "all_of_them"),
    [
        ("five", "central asian", True),
        ("5", "central asian", True),
        ("four", "central asian", False),
        ("three", "baltic", True),
        ("three", "african", False),
        ("zero", "african", False),
    ],
)
def test_a_number_of_all_members_is_known(figure: str, name: str, all_of_them: bool) -> None:
    assert counts_members(figure, name) is all_of_them
