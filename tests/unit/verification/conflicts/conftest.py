"""Claims judged by two sentences that are each a source of their own."""

from collections.abc import Callable

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.report import Conflict
from claimcheck.verification import verify_claim
from tests.unit.verification.conftest import MakeCandidate

FindConflict = Callable[[str, str, str], Conflict | None]


@pytest.fixture
def conflict(candidate: MakeCandidate) -> FindConflict:
    """Return what tells how two sources conflict on a claim."""

    def find(claim: str, first: str, other: str) -> Conflict | None:
        found = [candidate(text, source=f"{at}.txt") for at, text in enumerate((first, other))]
        return verify_claim(Claim(id="c", text=claim), found).result.conflict

    return find
