"""Statements made by nouns."""

from collections.abc import Callable


def test_reads_the_statements_of_nouns(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
