"""Fit the numbers by which names and statements are told to agree, precision first.

    python bench/fit_stance.py [--claims FOLDER] [--only NAME ...] [--floor 930] [--write]

Every threshold of ``src/claimcheck/names`` and ``src/claimcheck/verification`` is tried at each value of its grid, the
others held, on the development pairs in folds by claim. A value may be chosen if in its worst fold at least `floor` in
a thousand of its "supports" are right, and if it takes no answer of the pairs annotated by hand from right to wrong.
Of these the one with the most right supports and refutations wins; where none does better than the value held, that
stays. Prints every fold; ``--write`` puts value and figures into the tables. The same input gives the same output.
"""

import argparse
import gzip
import importlib
import json
import multiprocessing
import sys
import tomllib
import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from stance_rates import CONTRADICT, LABELS, SUPPORT, precision_and_recall

from claimcheck import compare
from claimcheck.verification.reading.analysis import analyse

ROOT = Path(__file__).resolve().parents[1]
CLAIMS = ROOT.parent / "shared" / "bench" / "claims"
SEMANTICS = ROOT / "tests" / "data" / "semantics"
SETS = ("numeric_pairs.dev.jsonl.gz", "pairs.dev.jsonl.gz")
ROOMS = ("names", "verification")
FOLDS = 5
READ_WITH_THE_TEXT = frozenset({"longest_title"})
"""Thresholds that change how a sentence is read, not only how two are compared: what was read is read again."""


class Pair(NamedTuple):
    """A claim and a sentence with the answer that they should get."""

    claim: str
    sentence: str
    label: str


class Annotated(NamedTuple):
    """A pair annotated by hand, with context and the stance it must get."""

    claim: str
    sentence: str
    context: tuple[str, ...]
    reference: Any
    """The document's date, or None."""
    stance: str


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number that decides, and what else could stand in its place."""

    room: str
    name: str
    value: int
    grid: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """What one value of a threshold comes to."""

    value: int
    folds: tuple[Counter[tuple[str, str]], ...]
    """(label, answer) pairs of each fold."""
    right: frozenset[int]
    """Places of the annotated pairs that get their stance."""

    @property
    def together(self) -> Counter[tuple[str, str]]:
        """The (label, answer) pairs of all folds."""
        return sum(self.folds, Counter())

    @property
    def worst(self) -> int:
        """Right supports among a thousand in the worst fold; of a fold without any, a thousand."""
        return min(
            (round(1000 * precision_and_recall(fold, SUPPORT)[0]) for fold in self.folds if _says(fold)),
            default=1000,
        )

    @property
    def gain(self) -> int:
        """Right supports and right refutations."""
        return self.together[SUPPORT, SUPPORT] + self.together[CONTRADICT, CONTRADICT]


def _says(fold: Mapping[tuple[str, str], int]) -> bool:
    return any(answer == SUPPORT for _, answer in fold)


def main() -> int:
    """Try every threshold and print what was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=Path, default=CLAIMS)
    parser.add_argument("--only", nargs="*", default=[], help="names of thresholds")
    parser.add_argument(
        "--floor", type=int, default=930, help="right of a thousand supports in the worst fold"
    )
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--write", action="store_true", help="write values and figures into the tables")
    chosen = parser.parse_args()
    pairs = [*dict.fromkeys(pair for name in SETS for pair in read_pairs(chosen.claims / name))]
    found = [item for room in ROOMS for item in thresholds(room)]
    asked = [item for item in found if not chosen.only or item.name in chosen.only]
    for threshold, trials in tried(asked, pairs, [*read_annotated(SEMANTICS)], chosen.processes):
        best = choose(threshold.value, trials, chosen.floor)
        print_trials(threshold, trials, best)
        if chosen.write:
            write(threshold, best.value, figures(best, trials, len(pairs)))
    return 0


def read_pairs(path: Path) -> Iterator[Pair]:
    """Yield the pairs of a set."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield Pair(row["claim"], row["sentence"], row["label"])


def read_annotated(folder: Path) -> Iterator[Annotated]:
    """Yield the pairs annotated by hand, in the order of their files."""
    for file in sorted(folder.glob("*.yaml")):
        for row in yaml.safe_load(file.read_text(encoding="utf-8")):
            yield Annotated(
                row["claim"], row["sentence"], tuple(row["context"]), row["reference"], row["stance"]
            )


def table_of(room: str) -> Path:
    """Return where a room keeps its thresholds."""
    return ROOT / "src" / "claimcheck" / room / "data" / "thresholds.toml"


def thresholds(room: str) -> list[Threshold]:
    """Return the thresholds of a room, in the order of its table."""
    table = tomllib.loads(table_of(room).read_text(encoding="utf-8"))
    return [Threshold(room, name, entry["value"], tuple(entry["grid"])) for name, entry in table.items()]


def read_ahead(pairs: Iterable[Pair], annotated: Iterable[Annotated]) -> None:
    """Read all texts: what is read once here need not be read again in every process that is made from this one."""
    for pair in pairs:
        analyse(pair.claim)
        analyse(pair.sentence)
    for item in annotated:
        analyse(item.claim)
        for text in (item.sentence, *item.context):
            analyse(text, item.reference)


def tried(
    asked: Sequence[Threshold], pairs: Sequence[Pair], annotated: Sequence[Annotated], processes: int
) -> Iterator[tuple[Threshold, list[Trial]]]:
    """Yield each threshold with a trial for every value of its grid, each trial from a process of its own.

    What all values held come to together is tried once.
    """
    read_ahead(pairs, annotated)
    others = [(item, value) for item in asked for value in item.grid if value != item.value]
    attempted = partial(attempt, pairs=pairs, annotated=annotated)
    with multiprocessing.get_context("fork").Pool(processes, maxtasksperchild=1) as pool:
        found = pool.imap(attempted, [(asked[0], asked[0].value), *others])
        held = next(found)
        for item in asked:
            trials = {value: next(found) for value in item.grid if value != item.value}
            yield item, [trials.get(value) or replace(held, value=value) for value in item.grid]


def attempt(asked: tuple[Threshold, int], pairs: Sequence[Pair], annotated: Sequence[Annotated]) -> Trial:
    """Compare all pairs with one value of one threshold; for a process that ends with it."""
    threshold, value = asked
    module = importlib.import_module(f"claimcheck.{threshold.room}.thresholds")
    setattr(module, threshold.name.upper(), value)
    forget(() if threshold.name in READ_WITH_THE_TEXT else (analyse,))
    folds: list[Counter[tuple[str, str]]] = [Counter() for _ in range(FOLDS)]
    for pair in pairs:
        folds[fold_of(pair.claim)][pair.label, answer(pair)] += 1
    right = frozenset(place for place, pair in enumerate(annotated) if stance(pair) == pair.stance)
    return Trial(value, tuple(folds), right)


def forget(but: Collection[object]) -> None:
    """Empty every cache of the rooms with thresholds: they may hold what another value has led to."""
    rooms = tuple(f"claimcheck.{room}." for room in ROOMS)
    for module in [module for name, module in sys.modules.items() if name.startswith(rooms)]:
        for found in vars(module).values():
            if hasattr(found, "cache_clear") and found not in but:
                found.cache_clear()


def fold_of(claim: str) -> int:
    """Return the fold of a claim: all of its pairs are in one, so that none is known from another."""
    return zlib.crc32(claim.encode()) % FOLDS


def answer(pair: Pair) -> str:
    """Return what `compare` says, as a label."""
    return LABELS[compare(pair.claim, pair.sentence).stance]


def stance(pair: Annotated) -> str:
    """Return the stance of an annotated pair."""
    return str(compare(pair.claim, pair.sentence, context=pair.context, reference=pair.reference).stance)


def choose(held: int, trials: Sequence[Trial], floor: int) -> Trial:
    """Return the trial with the most right answers among those that may be chosen; in doubt that of the value held."""
    present = next(trial for trial in trials if trial.value == held)
    allowed = [trial for trial in trials if trial.worst >= floor and trial.right >= present.right]
    return max(allowed, key=lambda trial: (trial.gain, trial is present, -trial.value), default=present)


def print_trials(threshold: Threshold, trials: Iterable[Trial], best: Trial) -> None:
    """Print a line for each value and its folds: precision and recall of support and refutation."""
    print(f"{threshold.name} (held {threshold.value})")
    for trial in trials:
        for fold, found in [("all", trial.together), *enumerate(trial.folds)]:
            print(f"  {trial.value:>4} {fold!s:>3}  {rates_line(found)}")
        chosen = " <- chosen" if trial is best else ""
        print(f"  {trial.value:>4} annotated pairs right: {len(trial.right)}{chosen}", flush=True)


def rates_line(found: Counter[tuple[str, str]]) -> str:
    """Return precision and recall of support and refutation, and the false support rate."""
    parts = [
        f"{label} {right:.3f} {share:.3f}"
        for label in (SUPPORT, CONTRADICT)
        for right, share in [precision_and_recall(found, label)]
    ]
    others = {pair: count for pair, count in found.items() if pair[0] != SUPPORT}
    false = sum(count for (_, said), count in others.items() if said == SUPPORT)
    return "  ".join([*parts, f"false {false / max(sum(others.values()), 1):.4f}"])


def figures(best: Trial, trials: Sequence[Trial], pairs: int) -> str:
    """Return in words what the fit measured."""
    found = best.together
    said = sum(count for (_, answered), count in found.items() if answered == SUPPORT)
    same = sum(trial.together == found for trial in trials) - 1
    return (
        f"{found[SUPPORT, SUPPORT]} of {said} supports right in {pairs} pairs, {best.worst / 10:.1f} % in the worst "
        f"of {FOLDS} folds; {same} of the {len(trials) - 1} other values give the same answers"
    )


def write(threshold: Threshold, value: int, fitted: str) -> None:
    """Put a value and the figures of its fit into the table of its room."""
    path = table_of(threshold.room)
    before, mark, entry = path.read_text(encoding="utf-8").partition(f"[{threshold.name}]\n")
    own, gap, after = entry.partition("\n\n")
    lines = [_line(line, {"value": str(value), "fitted": f'"{fitted}"'}) for line in own.splitlines()]
    end = gap + after if gap else "\n"
    path.write_text(before + mark + "\n".join(lines) + end, encoding="utf-8")


def _line(line: str, values: Mapping[str, str]) -> str:
    key = line.partition(" = ")[0]
    return f"{key} = {values[key]}" if key in values else line


if __name__ == "__main__":
    sys.exit(main())
