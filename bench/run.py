"""Measure the time and memory of a cold run, and print them as a table.

    python bench/run.py --files 3000 --claims 300

The corpus is made up anew in a temporary folder and is the same for the same arguments. CPU is that of all processes of
the run, the peak that of the largest one; there is one a core besides the main process.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from make_corpus import write

VERIFY = ("verify", "--isolated", "--fail-on", "never", "--quiet")


@dataclass(frozen=True, slots=True)
class Measurement:
    """What one run of the command cost."""

    name: str
    seconds: float
    cpu_seconds: float
    peak_megabytes: float
    last_line: str


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--claims", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    print(f"{'run':<24}{'seconds':>9}{'CPU':>9}{'peak MB':>9}")
    _show(measured("--version", ["--version"], Path()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, arguments.files, arguments.claims, arguments.seed)
        for jobs in ("0", "1"):
            _show(measured(f"verify --jobs {jobs}", [*VERIFY, "--jobs", jobs], folder))
    return 0


def measured(name: str, arguments: Sequence[str], folder: Path) -> Measurement:
    """Run claimcheck in `folder` and wait for it and its workers."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    command = [sys.executable, "-m", "claimcheck", *arguments]
    done = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, env=_environment())
    seconds = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measurement(
        name, seconds, cpu, after.ru_maxrss / _UNITS_PER_MEGABYTE, done.stdout.decode().strip()
    )


_UNITS_PER_MEGABYTE = 1_000_000 if sys.platform == "darwin" else 1_000
"""The peak is given in bytes on macOS, in kilobytes elsewhere."""


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("CLAIMCHECK_")}


def _show(it: Measurement) -> None:
    print(f"{it.name:<24}{it.seconds:>9.2f}{it.cpu_seconds:>9.2f}{it.peak_megabytes:>9.0f}")
    print(f"    {it.last_line}")


if __name__ == "__main__":
    sys.exit(main())
