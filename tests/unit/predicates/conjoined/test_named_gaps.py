"""Conjuncts that leave out a verb which governs a thing."""

import pytest

from claimcheck.verification.reading.analysis import analyse


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Lind opened the clinic and Berg the school.", [("Lind", "the clinic"), ("Berg", "the school")]),
        (
            "Lind gave Moe a boat and Berg a car.",
            [("Lind", "Moe a boat"), ("Lind", "Berg a car")],
        ),
        ("Lind opened the clinic and the school.", [("Lind", "the clinic and the school")]),
        ("Lind closed the clinic and Berg the next day.", [("Lind", "the clinic and Berg the next day")]),
    ],
)
def test_a_conjunct_with_an_object_of_its_own_is_a_statement(
    sentence: str, stated: list[tuple[str, str]]
) -> None:
    found = [
        (" ".join(word.text for word in item.subject), " ".join(word.text for word in item.complement))
        for item in analyse(sentence, None).statements
    ]
    assert found == stated
