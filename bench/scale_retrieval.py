"""Measure one way to find sentences in a process of its own, and print the figures as JSON.

    python bench/scale_retrieval.py bm25s FOLDER

FOLDER holds a corpus of `scale_runs.make_piece` after a run, with its texts in texts.txt.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import TypeVar

from scale_searches import WAYS, Question, Way

from claimcheck.linking import query_for
from claimcheck.model.claim import Claim

Answer = TypeVar("Answer")

WARM_UP = 3
"""Questions that are asked before, and again: what is loaded at first use is loaded then."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Times of one way, in seconds."""

    prepared_wall: float
    prepared_cpu: float
    wall: float
    """Median of a question."""
    cpu: float


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("way", choices=sorted(WAYS))
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    print(json.dumps(asdict(measured(WAYS[options.way], options.folder))))
    return 0


def measured(way: Way, folder: Path) -> Figures:
    """Make a way ready and ask it the questions."""
    texts = (folder / "texts.txt").read_text("utf-8").split("\n")
    asked = (folder / "questions.txt").read_text("utf-8").split("\n")
    questions = [Question(text, query_for(Claim(id="", text=text))) for text in asked[: way.questions]]
    search, prepared = timed(lambda: way.prepare(texts, folder))
    for question in questions[:WARM_UP]:
        search(question)
    times = [timed(lambda question=question: search(question))[1] for question in questions]
    return Figures(*prepared, *map(median, zip(*times, strict=True)))


def timed(call: Callable[[], Answer]) -> tuple[Answer, tuple[float, float]]:
    """Return what `call` returns, and how long it took by the clock and by the processor."""
    wall, cpu = time.perf_counter(), time.process_time()
    answer = call()
    return answer, (time.perf_counter() - wall, time.process_time() - cpu)


if __name__ == "__main__":
    sys.exit(main())
