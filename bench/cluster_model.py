"""Measure what a run on the native engine costs at a few sizes, fit it, and write the model to docs/cluster.md.

    python bench/cluster_model.py
    python bench/cluster_model.py --sentences 20000 50000 100000 --claims 100 --price 0.05

Corpora of JSONL are made by script, always the same, and each is checked twice: with nothing kept, and again with all
of it cleaned. Everything runs on one core, so that its seconds are those of a core of a cluster.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import make_corpus
from benchmarks_page import load, machine, table, with_section
from command_costs import Cost, run

PAGE = Path(__file__).resolve().parents[1] / "docs" / "cluster.md"
LARGE = 100_000_000
DOCUMENTS_PER_FILE = 250
HOURS = 3600


@dataclass(frozen=True, slots=True)
class Line:
    """A cost as `start` + `each` x sentences."""

    start: float
    each: float

    def at(self, sentences: int) -> float:
        """Return the cost of so many sentences."""
        return self.start + self.each * sentences


@dataclass(frozen=True, slots=True)
class Size:
    """What one corpus costs."""

    sentences: int
    text: float
    """MB."""
    kept: float
    """MB of the dataset."""
    cold: Cost
    again: Cost


def main() -> int:
    """Measure, fit, write."""
    options = _options()
    busy = load()
    sizes = [measured(number, options.claims) for number in sorted(options.sentences)]
    written = section(sizes, options, busy)
    PAGE.write_text(with_section(PAGE.read_text("utf-8"), "cluster-model", written), "utf-8")
    print(written)
    return 0


def measured(sentences: int, claims: int) -> Size:
    """Make a corpus, check it twice, remove it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{sentences:,} sentences", file=sys.stderr, flush=True)
        text = make_lines(folder, sentences // make_corpus.SENTENCES, claims)
        cold, again = _checked(folder), _checked(folder)
        kept = sum(it.stat().st_size for it in (folder / ".claimcheck").rglob("*") if it.is_file())
        return Size(sentences, text / 1e6, kept / 1e6, cold, again)


def make_lines(folder: Path, documents: int, claims: int) -> int:
    """Write a corpus of so many documents as JSONL, and return its bytes."""
    make_corpus.write(folder, documents, claims, 1)
    pages = sorted((folder / "corpus").iterdir())
    for first in range(0, len(pages), DOCUMENTS_PER_FILE):
        lines = [_line(page) for page in pages[first : first + DOCUMENTS_PER_FILE]]
        (folder / "corpus" / f"{first:07}.jsonl").write_text("".join(lines), "utf-8")
    for page in pages:
        page.unlink()
    return sum(it.stat().st_size for it in (folder / "corpus").iterdir())


def _line(page: Path) -> str:
    number = int("".join(mark for mark in page.stem if mark.isdigit()))
    row = {"url": f"https://site{number % 97}.example/{number}", "text": page.read_text("utf-8")}
    return json.dumps(row) + "\n"


def _checked(folder: Path) -> Cost:
    command = [sys.executable, "-m", "claimcheck", "verify", "--engine", "native", "--jobs", "1"]
    try:
        cost, _ = run([*command, "--fail-on", "never", "--quiet"], folder)
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"the run failed with exit code {error.returncode}") from None
    return cost


def fitted(sizes: Sequence[int], costs: Sequence[float]) -> Line:
    """Return the line of least squares, whose start is no less than nothing."""
    mean_size, mean_cost = sum(sizes) / len(sizes), sum(costs) / len(costs)
    spread = sum((size - mean_size) ** 2 for size in sizes)
    shared = sum((size - mean_size) * (cost - mean_cost) for size, cost in zip(sizes, costs, strict=True))
    each = shared / spread if spread else mean_cost / mean_size
    return Line(max(0.0, mean_cost - each * mean_size), each)


def section(sizes: Sequence[Size], options: argparse.Namespace, busy: str) -> str:
    """Return the measured sizes, the model and what it says of a large corpus."""
    sentences = [size.sentences for size in sizes]
    cold = fitted(sentences, [size.cold.cpu for size in sizes])
    again = fitted(sentences, [size.again.cpu for size in sizes])
    kept = fitted(sentences, [size.kept for size in sizes])
    memory = fitted(sentences, [_memory(size.again) for size in sizes])
    rows = [
        [
            f"{size.sentences:,}",
            f"{size.text:.1f} MB",
            f"{size.cold.cpu:.1f} s",
            f"{size.again.cpu:.1f} s",
            f"{size.kept:.1f} MB",
            f"{_memory(size.again):.0f} MB",
        ]
        for size in sizes
    ]
    head = ["sentences", "text", "core, first run", "core, run again", "dataset", "memory, run again"]
    command = (
        f"python bench/cluster_model.py --sentences {' '.join(map(str, sentences))} --claims {options.claims}"
    )
    return f"""\
`{command}`, on {machine()}; {busy} processes wanted a core before:

{table(head, rows)}
Straight lines through these: a first run takes {cold.start:.0f} s and {cold.each * 1e6:.0f} s for each million
sentences, a run again {again.start:.0f} s and {again.each * 1e6:.0f} s; the dataset takes {kept.each * 1e6:.0f} MB and
memory grows by {memory.each * 1e6:.0f} MB for each million. {LARGE:,} sentences would so take

{_prediction(cold, again, kept, options.price)}
"""


def _prediction(cold: Line, again: Line, kept: Line, price: float) -> str:
    rows = []
    for what, line in (("first run", cold), ("run again, other claims", again)):
        hours = line.at(LARGE) / HOURS
        rows.append([what, f"{hours:.0f} h", f"{hours * 60 / 100:.0f} min", f"{hours * price:.2f}"])
    head = ["", "of one core", "on 100 cores, if all are busy", f"price, at {price} an hour of a core"]
    return f"{table(head, rows)}\nand a dataset of {kept.at(LARGE) / 1000:.0f} GB."


def _memory(cost: Cost) -> float:
    return cost.largest if cost.together is None else cost.together


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--sentences", type=int, nargs="+", default=[20_000, 50_000, 100_000])
    parser.add_argument("--claims", type=int, default=100)
    parser.add_argument("--price", type=float, default=0.05)
    return parser.parse_args()


if __name__ == "__main__":
    os.environ.setdefault("DO_NOT_TRACK", "1")
    sys.exit(main())
