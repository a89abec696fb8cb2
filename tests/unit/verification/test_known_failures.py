"""What comparing gets wrong today. A case that comes right fails here and moves to the tables of its slot."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare

CASES = [
    ("two figures before one noun", "Norvia has 44 planes", "Norvia has 44 and 14 planes.", Stance.NEUTRAL),
    (
        "a gerund that narrows",
        "Norvia signed a treaty",
        "Norvia did not sign a treaty on fishing.",
        Stance.NEUTRAL,
    ),
]


@pytest.mark.xfail(strict=True, reason="known failure")
@pytest.mark.parametrize(
    ("claim", "sentence", "stance"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_known_failure(claim: str, sentence: str, stance: Stance) -> None:
    assert compare(claim, sentence).stance is stance
