"""The traps of everyday claims: small corpora, and the verdict that each claim must get over them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck

TRAPS = {
    case["trap"]: case
    for case in yaml.safe_load(
        (Path(__file__).parents[1] / "data" / "traps.yaml").read_text(encoding="utf-8")
    )
}
EXPECTED = ("expect", "origins", "findings", "known_failure")
"""What is said of a claim beside the fields of the claims format."""


def _cases() -> Iterator[Any]:
    for name, case in TRAPS.items():
        for index, claim in enumerate(case["claims"]):
            known = claim.get("known_failure")
            marks = [pytest.mark.xfail(reason=case["why"])] if known else []
            yield pytest.param(name, index, id=f"{name}: {claim['text']}", marks=marks)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a function from the name of a trap to the report on it."""

    @cache
    def report(name: str) -> Any:
        folder = tmp_path_factory.mktemp(name)
        for path, text in TRAPS[name]["files"].items():
            (folder / path).write_text(text, encoding="utf-8")
        return claimcheck.verify([_fields(claim) for claim in TRAPS[name]["claims"]], folder)

    return report


def _fields(claim: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in claim.items() if key not in EXPECTED}


@pytest.mark.parametrize(("name", "index"), tuple(_cases()))
def test_verdict_is_the_expected_one(reports: Any, name: str, index: int) -> None:
    claim, report = TRAPS[name]["claims"][index], reports(name)
    result = report.claims[index]
    assert result.text == claim["text"]
    assert str(result.verdict) == claim["expect"], TRAPS[name]["why"]
    assert result.origins == claim.get("origins", result.origins)
    findings = [finding.code for finding in report.findings if finding.claim == result.id]
    assert findings == claim.get("findings", findings)
