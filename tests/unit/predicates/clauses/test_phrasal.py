"""Verbs of several words."""

from collections.abc import Callable


def test_finds_verbs_of_several_words(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
