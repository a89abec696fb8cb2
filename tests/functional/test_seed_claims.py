"""Claims over the five seed dumps, where those are at hand: they are not part of the project."""

from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
CLAIMS = [
    claim
    for path in sorted((ROOT / "tests" / "data").glob("seed_claims*.yaml"))
    for claim in yaml.safe_load(path.read_text(encoding="utf-8"))["claims"]
]

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed dumps are not here")


@pytest.fixture(scope="module")
def verdicts() -> dict[str, str]:
    """Return the verdict on each claim by its id."""
    report = claimcheck.verify([{"id": claim["id"], "text": claim["text"]} for claim in CLAIMS], SEEDS)
    return {result.id: str(result.verdict) for result in report.claims}


def _cases() -> list[Any]:
    return [pytest.param(claim, id=claim["id"], marks=_marks(claim)) for claim in CLAIMS]


def _marks(claim: dict[str, Any]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=claim["why"])] if claim.get("known_failure") else []


@pytest.mark.parametrize("claim", _cases())
def test_verdict_is_the_careful_readers(verdicts: dict[str, str], claim: dict[str, Any]) -> None:
    assert verdicts[claim["id"]] == claim["expect"], claim["why"]
