"""Score `claimcheck.rank` on linking sets: hit@1 and recall@5 as the sets' own scorer defines them.

    python bench/score_linking.py [--pooled] ../shared/bench/claims/linking_wice.dev.jsonl.gz

A set is JSON lines (gzipped or not) with `claim`, `sentences` and `gold`, a list of acceptable sets of sentences.
A claim without a gold sentence is left out. hit@1: the first sentence belongs to any set. recall@5: the share of a
set among the first five, for the best set.

With `--pooled` each claim is looked for among the sentences of all rows, each distinct text once, in the order of
the rows. Those that the store would hand on (its 50 best and ties) are ranked, and the others come after them.
"""

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from claimcheck.linking import query_for, rank
from claimcheck.model.claim import Claim
from claimcheck.store.best import best
from claimcheck.store.index import Index
from claimcheck.store.store import BEST

DEPTH = 5

Search = Callable[[str], Sequence[int]]
"""Takes a claim; returns at least `DEPTH` sentences, or all there are, the best first."""


class Row(TypedDict):
    """A claim with the sentences it is looked for in."""

    claim: str
    sentences: list[str]
    gold: list[list[int]]


@dataclass(frozen=True, slots=True)
class Task:
    """A claim with the acceptable sets of sentences, by their numbers among all that are searched."""

    claim: str
    golds: tuple[frozenset[int], ...]

    def scores(self, order: Sequence[int]) -> tuple[float, float]:
        """Return hit@1 and recall@5 of sentences in this order."""
        hit = any(order[0] in gold for gold in self.golds)
        return float(hit), max(len(gold.intersection(order[:DEPTH])) / len(gold) for gold in self.golds)


def main() -> int:
    """Print one line of figures for each set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument(
        "--pooled", action="store_true", help="look for each claim among the sentences of all"
    )
    options = parser.parse_args()
    for path in options.sets:
        started = time.process_time()
        scores = _pooled(list(rows(path))) if options.pooled else _apart(rows(path))
        seconds = time.process_time() - started
        hit, recall = means(scores)
        print(f"{path.name}: n={len(scores)} hit@1={hit:.3f} recall@5={recall:.3f} cpu={seconds:.1f}s")
    return 0


def rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a set."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def means(scores: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the mean of each column."""
    hit, recall = (sum(column) / len(scores) for column in zip(*scores, strict=True))
    return hit, recall


def task_of(row: Row) -> Task:
    """Return the task of finding a row's claim in its own sentences."""
    return Task(row["claim"], tuple(frozenset(gold) for gold in row["gold"] if gold))


def pool(found: Iterable[Row]) -> tuple[list[str], list[Task]]:
    """Return the distinct sentences of all rows, and the tasks of finding in them each claim that has a gold set."""
    numbers: dict[str, int] = {}
    tasks = []
    for row in found:
        own = [numbers.setdefault(sentence, len(numbers)) for sentence in row["sentences"]]
        golds = tuple(frozenset(own[index] for index in gold) for gold in row["gold"] if gold)
        tasks.append(Task(row["claim"], golds))
    return list(numbers), [task for task in tasks if task.golds]


def score(row: Row) -> tuple[float, float]:
    """Return hit@1 and recall@5 of one claim among its own sentences."""
    return task_of(row).scores([link.index for link in rank(row["claim"], row["sentences"])])


def store_search(sentences: Sequence[str]) -> Search:
    """Return a search that ranks what the store hands on: among thousands of sentences no more are looked at."""
    index = Index(sentences)

    def search(claim: str) -> list[int]:
        terms = query_for(Claim(id="", text=claim)).terms
        candidates = best(index, index.weights(terms), BEST)
        return sorted((link.index for link in rank(claim, sentences)), key=lambda at: at not in candidates)

    return search


def _apart(found: Iterable[Row]) -> list[tuple[float, float]]:
    return [score(row) for row in found if any(row["gold"])]


def _pooled(found: Sequence[Row]) -> list[tuple[float, float]]:
    sentences, tasks = pool(found)
    search = store_search(sentences)
    return [task.scores(search(task.claim)) for task in tasks]


if __name__ == "__main__":
    sys.exit(main())
