"""Who says it."""

from collections.abc import Callable


def test_attributes_statements_to_their_speakers(
    case: list[str], written: Callable[[str], list[str]]
) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
