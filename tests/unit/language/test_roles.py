"""Nouns for what a person is."""

from claimcheck.language.lexicon import is_common
from claimcheck.language.roles import roles


def test_holds_offices_and_trades() -> None:
    assert {"mayor", "analyst", "striker"} <= roles()


def test_holds_no_comment_of_its_table() -> None:
    assert all(role.replace("-", "").isalpha() for role in roles())


def test_most_are_words_that_the_lexicon_knows() -> None:
    assert sum(map(is_common, roles())) > len(roles()) * 0.9
