"""Measure the time and memory of a cold run, and print them as a table.

    python bench/run.py --files 3000 --claims 300

The corpus is made up anew in a temporary folder, by a command of its own, and is the same for the same arguments; each
run begins with an empty store. CPU is that of all processes of the run; the peak is that of all of them together, and
of the largest where that is not known.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from command_costs import Cost, run

VERIFY = ("verify", "--isolated", "--fail-on", "never", "--quiet")
MAKE_CORPUS = Path(__file__).with_name("make_corpus.py")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--claims", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    print(f"{'run':<24}{'seconds':>9}{'CPU':>9}{'peak MB':>9}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _measure("--version", ["--version"], folder)
        options = (f"--{it}={getattr(arguments, it)}" for it in ("files", "claims", "seed"))
        run([sys.executable, str(MAKE_CORPUS), *options, "."], folder)
        for jobs in ("0", "1"):
            _measure(f"verify --jobs {jobs}", [*VERIFY, "--jobs", jobs, "--store", f"store-{jobs}"], folder)
    return 0


def _measure(name: str, arguments: Sequence[str], folder: Path) -> None:
    cost, printed = run([sys.executable, "-m", "claimcheck", *arguments], folder)
    print(f"{name:<24}{cost.wall:>9.2f}{cost.cpu:>9.2f}{_peak(cost):>9.0f}")
    print(f"    {printed.strip().splitlines()[-1]}", flush=True)


def _peak(cost: Cost) -> float:
    return cost.largest if cost.together is None else cost.together


if __name__ == "__main__":
    sys.exit(main())
