"""The whole tool over whole sample folders: the verdicts a careful reader gives, and every field of the report.

The expected reports are made anew, after a look at what changed, in the sample's folder with::

    claimcheck verify --isolated --format json -o …/tests/functional/expected/NAME.json
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).parents[2]
EXPECTED = Path(__file__).parent / "expected"
READER = yaml.safe_load((EXPECTED / "verdicts.yaml").read_text(encoding="utf-8"))

FOLDERS = {"own": ROOT, "failing": ROOT / "examples" / "failing"}
EXIT_CODES = {"own": 0, "failing": 1}


class Run(NamedTuple):
    """A finished run over a sample."""

    name: str
    exit_code: int
    report: dict[str, Any]
    errors: str


def _copy(sample: Path, folder: Path) -> Path:
    shutil.copy(sample / "claims.yaml", folder)
    shutil.copytree(sample / "corpus", folder / "corpus")
    return folder


def _verify(name: str, folder: Path) -> Run:
    command = [sys.executable, "-m", "claimcheck", "verify", "--isolated", "--format", "json"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    errors = done.stderr.decode("utf-8")
    assert done.stdout, errors
    return Run(name, done.returncode, _report(done.stdout), errors)


def _report(content: bytes) -> dict[str, Any]:
    """Read a report; the version of the tool may change without changing anything else."""
    report: dict[str, Any] = json.loads(content)
    del report["tool"]["version"]
    return report


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run]:
    """Return one run of each sample, in a folder whose name has a space."""
    return {
        name: _verify(name, _copy(folder, tmp_path_factory.mktemp("a sample")))
        for name, folder in FOLDERS.items()
    }


def _readings() -> Iterator[Any]:
    for name, sample in READER.items():
        for claim, verdict in sample["verdicts"].items():
            known = claim in sample["known_failures"]
            marks = [pytest.mark.xfail(reason="known failure")] if known else []
            yield pytest.param(name, claim, verdict, id=f"{name}-{claim}", marks=marks)


@pytest.mark.parametrize(("name", "claim", "verdict"), tuple(_readings()))
def test_verdict_is_the_careful_readers(runs: dict[str, Run], name: str, claim: str, verdict: str) -> None:
    verdicts = {entry["id"]: entry["verdict"] for entry in runs[name].report["claims"]}
    assert verdicts[claim] == verdict


@pytest.mark.parametrize("name", FOLDERS)
def test_reader_has_judged_every_claim(runs: dict[str, Run], name: str) -> None:
    assert [entry["id"] for entry in runs[name].report["claims"]] == list(READER[name]["verdicts"])


def _gates() -> Iterator[Any]:
    for name in FOLDERS:
        # A claim that is judged wrongly may or may not turn the gate.
        doubtful = pytest.mark.xfail(
            bool(READER[name]["known_failures"]), reason="known failures", strict=False
        )
        yield pytest.param(name, marks=doubtful)


@pytest.mark.parametrize("name", tuple(_gates()))
def test_gate_ends_as_the_sample_says(runs: dict[str, Run], name: str) -> None:
    assert runs[name].exit_code == EXIT_CODES[name], runs[name].errors


@pytest.mark.parametrize("name", FOLDERS)
def test_report_is_the_expected_one(runs: dict[str, Run], name: str) -> None:
    assert runs[name].report == _report((EXPECTED / f"{name}.json").read_bytes())


def test_own_sample_shows_all_five_verdicts(runs: dict[str, Run]) -> None:
    summary = runs["own"].report["summary"]
    assert all(summary[name] for name in ("supported", "partial", "refuted", "conflicting", "unsourced"))
