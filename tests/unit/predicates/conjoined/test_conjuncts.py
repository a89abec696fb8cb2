"""Statements that share words."""

from collections.abc import Callable


def test_spreads_what_conjuncts_share(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
