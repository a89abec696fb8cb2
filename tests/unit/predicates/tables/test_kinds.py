"""What kind of thing a noun names."""

import pytest

from claimcheck.predicates.tables.kinds import classes_of, is_general


@pytest.mark.parametrize(
    ("noun", "classes"),
    [
        ("lender", {"organisation"}),
        ("city", {"place"}),
        ("hospital", {"organisation", "built"}),
        ("sturgeon", {"fish"}),
        ("surgeon", {"person"}),
        ("loss", set()),
    ],
)
def test_a_noun_names_things_of_its_classes(noun: str, classes: set[str]) -> None:
    assert classes_of(noun) == classes


@pytest.mark.parametrize(
    ("noun", "general"), [("company", True), ("bank", False), ("project", True), ("loss", False)]
)
def test_a_general_noun_may_stand_for_anything_of_its_class(noun: str, *, general: bool) -> None:
    assert is_general(noun) is general
