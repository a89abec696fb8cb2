"""Score `claimcheck.rank` on a linking set: hit@1 and recall@5 as the set's own scorer defines them.

    python bench/score_linking.py ../shared/bench/claims/linking_wice.dev.jsonl.gz

A set is JSON lines (gzipped or not) with `claim`, `sentences` and `gold`, a list of acceptable sets of sentences.
A claim without a gold sentence is left out. hit@1: the first sentence belongs to any set. recall@5: the share of a
set among the first five, for the best set.
"""

import argparse
import gzip
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

from claimcheck.linking import rank

DEPTH = 5


class Row(TypedDict):
    """A claim with the sentences it is looked for in."""

    claim: str
    sentences: list[str]
    gold: list[list[int]]


def main() -> int:
    """Print one line of figures for each set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    for path in parser.parse_args().sets:
        started = time.process_time()
        scores = [score(row) for row in rows(path) if any(row["gold"])]
        seconds = time.process_time() - started
        hit, recall = (sum(column) / len(scores) for column in zip(*scores, strict=True))
        print(f"{path.name}: n={len(scores)} hit@1={hit:.3f} recall@5={recall:.3f} cpu={seconds:.1f}s")
    return 0


def rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a set."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def score(row: Row) -> tuple[float, float]:
    """Return hit@1 and recall@5 of one claim."""
    order = [link.index for link in rank(row["claim"], row["sentences"])]
    golds = [set(gold) for gold in row["gold"] if gold]
    hit = order[0] in set().union(*golds)
    return float(hit), max(len(gold.intersection(order[:DEPTH])) / len(gold) for gold in golds)


if __name__ == "__main__":
    sys.exit(main())
