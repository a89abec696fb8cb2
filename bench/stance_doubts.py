"""Measure whether doubt, or indulgence, would tell right answers from wrong ones.

    python bench/stance_doubts.py [--claims FOLDER]

First table: for each sign of doubt that a supporting pair may have, how many of the development pairs and of the pairs
annotated by hand have it, and how many of those are no support. A sign is worth a comparison of its own if leaving its
pairs out loses at least half of the false supports and less than a tenth of the right ones.

Second table: pairs that stay neutral because of one comparison alone, by comparison and note: how many are support.
Letting them pass is worth it if in the worst fold at least 950 in a thousand of them are.

Third table: development pairs that get a stance only because what points back is taken for the claim's subject where no
context is given, by stance: how many have that label. It is worth taking for granted under the same condition.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fit_stance import CLAIMS, FOLDS, SEMANTICS, SETS, fold_of, read_annotated, read_pairs
from stance_rates import LABELS, SUPPORT

from claimcheck import Evidence, compare
from claimcheck.model.evidence import Outcome, Slot, Stance
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.terms import sentence_terms

LONG_SENTENCE, MANY_WORDS, MANY_FIGURES, MANY_NAMES = 200, 8, 3, 4
"""Characters, content words that the claim lacks, figures and names from which a sentence is said to have many."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim and a sentence with the label they have and the evidence found."""

    claim: str
    sentence: str
    label: str
    evidence: Evidence


def _unclaimed(item: Judged) -> int:
    claimed = {key for term in sentence_terms(analyse(item.claim)) for key in term.keys}
    return sum(term.keys.isdisjoint(claimed) for term in sentence_terms(analyse(item.sentence)))


def _noted(item: Judged, *notes: str) -> bool:
    return any(comparison.note in notes for comparison in item.evidence.comparisons)


SIGNS: dict[str, Callable[[Judged], bool]] = {
    "another verb of the family": lambda item: _noted(item, "same family"),
    "a slot filled from context or sentence": lambda item: _noted(
        item, "from context", "from the same sentence"
    ),
    "the claim names no period, the sentence does": lambda item: _noted(item, "the claim names no period"),
    "a figure in another unit or without its hedge": lambda item: _noted(item, "converted", "hedge-dropped"),
    f"a sentence of {LONG_SENTENCE} characters or more": lambda item: len(item.sentence) >= LONG_SENTENCE,
    f"{MANY_WORDS} or more words that the claim lacks": lambda item: _unclaimed(item) >= MANY_WORDS,
    f"{MANY_FIGURES} or more figures": lambda item: len(analyse(item.sentence).quantities) >= MANY_FIGURES,
    f"{MANY_NAMES} or more names": lambda item: len(analyse(item.sentence).names) >= MANY_NAMES,
}
"""What may make one doubt a support: what is known of the pairing anyway."""


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=Path, default=CLAIMS)
    folder = parser.parse_args().claims
    judged = [*judged_pairs(folder), *judged_annotated()]
    print("\n".join((*doubt_lines(judged), "", *indulgence_lines(judged), "", *assumption_lines(folder))))
    return 0


def judged_pairs(folder: Path) -> Iterator[Judged]:
    """Yield the development pairs, each claim and sentence once."""
    pairs = {pair: None for name in SETS for pair in read_pairs(folder / name)}
    for pair in pairs:
        yield Judged(pair.claim, pair.sentence, pair.label, compare(pair.claim, pair.sentence))


def judged_annotated() -> Iterator[Judged]:
    """Yield the pairs annotated by hand."""
    for pair in read_annotated(SEMANTICS):
        evidence = compare(pair.claim, pair.sentence, context=pair.context, reference=pair.reference)
        yield Judged(pair.claim, pair.sentence, LABELS[Stance(pair.stance)], evidence)


def doubt_lines(judged: Iterable[Judged]) -> Iterator[str]:
    """Yield a line for all supports and one for each sign."""
    supports = [item for item in judged if item.evidence.stance is Stance.SUPPORTS]
    yield _counts("all that is said to support", supports)
    for name, has_sign in SIGNS.items():
        yield _counts(name, [item for item in supports if has_sign(item)])


def _counts(name: str, supports: Sequence[Judged]) -> str:
    right = sum(item.label == SUPPORT for item in supports)
    return f"{name:48} {right:5} right {len(supports) - right:3} wrong"


def indulgence_lines(judged: Iterable[Judged]) -> Iterator[str]:
    """Yield a line for each comparison that alone stood in the way, the most frequent first."""
    found: defaultdict[tuple[Slot, str], list[Judged]] = defaultdict(list)
    for item in judged:
        reason = only_failure(item.evidence)
        if reason is not None:
            found[reason].append(item)
    for (slot, note), items in sorted(found.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        right = sum(item.label == SUPPORT for item in items)
        worst = worst_fold(items)
        yield f"{slot:10} {note:32} {len(items):4} pairs {right:4} support, worst fold {worst} of 1000"


def assumption_lines(folder: Path) -> Iterator[str]:
    """Yield a line for each stance that rests on taking for granted what a sentence points back to."""
    found: defaultdict[str, list[Judged]] = defaultdict(list)
    for item in judged_pairs(folder):
        if compare(item.claim, item.sentence, context=()).stance is not item.evidence.stance:
            found[LABELS[item.evidence.stance]].append(item)
    for label, items in sorted(found.items()):
        right = sum(item.label == label for item in items)
        worst = worst_fold(items, label)
        yield f"{label:10} {len(items):4} taken for granted, {right:4} right, worst fold {worst} of 1000"


def only_failure(evidence: Evidence) -> tuple[Slot, str] | None:
    """Return slot and kind of note of the comparison that alone keeps a neutral sentence from supporting."""
    failed = [item for item in evidence.comparisons if item.outcome is not Outcome.MATCH]
    if evidence.stance is not Stance.NEUTRAL or len(failed) != 1:
        return None
    return failed[0].slot, failed[0].note.partition(":")[0]


def worst_fold(items: Iterable[Judged], label: str = SUPPORT) -> int:
    """Return the least share of a label, of a thousand, over the folds by claim that have any."""
    folds = [Counter[bool]() for _ in range(FOLDS)]
    for item in items:
        folds[fold_of(item.claim)][item.label == label] += 1
    return min((round(1000 * fold[True] / fold.total()) for fold in folds if fold), default=0)


if __name__ == "__main__":
    sys.exit(main())
