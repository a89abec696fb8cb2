"""The section on scale of docs/benchmarks.md."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from benchmarks_page import machine, table, versions
from command_costs import Cost
from scale_runs import CHANGED, COLD, FEW, MANY_NEW, MOST_OFTEN, OFTEN, QUESTIONS, WARM
from scale_searches import WAYS

PACKAGES = ("claimcheck-cli", "tantivy", "rapidfuzz", "bm25s")


@dataclass(frozen=True, slots=True)
class Retrieval:
    """What one way to find sentences cost: seconds, and MB."""

    prepared_wall: float
    prepared_cpu: float
    wall: float
    """Median of a question."""
    cpu: float
    peak: float


@dataclass(frozen=True, slots=True)
class Size:
    """What was measured over a corpus of one size."""

    sentences: int
    files: int
    claims: int
    """In the largest claims file."""
    runs: dict[str, Cost]
    text: int
    """Bytes of the corpus."""
    ingested: int
    """Bytes of the store after the first run."""
    store: int
    """Bytes of the store after the last."""
    retrievals: dict[str, Retrieval]


Times = tuple[float, float]
"""Wall and CPU, in seconds."""


@dataclass(frozen=True, slots=True)
class Row:
    """A measure with what it is over each corpus."""

    name: str
    times: Callable[[Size], Times]
    unit: float = 1.0
    """Seconds of the unit that it is written in."""


def section(starts: Sequence[tuple[str, Cost]], sizes: Sequence[Size], load: str) -> str:
    """Return the section for what was measured, the smallest corpus first; `load` is that of the machine before."""
    first = sizes[0]
    return TEXT.format(
        sizes=", ".join(f"{size.sentences:,} ({size.files:,} files)" for size in sizes),
        machine=machine(),
        load=load,
        versions=f"{versions(PACKAGES)}, SQLite {sqlite3.sqlite_version}",
        few=FEW,
        many=", ".join(f"{size.claims:,}" for size in sizes),
        changed=CHANGED,
        often=OFTEN,
        most_often=MOST_OFTEN,
        questions=QUESTIONS,
        brute=WAYS["rapidfuzz"].questions,
        starts=table(
            ("ms", "wall (CPU)"), [(f"`{name}`", written(_times(cost), _MS)) for name, cost in starts]
        ),
        runs=grown(
            "seconds", sizes, [*map(_run, first.runs), Row("one of many new claims, ms", _claim, _MS)]
        ),
        space=table(("MB", *_heads(sizes)), [(name, *map(show, sizes)) for name, show in _SPACE]),
        questions_table=grown("ms", sizes, [_question(way) for way in first.retrievals]),
        prepared=grown("seconds", sizes, [_prepared(way) for way in first.retrievals]),
        peaks=table(("MB", *_heads(sizes)), [_peaks(way, sizes) for way in first.retrievals]),
        ratios="\n".join(map(ratios, sizes)),
        settings="\n".join(f"- {way.name}: {way.settings}" for way in WAYS.values()),
    )


_MS = 1e-3


def grown(unit: str, sizes: Sequence[Size], rows: Sequence[Row]) -> str:
    """Return a table of times over each corpus, and how many times those of the one before they are."""
    steps = [f"{one.sentences:,} to {other.sentences:,}" for one, other in pairwise(sizes)]
    lines = []
    for row in rows:
        times = [row.times(size) for size in sizes]
        lines.append((row.name, *(written(it, row.unit) for it in times), *map(growth, times, times[1:])))
    return table((unit, *_heads(sizes), *steps), lines)


def written(times: Times, unit: float = 1.0) -> str:
    """Write wall and CPU in a unit: ``1.25 (2.31)``."""
    wall, cpu = (_digits(seconds / unit) for seconds in times)
    return f"{wall} ({cpu})"


def growth(before: Times, after: Times) -> str:
    """Write how many times as long it takes: ``9.8 (10.1) times``."""
    wall, cpu = (_digits(later / max(earlier, 1e-9)) for earlier, later in zip(before, after, strict=True))
    return f"{wall} ({cpu}) times"


def ratios(size: Size) -> str:
    """Say how claimcheck's retrieval is beside the others', by the clock."""
    ours = size.retrievals.get("best")
    others = {way: it for way, it in size.retrievals.items() if way in _PEERS}
    if ours is None or not others:
        return ""
    told = ", ".join(f"{WAYS[way].name} {_digits(it.wall / ours.wall)}" for way, it in others.items())
    return f"- {size.sentences:,} sentences: {told}"


_PEERS = ("rapidfuzz", "fts5", "bm25s")


def _digits(number: float) -> str:
    """Write three digits of a number, and all before the point."""
    places = 2 if number < 10 else 1 if number < 100 else 0  # noqa: PLR2004 - powers of ten
    return f"{number:,.{places}f}"


def _heads(sizes: Sequence[Size]) -> list[str]:
    return [f"{size.sentences:,}" for size in sizes]


def _times(cost: Cost) -> Times:
    return cost.wall, cost.cpu


def _run(name: str) -> Row:
    return Row(name, lambda size: _times(size.runs[name]))


def _claim(size: Size) -> Times:
    cost = size.runs[MANY_NEW]
    return cost.wall / size.claims, cost.cpu / size.claims


def _question(way: str) -> Row:
    return Row(WAYS[way].name, lambda size: (size.retrievals[way].wall, size.retrievals[way].cpu), _MS)


def _prepared(way: str) -> Row:
    def times(size: Size) -> Times:
        return size.retrievals[way].prepared_wall, size.retrievals[way].prepared_cpu

    return Row(WAYS[way].name, times)


def _peaks(way: str, sizes: Sequence[Size]) -> list[str]:
    return [WAYS[way].name, *(_digits(size.retrievals[way].peak) for size in sizes)]


def _memory(name: str) -> Callable[[Size], str]:
    def show(size: Size) -> str:
        cost = size.runs[name]
        return f"{cost.largest:,.0f} ({'-' if cost.together is None else f'{cost.together:,.0f}'})"

    return show


_SPACE: tuple[tuple[str, Callable[[Size], str]], ...] = (
    ("the texts", lambda size: f"{size.text / 1e6:,.1f}"),
    ("store when all is read (of the texts)", lambda size: _share(size.ingested, size)),
    ("store after all runs (of the texts)", lambda size: _share(size.store, size)),
    ("memory of the cold run, largest process (all)", _memory(COLD)),
    ("memory of many new claims, largest process (all)", _memory(MANY_NEW)),
    ("memory with nothing changed, largest process (all)", _memory(WARM)),
)


def _share(stored: int, size: Size) -> str:
    return f"{stored / 1e6:,.1f} ({stored / size.text:.1f} times)"


TEXT = """\
## Scale

```sh
make bench-scale
```

How time and space grow with the corpus. Corpora are made by script: {sizes}
sentences. A file has 40 of them, about a third with figures; headlines and footers are not counted. Each column is one
of these sizes. Times are by the clock, in brackets of all processors, the processes that a run starts included; growth
is how many times as long the same takes over the next larger corpus.

- Machine: {machine}. Processes that wanted a core just before: {load};
  where these are more than the cores, times by the clock are too long and their growth says little.
- Versions: {versions}.
- Start-up is the median of {most_often} runs; with nothing changed, with changed files and "the same again" the median
  of {often}; all else was run once.

### Start-up

{starts}
### Runs

`verify` by as many processes as there are cores. "Cold" is without a store, "new" are claims that no run has judged.
After {changed} files have changed those claims are judged again that a sentence which came, went or stands beside
others may concern, or whose words weigh another amount. Many claims are, by size of the corpus, {many}.

{runs}
### Disk and memory

Memory is the peak of the largest process, in brackets that of all together at one moment, of what they share only one
copy (looked at in turn, so a little too low; Linux only).

{space}
### Retrieval

The same distinct sentences, and {questions} claims that no run has judged (for rapidfuzz {brute}), one after another in
one process; the median. Each finds the 50 best by its own rank, and is asked a few times before. SQLite gets the very
terms that claimcheck's index has, and the same question. "All candidates" is what a claim is then compared with.

{questions_table}
Times as long as claimcheck takes for its best, by the clock:

{ratios}

Before the first question: what others need to hold or index the texts, after claimcheck's cold run what it takes to
open and check its index; for each with what it imports.

{prepared}
The peak of the process, texts included:

{peaks}
### Settings

{settings}
"""
