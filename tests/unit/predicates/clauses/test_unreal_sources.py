"""Sources and settings that make nothing true."""

from collections.abc import Callable


def test_holds_apart_what_is_made_up(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
