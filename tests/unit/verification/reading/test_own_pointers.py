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
        ("It rained and Norvia sold its ships", ["It rained", "Norvia sold its ships"]),
    ],
)
def test_parts_name_what_they_are_about(claim: str, parts: list[str]) -> None:
    assert [part.text for part in assertions_of(analyse(claim))] == parts
