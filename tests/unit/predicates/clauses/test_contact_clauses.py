"""Clauses on a noun without "that"."""

import pytest

from claimcheck.verification.reading.analysis import analyse


def _mains(text: str) -> list[tuple[str, str, str]]:
    found = (item for item in analyse(text).statements if item.main and not item.verb.nominal)
    return [
        (
            " ".join(word.text for word in item.subject),
            item.verb.lemmas[-1],
            " ".join(word.text for word in item.complement),
        )
        for item in found
    ]


@pytest.mark.parametrize(
    ("text", "mains"),
    [
        ("Orlo sold the ships it had built.", [("Orlo", "sell", "the ships it built")]),
        ("Tarvik is the best yard we have seen.", [("Tarvik", "be", "the best yard we seen")]),
        ("The book she wrote won a prize.", [("The book", "win", "a prize")]),
        ("Orlo is very cheap so it sells.", [("Orlo", "be", "very cheap"), ("it", "sell", "")]),
        ("Orlo grew and it sold ships.", [("Orlo", "grow", ""), ("it", "sell", "ships")]),
        ("Berg says the ships it built leak.", [("Berg", "say", ""), ("the ships it", "build", "leak")]),
    ],
)
def test_the_noun_belongs_to_the_verb_before(text: str, mains: list[tuple[str, str, str]]) -> None:
    assert _mains(text) == mains
