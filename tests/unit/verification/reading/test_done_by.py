"""Words that say in one who did what."""

import pytest

from claimcheck.predicates import Tag
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.done_by import doer_and_deed
from claimcheck.verification.reading.phrases import is_open


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Peru-proposed", [("Peru", "by"), ("proposed", "")]),
        ("Lund-based", [("Lund", "in"), ("based", "")]),
        ("peru-proposed", []),
        ("Lund-size", []),
        ("Lund", []),
    ],
)
def test_a_doer_and_a_participle_are_told_apart(written: str, parts: list[tuple[str, str]]) -> None:
    word = next(word for word in analyse(f"The {written} plan grew.").words if word.text == written)
    assert [(part.text, preposition) for part, preposition in doer_and_deed(word)] == parts


def test_a_phrase_that_names_a_doer_points_to_nothing_before() -> None:
    words = analyse("The Peru-led group grew.").words
    assert not is_open(tuple(word for word in words if word.tag is not Tag.MARK)[:3])
