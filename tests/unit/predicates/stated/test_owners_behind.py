"""Owners that are named behind what is theirs."""

from collections.abc import Callable


def test_reads_what_the_sentence_states(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
