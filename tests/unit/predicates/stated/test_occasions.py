"""How often something was done."""

import pytest

from claimcheck.predicates.stated.occasions import as_times, times_unsaid
from claimcheck.verification.reading.analysis import analyse


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Orlo won it on 17 occasions.", "it 17 times"),
        ("Orlo won it on 17 separate occasions in Lund.", "it 17 times in lund"),
        ("Orlo won it on 17 sunny days.", "it on 17 sunny days"),
        ("Orlo won it on occasion.", "it on occasion"),
    ],
)
def test_occasions_are_times(text: str, said: str) -> None:
    told = as_times(analyse(text).statements[0])
    assert " ".join(word.folded for word in told.complement) == said


def test_times_may_be_told_by_occasions() -> None:
    assert times_unsaid(analyse("Orlo won it 17 times.").statements[0]) == {"time"}
    assert not times_unsaid(analyse("Orlo won it in 17 days.").statements[0])
