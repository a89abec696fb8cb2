"""The section on stance, conflict and speed of docs/benchmarks.md."""

import gzip
import json
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from benchmarks_page import machine, table
from compare_speed import Pair, from_strings, unrelated, with_objects
from conflict_runs import answer, conflict_rates
from stance_rates import LABELS, Rates, SlotErrors, rates, slot_errors

from claimcheck import Evidence, compare

SETS = {"with numbers or dates": "numeric_pairs.dev.jsonl.gz", "any": "pairs.dev.jsonl.gz"}
CONFLICTS = "conflict.dev.jsonl.gz"
TIMED = 2000
"""Pairs: fewer than the readings that are kept, so that what was analysed before is still at hand."""

Judged = list[tuple[str, Evidence]]


def section(folder: Path) -> str:
    """Judge all pairs and all conflicts, time some, and return the section."""
    numeric = list(_rows(folder / SETS["with numbers or dates"]))
    pairs = [(row["claim"], row["sentence"]) for row in numeric]
    # Timed first: whatever is judged is kept at hand for a while, and would then be no new text.
    speed = [
        speed_line("labelled pairs", pairs[:TIMED]),
        speed_line("a claim and a sentence of another pair", unrelated(pairs[TIMED:])),
    ]
    judged = {name: _judged(_rows(folder / file)) for name, file in SETS.items()}
    answers = _conflicts(list(_rows(folder / CONFLICTS)))
    precision, recall, false = conflict_rates(answers)
    return TEXT.format(
        machine=machine(),
        pairs=table(PAIRS_HEAD, [pairs_line(name, rates(_labels(found))) for name, found in judged.items()]),
        slots=table(
            SLOTS_HEAD, [slot_line(errors) for errors in slot_errors([*chain.from_iterable(judged.values())])]
        ),
        rows=len(answers),
        conflict=table(CONFLICT_HEAD, [["claimcheck", _short(precision), _short(recall), _percent(false)]]),
        speed=table(SPEED_HEAD, speed),
    )


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _judged(found: Iterator[dict[str, Any]]) -> Judged:
    print("pairs", file=sys.stderr, flush=True)
    return [(row["label"], compare(row["claim"], row["sentence"])) for row in found]


def _labels(judged: Judged) -> Iterator[tuple[str, str]]:
    return ((label, LABELS[evidence.stance]) for label, evidence in judged)


def _conflicts(found: Sequence[dict[str, Any]]) -> list[tuple[str, str]]:
    print("conflicts", file=sys.stderr, flush=True)
    return [(row["label"], answer(row["claim"], row["sentences"])) for row in found]


PAIRS_HEAD = (
    *("pairs", "number", "support precision", "support recall", "false support"),
    *("refute precision", "refute recall"),
)
SLOTS_HEAD = (
    *("comparison", "decided to refute", "of these no contradiction"),
    *("decided against support", "of these support"),
)
CONFLICT_HEAD = ("", "precision", "recall", "false conflict where all support")
SPEED_HEAD = ("pairs a second", "from strings", "objects analysed before")


def pairs_line(name: str, found: Rates) -> list[str]:
    """Return the line of a set."""
    return [
        *(name, str(found.pairs), _short(found.support_precision), _short(found.support_recall)),
        *(_percent(found.false_support), _short(found.refute_precision), _short(found.refute_recall)),
    ]


def slot_line(errors: SlotErrors) -> list[str]:
    """Return the line of a slot."""
    return [
        *(str(errors.slot), str(errors.refuted), _part(errors.refuted_wrongly, errors.refuted)),
        *(str(errors.withheld), _part(errors.withheld_wrongly, errors.withheld)),
    ]


def speed_line(name: str, pairs: Sequence[Pair]) -> list[str]:
    """Time pairs, none of whose texts was read before, and return their line."""
    return [name, f"{from_strings(pairs):,.0f}", f"{with_objects(pairs):,.0f}"]


def _part(count: int, whole: int) -> str:
    return _percent(count / whole) if whole else "-"


def _short(figure: float) -> str:
    return f"{figure:.3f}".removeprefix("0")


def _percent(figure: float) -> str:
    return f"{100 * figure:.1f} %"


TEXT = """\
## Stance and conflict

```sh
make bench-matching
```

What `compare` says of labelled pairs of claim and sentence, without any context, by the labels of VitaminC
(CC-BY-SA), EQUATE (MIT), FEVER-Symmetric (CC-BY-SA) and FoolMeTwice (Apache-2.0): support, contradict or neither.
False support is the share of "supports" among pairs that are no support. Precision comes first: a sentence that
leaves anything open is neutral.

{pairs}
### By comparison

The comparison that decided, over the pairs of both sets: the first, in the order in which `explain` lists them,
that is no match. Most pairs that are support and stay neutral say so in words whose sense no table knows.

{slots}
### Conflict

{rows} claims of VitaminC with two or more sentences, by `verify`: each sentence is a file of its own, so a source
without title or date. The answer is "conflict" where the report's `conflict` is set: wherever the verdict is
`conflicting`, and where the sources conflict on what the claim speaks of without deciding it. False conflict is the
share of that among the rows whose sentences all support the claim. What is missed is mostly told in other words than
the claim's, or is a conflict of names or dates of which both may be true in other texts.

{conflict}
### Speed

`compare` in one process on one core, in CPU time, on pairs with numbers: each new, and each compared before as
objects of `Claim` and `Sentence`. Labelled pairs speak of one matter in nearly the same words, which is the dearest
case; most of what is put beside a claim in a run is of another matter. A pair counts when its stance is known: what
else its sentence says is compared when it is read. Machine: {machine}

{speed}"""
