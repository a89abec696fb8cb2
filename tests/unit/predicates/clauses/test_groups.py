"""Voice, modality and negation of a verb group."""

from collections.abc import Callable


def test_reads_voice_modality_and_negation(case: list[str], written: Callable[[str], list[str]]) -> None:
    sentence, *statements = case
    assert written(sentence) == statements
