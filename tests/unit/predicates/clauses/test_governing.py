"""What a governing verb makes of a clause."""

from collections.abc import Callable


def test_concludes_what_is_asserted(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
