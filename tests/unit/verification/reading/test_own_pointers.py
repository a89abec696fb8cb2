"""What the pronouns of a claim stand for."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.assertion import assertions_of


@pytest.mark.parametrize(
    ("claim", "parts"),
    [
        ("Lind founded Orlo and led it until 2011", ["Lind founded Orlo", "Lind led Orlo until 2011"]),
        ("Lind founded Orlo and she led it", ["Lind founded Orlo", "Lind led Orlo"]),
        ("Orlo failed and Norvia bought it", ["Orlo failed", "Norvia bought Orlo"]),
        ("Berg left Orlo and Lind replaced him", ["Berg left Orlo", "Lind replaced Berg"]),
        ("Norvia built 12 ships and sold them", ["Norvia built 12 ships", "Norvia sold ships"]),
        ("Lind grew; she also sold ships", ["Lind grew", "Lind also sold ships"]),
        ("Lind grew, they all ate and it fell", ["Lind grew", "Lind ate", "Lind fell"]),
        ("John Berg made the film and it won a prize", ["John Berg made the film", "the film won a prize"]),
        ("The mill hired Ola Berg and he left", ["The mill hired Ola Berg", "Ola Berg left"]),
        ("It rained and Norvia sold its ships", ["It rained", "Norvia sold its ships"]),
    ],
)
def test_parts_name_what_they_are_about(claim: str, parts: list[str]) -> None:
    assert [part.text for part in assertions_of(analyse(claim))] == parts


@pytest.mark.parametrize(
    "claim",
    [
        "Tarvik bought the mill and it has 300 workers",
        "Lind married Berg and she moved to Marl",
        "Lind made the film and it won a prize",
    ],
)
def test_a_pronoun_that_may_stand_for_two_says_nothing(claim: str) -> None:
    assert assertions_of(analyse(claim))[1].statement is None
