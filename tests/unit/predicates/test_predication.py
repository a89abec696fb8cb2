"""The roles of a statement."""

from collections.abc import Callable

import pytest

from claimcheck.predicates import Predication, Word

Reader = Callable[[str], tuple[Predication, ...]]


def _show(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words)


@pytest.mark.parametrize(
    ("sentence", "doer"),
    [
        ("The treaty was signed by {Norway}.", "Norway"),
        ("The treaty was signed in {Oslo}.", ""),
    ],
)
def test_tells_who_did_it_in_the_passive(sentence: str, doer: str, said: Reader) -> None:
    (statement,) = said(sentence)
    assert _show(statement.by_phrase) == doer


def test_lists_all_words_of_a_statement_once_in_order(said: Reader) -> None:
    (statement,) = said("In <2001>, {Norway} set up a fund.")
    assert _show(statement.words) == "In 2001 , Norway set up a fund"


def test_shows_a_verb_as_it_is_written(said: Reader) -> None:
    (statement,) = said("{Norway} set up a fund.")
    assert statement.verb.text == "set up"


@pytest.mark.parametrize(
    ("sentence", "main", "inherited", "infinitive"),
    [
        ("The mine closed.", [True], [False], [False]),
        ("{Rossi}, who sang, left the stage.", [False, True], [True, False], [False, False]),
        ("The bank failed to pay.", [True, False], [False, True], [False, True]),
        ("The mine closed and reopened.", [True, True], [False, True], [False, False]),
        ("The ferry sank while the crew slept.", [True, False], [False, False], [False, False]),
    ],
)
def test_tells_how_a_clause_hangs_on_another(
    sentence: str, main: list[bool], inherited: list[bool], infinitive: list[bool], said: Reader
) -> None:
    statements = said(sentence)
    assert [statement.main for statement in statements] == main
    assert [statement.inherited for statement in statements] == inherited
    assert [statement.infinitive for statement in statements] == infinitive
