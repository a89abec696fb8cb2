"""What whole sentences state."""

from collections.abc import Callable


def test_reads_the_statements_of_a_sentence(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
