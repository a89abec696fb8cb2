"""Which pasts are participles."""

from collections.abc import Callable


def test_tells_participles_from_verbs(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
