"""Score `claimcheck.compare` on pairs of claim and sentence.

    python bench/score_pairs.py ../shared/bench/claims/numeric_pairs.dev.jsonl.gz

A set is JSON lines (gzipped or not) with `claim`, `sentence` and `label`: support, contradict or neither. The rates are
those of the set's own scorer: the false support rate is the share of "support" among what is not support.
"""

import argparse
import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from claimcheck import compare

LABELS = {"supports": "support", "refutes": "contradict", "neutral": "neither"}


def main() -> int:
    """Print the figures for each set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    for path in parser.parse_args().sets:
        started = time.process_time()
        found = Counter((row["label"], _label(row)) for row in _rows(path))
        print(f"{path.name}: n={found.total()} cpu={time.process_time() - started:.1f}s")
        for label in ("support", "contradict"):
            said = sum(count for (_, answer), count in found.items() if answer == label)
            meant = sum(count for (gold, _), count in found.items() if gold == label)
            right = found[label, label]
            print(f"  {label}: precision={right / max(said, 1):.3f} recall={right / max(meant, 1):.3f}")
        others = {pair: count for pair, count in found.items() if pair[0] != "support"}
        false = sum(count for (_, answer), count in others.items() if answer == "support")
        print(f"  false support rate={false / max(sum(others.values()), 1):.4f}")
    return 0


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            yield json.loads(line)


def _label(row: dict[str, str]) -> str:
    return LABELS[compare(row["claim"], row["sentence"]).stance]


if __name__ == "__main__":
    sys.exit(main())
