"""Names of places with the noun for what they are."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.reading.place_kinds import without_place_kind


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("The town of Hallem", "Hallem"),
        ("The Norvian town of Hallem", "Hallem"),
        ("The towns of Hallem, Orsk and Velm", "Hallem, Orsk and Velm"),
        ("Torland state", "Torland"),
        ("The old town of Hallem", "The old town of Hallem"),
        ("The port of Hallem", "The port of Hallem"),
        ("The town of 500 people", "The town of 500 people"),
        ("The town", "The town"),
        ("The state of New York", "The state of New York"),
        ("Hallem", "Hallem"),
        ("Hallem county", "Hallem county"),
    ],
)
def test_leaves_out_the_noun_that_says_what_a_place_is(subject: str, expected: str) -> None:
    statement = analyse(f"{subject} had 12 mills").statements[0]
    assert show(without_place_kind(statement.subject)) == expected
