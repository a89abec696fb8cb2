"""Rules that the settings silence for some files, with a reason and an end."""

import json
from pathlib import Path

import pytest

from tests.functional.conftest import WRONG_CLAIMS, Command

SETTINGS = """\
[[suppress]]
files = "claims.yaml"
rule = "refuted-claim"
reason = "the office will correct its figure"
until = 2025-12-31
"""


@pytest.fixture
def silenced(project: Path) -> Path:
    """Give a project whose settings silence its one finding."""
    (project / "claims.yaml").write_text(WRONG_CLAIMS, encoding="utf-8")
    (project / "claimcheck.toml").write_text(SETTINGS, encoding="utf-8")
    return project


def test_the_finding_stays_visible_and_does_not_count(silenced: Path, claimcheck: Command) -> None:
    assert silenced
    outcome = claimcheck("verify", "--format", "json")
    [finding] = json.loads(outcome.out)["findings"]
    assert outcome.code == 0
    assert finding["suppressed"] == {
        "by": "config",
        "reason": "the office will correct its figure",
        "until": "2025-12-31",
    }


def test_past_its_end_it_counts_again_and_the_entry_is_a_finding(silenced: Path, claimcheck: Command) -> None:
    assert silenced
    outcome = claimcheck("verify", "--as-of", "2026-01-01", "--format", "json")
    codes = {finding["code"] for finding in json.loads(outcome.out)["findings"]}
    assert (outcome.code, codes) == (1, {"CC201", "CC912"})


def test_an_entry_that_fits_nothing_is_a_finding(silenced: Path, claimcheck: Command) -> None:
    (silenced / "claims.yaml").write_text(WRONG_CLAIMS.replace("59", "95"), encoding="utf-8")
    assert "CC911 unused-suppression" in " ".join(claimcheck("verify").out.split())


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("refuted-claim", "refuted-claims", "did you mean “refuted-claim”?"),
        (
            "reason =",
            "reasons =",
            "claimcheck.toml:1:1: suppress: expected files, rule, reason and perhaps until, found the key",
        ),
        ("2025-12-31", '"soon"', "expected a date"),
    ],
)
def test_an_entry_that_cannot_be_used_is_told(
    silenced: Path, claimcheck: Command, old: str, new: str, told: str
) -> None:
    (silenced / "claimcheck.toml").write_text(SETTINGS.replace(old, new), encoding="utf-8")
    outcome = claimcheck("verify")
    assert outcome.code == 2
    assert told in outcome.err
