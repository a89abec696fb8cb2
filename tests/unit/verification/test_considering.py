"""What is told of candidates that cannot decide."""

from collections.abc import Callable

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Stance
from claimcheck.model.passage import Candidate
from claimcheck.verification.considering import ALWAYS, consider
from claimcheck.verification.reading.claim_reading import read_claim

MakeCandidate = Callable[..., Candidate]

SENTENCES = (
    "Norvia's exports were $5 billion in 2023.",
    "Norvia's imports were $5 billion in 2023, the bank said.",
    "The harbour of Arden closed.",
    "Exports were good.",
)


@pytest.mark.parametrize(
    "claim", ["Norvia's exports were $5 billion in 2023", "Norvia's exports rose and Arden's harbour closed"]
)
def test_the_best_candidates_are_told_of_as_where_all_are_compared(
    candidate: MakeCandidate, claim: str
) -> None:
    reading = read_claim(Claim(id="c", text=claim))
    candidates = [candidate(text, score=90 - at) for at, text in enumerate(SENTENCES)]
    assert consider(reading, candidates, thorough=False) == consider(reading, candidates, thorough=True)


def test_behind_the_best_those_that_cannot_decide_are_passed_over(candidate: MakeCandidate) -> None:
    reading = read_claim(Claim(id="c", text="Norvia's exports were $5 billion in 2023"))
    candidates = [candidate("The harbour of Arden closed.")] * (ALWAYS + 1) + [candidate(SENTENCES[0])]
    found = consider(reading, candidates, thorough=False)
    assert [item.stance for item in found] == [Stance.NEUTRAL] * ALWAYS + [Stance.SUPPORTS]
