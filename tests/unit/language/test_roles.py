"""Nouns for what a person is."""

from claimcheck.language.roles import roles


def test_holds_offices_and_trades() -> None:
    assert {"mayor", "analyst", "striker"} <= roles()


def test_holds_no_comment_of_its_table() -> None:
    assert all(role.replace("-", "").replace(" ", "").isalpha() for role in roles())
