"""Measure how claimcheck grows with its corpus, beside other tools, and write the tables to docs/benchmarks.md.

    make bench-scale
    python bench/scale.py --sentences 10000 100000

Corpora of 10,000, 100,000 and a million sentences, or of those that are asked for, are made by script, always the same;
each lies in a temporary folder until it has been measured. With a million sentences it takes about half an hour on two
cores, and several GB of memory, which one of the other tools needs.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import scale_runs
from benchmarks_page import load, with_section
from command_costs import Cost, run
from scale_section import Retrieval, Size, section

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "docs" / "benchmarks.md"
SENTENCES = (10_000, 100_000, 1_000_000)
WAYS = ("rapidfuzz", "fts5", "bm25s", "best", "candidates")


def main() -> int:
    """Measure size by size; write after each what is known by then."""
    options = _options()
    busy = load()
    with tempfile.TemporaryDirectory() as name:
        starts = [(what, told(what, cost)) for what, cost in scale_runs.starts(Path(name))]
    sizes: list[Size] = []
    for sentences in sorted(options.sentences):
        sizes.append(measured(sentences, options.ways))
        written = section(starts, sizes, busy)
        page = REPORT.read_text("utf-8") if REPORT.exists() else ""
        REPORT.write_text(with_section(page, "scale", written), "utf-8")
    print(written)
    return 0


def measured(sentences: int, ways: Sequence[str]) -> Size:
    """Make a corpus, measure everything, remove it."""
    with tempfile.TemporaryDirectory() as name:
        print(f"{sentences:,} sentences", file=sys.stderr, flush=True)
        piece = scale_runs.make_piece(Path(name), sentences)
        runs = {scale_runs.COLD: told(scale_runs.COLD, scale_runs.ingest(piece))}
        text, store = piece.text_bytes, piece.store_bytes
        runs.update((what, told(what, cost)) for what, cost in scale_runs.verifications(piece))
        _script("scale_texts.py", str(piece.folder))
        retrievals = {way: retrieval(way, piece.folder) for way in ways}
        return Size(
            sentences, len(piece.files), piece.claims, runs, text, store, piece.store_bytes, retrievals
        )


def retrieval(way: str, folder: Path) -> Retrieval:
    """Measure one way to find sentences, in a process of its own."""
    cost, printed = _script("scale_retrieval.py", way, str(folder))
    figures = Retrieval(**json.loads(printed), peak=cost.largest)
    print(f"    {way}: {1000 * figures.wall:.1f} ms a question", file=sys.stderr, flush=True)
    return figures


def told(what: str, cost: Cost) -> Cost:
    """Say what has been measured, since the whole takes long."""
    print(f"    {what}: {cost.wall:.2f} s, CPU {cost.cpu:.2f} s", file=sys.stderr, flush=True)
    return cost


def _script(name: str, *arguments: str) -> tuple[Cost, str]:
    return run((sys.executable, str(Path(__file__).with_name(name)), *arguments), Path())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sentences", type=int, nargs="+", default=SENTENCES)
    parser.add_argument("--ways", choices=WAYS, nargs="*", default=WAYS, help="to find sentences")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
