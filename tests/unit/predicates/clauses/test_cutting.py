"""Where one clause ends and whose subject the next one has."""

from collections.abc import Callable


def test_gives_each_verb_its_own_words(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
