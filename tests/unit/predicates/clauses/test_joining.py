"""Verbs that are joined to one before them."""

import pytest

from claimcheck.predicates import read_predications, tag_words


def _subject_of(verb: str, sentence: str) -> str:
    statement = next(item for item in read_predications(tag_words(sentence)) if item.verb.lemmas[0] == verb)
    return " ".join(word.text for word in statement.subject)


@pytest.mark.parametrize(
    "sentence",
    [
        "The crew found the leak, Lund said, and mended it.",
        "The crew found the leak, Lund said on Monday, and mended it.",
        "The crew found the leak, Lund told reporters, and mended it.",
        "The crew found the leak, as Lund admitted, and mended it.",
    ],
)
def test_who_only_says_so_does_nothing_else(sentence: str) -> None:
    assert _subject_of("mend", sentence) == "The crew"


@pytest.mark.parametrize(
    "sentence",
    [
        "The crew found the leak, and Lund said so and mended it.",
        "The crew left, and Lund agreed, and mended it.",
        "The crew left, Lund said and mended it.",
    ],
)
def test_who_says_so_may_go_on(sentence: str) -> None:
    assert _subject_of("mend", sentence) == "Lund"
