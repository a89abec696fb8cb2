"""Claims over the five seed dumps, where those are at hand: they are not part of the project."""

from pathlib import Path
from typing import Any

import pytest

import claimcheck
from tests.annotated import seed_claims

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
CLAIMS = [claim for claims in seed_claims().values() for claim in claims]
KNOWN_FAILURES = [
    pytest.param(claim, id=claim["id"], marks=pytest.mark.xfail(reason=claim["why"], strict=True))
    for claim in CLAIMS
    if claim.get("known_failure")
]

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed dumps are not here")


@pytest.fixture(scope="module")
def verdicts() -> dict[str, str]:
    """Return the verdict on each claim by its id."""
    report = claimcheck.verify([{"id": claim["id"], "text": claim["text"]} for claim in CLAIMS], SEEDS)
    return {result.id: str(result.verdict) for result in report.claims}


@pytest.mark.parametrize("file", seed_claims())
def test_verdicts_are_the_careful_readers(verdicts: dict[str, str], file: str) -> None:
    """One test a file names all claims that fail: a test of its own costs more than looking up a verdict."""
    failures = [
        f"{claim['id']}: {verdicts[claim['id']]}, not {claim['expect']}: {claim['text']} ({claim['why']})"
        for claim in seed_claims()[file]
        if not claim.get("known_failure") and verdicts[claim["id"]] != claim["expect"]
    ]
    assert not failures, "\n".join(failures)


@pytest.mark.parametrize("claim", KNOWN_FAILURES)
def test_a_known_failure_still_fails(verdicts: dict[str, str], claim: dict[str, Any]) -> None:
    """Expect what it ought to be: where it comes right, its mark is to be taken off."""
    assert verdicts[claim["id"]] == claim["expect"]
