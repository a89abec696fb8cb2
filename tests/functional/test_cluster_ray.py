"""`verify --engine ray` gives the bytes of a local run on two workers, also where one of them is killed."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from random import Random

import pytest

from tests.functional.crawl import write_crawl

pytestmark = [
    pytest.mark.skipif(
        not (find_spec("ray") and find_spec("daft")), reason="the extra cluster is not installed"
    ),
    pytest.mark.skipif(
        not Path("/proc/self/cmdline").exists(), reason="processes cannot be seen in /proc here"
    ),
]

_SCRIPT = Path(__file__).with_name("runs_on_ray.py")
_WORDS = (
    "river ferry council winter bridge herring library tower storm engine wheel garden letter market".split()
)


@dataclass(frozen=True, slots=True)
class Runs:
    """What the runs have left behind."""

    folder: Path
    codes: list[int]
    killed: list[str]

    def report(self, name: str) -> bytes:
        """Return a report as it was written."""
        return (self.folder / name).read_bytes()


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runs]:
    """Give the reports of a local run, of one on Ray and of one on Ray that lost a worker."""
    folder = tmp_path_factory.mktemp("crawl")
    _write_much(write_crawl(folder))
    # A socket's path may have 107 bytes, of which Ray takes seventy.
    temporary = tempfile.mkdtemp(prefix="r", dir="/tmp")
    try:
        _run(folder, "-m", "claimcheck", "verify", "--no-cache", "--format", "json", "--output", "local.json")
        done = json.loads(_run(folder, str(_SCRIPT), str(folder), RAY_TMPDIR=temporary).splitlines()[-1])
        yield Runs(folder, done["codes"], done["killed"])
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _run(folder: Path, *arguments: str, **variables: str) -> str:
    quiet = {"RAY_USAGE_STATS_ENABLED": "0", "DO_NOT_TRACK": "1", "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0"}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **quiet, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def _write_much(corpus: Path) -> None:
    """Write as much as it takes to clean for some seconds, so that a worker can be killed meanwhile."""
    random = Random(5)  # noqa: S311 - the same words each time
    with (corpus / "much.jsonl").open("w") as stream:
        for number in range(300):
            sentences = (" ".join(random.choices(_WORDS, k=12)).capitalize() + "." for _ in range(30))
            row = {"url": f"https://site{number % 30}.example/{number}", "text": " ".join(sentences)}
            stream.write(json.dumps(row) + "\n")


def test_the_report_is_that_of_a_local_run(runs: Runs) -> None:
    assert runs.codes[0] == 1
    assert runs.report("ray.json") == runs.report("local.json")


def test_a_killed_worker_loses_nothing(runs: Runs) -> None:
    assert runs.killed, "no worker was seen to write"
    assert runs.codes[1] == 1
    assert runs.report("killed.json") == runs.report("local.json")
