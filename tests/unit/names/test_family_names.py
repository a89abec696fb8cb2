"""People by a family name that is an English word."""

import pytest

from claimcheck.names import find_family_names, find_names, is_worded_family


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "American Kevin King and Timothy Weeks were freed.",
            [("King", "Kevin King"), ("Weeks", "Timothy Weeks")],
        ),
        ("Gordon Brown's plan was read.", [("Brown", "Gordon Brown")]),
        ("John F. Young left.", [("Young", "John Young")]),
        ("Tarvik Stone, 47, left.", [("Stone", "Tarvik Stone")]),
        ("Tarvik Stone said so.", [("Stone", "Tarvik Stone")]),
        ("Mary Hill met John Hill.", []),
        ("Norvia Banks Raise Rates", []),
        ("Tarvik Stone rose in price.", []),
        ("Kevin Lund left.", []),
        ("Peter March left.", []),
    ],
)
def test_a_full_name_tells_that_a_word_is_a_name(text: str, found: list[tuple[str, str]]) -> None:
    assert list(find_family_names(text)) == found


@pytest.mark.parametrize(
    ("word", "worded"), [("Brown", True), ("king", True), ("Lund", False), ("May", False)]
)
def test_a_family_name_may_be_a_word(word: str, worded: bool) -> None:
    assert is_worded_family(word) is worded


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("King left.", ["King"]),
        ("Then King left.", ["King"]),
        ("Mr King left.", ["King"]),
        ("The King left.", []),
        ("King Harald left.", ["Harald"]),
        ("Kevin King left.", ["Kevin King"]),
    ],
)
def test_a_known_family_is_a_name_wherever_it_stands_alone(text: str, names: list[str]) -> None:
    assert [name.text for name in find_names(text, {"king"})] == names
