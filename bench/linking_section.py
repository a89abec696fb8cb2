"""The section on linking of docs/benchmarks.md."""

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks_page import machine, table, versions
from rankers import RANKERS, Prepare, Ranker
from score_linking import Row, Task, means, pool, rows, task_of

WICE, FOOL_ME_TWICE = "linking_wice.dev.jsonl.gz", "linking_fm2.dev.jsonl.gz"

MEASURES = (
    *("WiCE hit@1", "WiCE recall@5", "WiCE pooled hit@1", "WiCE pooled recall@5"),
    *("FoolMeTwice pooled recall@5", "ms a claim, pooled"),
)


@dataclass(frozen=True, slots=True)
class Reached:
    """Means over all claims of a set."""

    hit: float
    recall: float
    milliseconds: float
    """CPU time a claim, without preparing the sentences."""


def section(folder: Path) -> str:
    """Measure every ranker on every set and return the section."""
    wice, fool = ([row for row in rows(folder / name) if any(row["gold"])] for name in (WICE, FOOL_ME_TWICE))
    sentences, _ = pool(all_wice := list(rows(folder / WICE)))
    others, _ = pool(all_fool := list(rows(folder / FOOL_ME_TWICE)))
    return TEXT.format(
        machine=machine(),
        versions=versions(list(dict.fromkeys(ranker.package for ranker in RANKERS))),
        claims=len(wice),
        sentences=len(sentences),
        other_claims=len(fool),
        other_sentences=len(others),
        figures=table(["", *MEASURES], [line(ranker, wice, all_wice, all_fool) for ranker in RANKERS]),
        settings="\n".join(f"- {ranker.name}: {ranker.settings}" for ranker in RANKERS),
    )


def line(ranker: Ranker, wice: Sequence[Row], all_wice: Sequence[Row], all_fool: Sequence[Row]) -> list[str]:
    """Return a ranker's line of the table."""
    print(f"linking by {ranker.name}", file=sys.stderr, flush=True)
    inside = in_pages(ranker.prepare, wice)
    pooled = in_pool(ranker.prepare_pool, all_wice)
    fooled = in_pool(ranker.prepare_pool, all_fool)
    figures = (inside.hit, inside.recall, pooled.hit, pooled.recall, fooled.recall)
    return [
        ranker.name,
        *(f"{figure:.3f}".removeprefix("0") for figure in figures),
        f"{pooled.milliseconds:.0f}",
    ]


def in_pages(prepare: Prepare, found: Sequence[Row]) -> Reached:
    """Look for each claim in its own row."""
    return _reached(
        [task_of(row) for row in found],
        lambda number: prepare(found[number]["sentences"]),
    )


def in_pool(prepare: Prepare, found: Sequence[Row]) -> Reached:
    """Look for each claim in the sentences of all rows."""
    sentences, tasks = pool(found)
    search = prepare(sentences)
    return _reached(tasks, lambda _: search)


def _reached(tasks: Sequence[Task], search_of: Callable[[int], Callable[[str], Sequence[int]]]) -> Reached:
    searches = (search_of(number) for number in range(len(tasks)))
    scores, seconds = [], 0.0
    for task, search in zip(tasks, searches, strict=True):
        began = time.process_time()
        order = search(task.claim)
        seconds += time.process_time() - began
        scores.append(task.scores(order))
    return Reached(*means(scores), 1000 * seconds / len(tasks))


TEXT = """\
## Linking

```sh
make bench-matching
```

Which sentences speak of a claim, on the development parts of two public sets: {claims} claims of WiCE (ODC-BY),
each with the sentences of the pages that Wikipedia cites for it, and {other_claims} claims of FoolMeTwice
(Apache-2.0). Pooled, each claim is looked for among the distinct sentences of all claims, {sentences} of WiCE and
{other_sentences} of FoolMeTwice. hit@1 is the share of claims whose first sentence belongs to any acceptable set of
evidence; recall@5 is the share of a set among the first five, for the best set. claimcheck's few
weights were chosen on these claims.

- Machine: {machine}
- Versions: {versions}.

{figures}
claimcheck alone looks at the sentences around a sentence; in FoolMeTwice, whose rows hold look-alikes in no order,
these tell only which page a sentence is from.

### Settings

{settings}
"""
