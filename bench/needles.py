"""Hide facts in a made-up corpus and see which claims claimcheck finds supported: true ones and those a little off.

    python bench/needles.py --sentences 120000 --claims 300 --true 24

The corpus is that of ``make_corpus.py`` with one sentence for each claim hidden in it and five beside that have much
of the claim. A claim is the fact in other words, or off by figure, year, unit or subject, by turns. The same arguments
give the same bytes. Ends with 1 where a claim that is off is supported.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from make_corpus import SENTENCES, place_names, write
from needle_facts import KINDS, Fact, Slip, distractors, fact, off

VERIFY = ("verify", "claims.yaml", "--isolated", "--fail-on", "never", "--quiet", "--format", "json")
SLIPS = (Slip.FIGURE, Slip.YEAR, Slip.UNIT, Slip.SUBJECT)


@dataclass(frozen=True, slots=True)
class Needle:
    """A claim, and the sentences in the corpus that are meant for it."""

    slip: Slip
    claim: str
    hidden: tuple[str, ...]
    """The fact, then what resembles the claim."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the claims."""

    true: int
    off: int
    missed: tuple[str, ...]
    """True claims that are not supported: verdict, claim and fact."""
    passed: tuple[str, ...]
    """Claims that are off and supported all the same: slip, claim and evidence."""


def main() -> int:
    """Write, verify, count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--sentences", type=int, default=120_000)
    parser.add_argument("--claims", type=int, default=300)
    parser.add_argument("--true", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    outcome = run(options.sentences, options.claims, options.true, options.seed)
    for line in (*outcome.missed, *outcome.passed):
        print(line)
    print(
        f"{options.sentences} sentences: supported {outcome.true - len(outcome.missed)} of {outcome.true}, "
        f"falsely supported {len(outcome.passed)} of {outcome.off}"
    )
    return 1 if outcome.passed else 0


def run(sentences: int, claims: int, true: int, seed: int) -> Outcome:
    """Hide, verify in a process of its own, and return what came out."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        needles = hide(folder, sentences, claims, true, seed)
        command = [sys.executable, "-m", "claimcheck", *VERIFY]
        done = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE)
    return outcome_of(needles, json.loads(done.stdout)["claims"])


def hide(folder: Path, sentences: int, claims: int, true: int, seed: int) -> list[Needle]:
    """Write ``corpus/`` and ``claims.yaml``; of the claims, `true` are true, spread evenly."""
    files = max(1, sentences // SENTENCES)
    write(folder, files, 1, seed)
    places = place_names(random.Random(seed), files)  # noqa: S311  as in make_corpus
    chance = random.Random(seed + 1)  # noqa: S311
    needles = list(_needles(chance, places, claims, true))
    texts = sorted((folder / "corpus").iterdir())
    for sentence in (sentence for needle in needles for sentence in needle.hidden):
        _insert(chance, chance.choice(texts), sentence)
    lines = (f'  - {{id: needle-{turn:04}, text: "{needle.claim}"}}' for turn, needle in enumerate(needles))
    (folder / "claims.yaml").write_text("\n".join(("version: 1", "claims:", *lines, "")), encoding="utf-8")
    return needles


def _needles(chance: random.Random, places: Sequence[str], claims: int, true: int) -> Iterator[Needle]:
    """Yield needles about subjects of their own, so that no two facts contradict each other."""
    subjects = chance.sample(list(product(_PREFIXES, places)), 2 * claims)
    for turn in range(claims):
        subject, stranger = subjects[2 * turn : 2 * turn + 2]
        is_true = (turn + 1) * true // claims > turn * true // claims
        slip = Slip.NONE if is_true else SLIPS[turn % len(SLIPS)]
        stated = fact(chance, KINDS[turn // len(SLIPS) % len(KINDS)], " ".join(subject))
        # Every other stranger differs by its first word only: "East Galamford" is not "West Galamford".
        other = (f"Outer {subject[1]}", " ".join(stranger))[turn // len(SLIPS) % 2]
        yield _needle(chance, stated, off(chance, stated, slip, [stated.subject, other]), slip, places)


_PREFIXES = (
    "Upper",
    "Lower",
    "New",
    "Old",
    "East",
    "West",
    "North",
    "South",
    "Great",
    "Little",
    "Saint",
    "Port",
)


def _needle(chance: random.Random, stated: Fact, claimed: Fact, slip: Slip, places: Sequence[str]) -> Needle:
    kind = stated.kind
    return Needle(
        slip,
        claimed.written(chance.choice(kind.claims)),
        (stated.written(chance.choice(kind.sources)), *distractors(chance, claimed, places)),
    )


def _insert(chance: random.Random, text: Path, sentence: str) -> None:
    """Put a sentence after the first of one of the paragraphs between headline and footer."""
    paragraphs = text.read_text("utf-8").split("\n\n")
    at = chance.randrange(2, len(paragraphs) - 2)
    first, stop, rest = paragraphs[at].partition(". ")
    paragraphs[at] = f"{first}{stop}{sentence} {rest}" if stop else f"{first} {sentence}"
    text.write_text("\n\n".join(paragraphs), encoding="utf-8")


def outcome_of(needles: Sequence[Needle], results: Sequence[dict[str, object]]) -> Outcome:
    """Compare the verdicts of a JSON report with what the claims are."""
    counted = Counter(needle.slip is Slip.NONE for needle in needles)
    pairs = list(zip(needles, results, strict=True))
    return Outcome(
        counted[True],
        counted[False],
        tuple(
            f"MISSED ({result['verdict']}): {needle.claim} | {needle.hidden[0]}"
            for needle, result in pairs
            if needle.slip is Slip.NONE and result["verdict"] != "supported"
        ),
        tuple(
            f"PASSED (off by {needle.slip}): {needle.claim} | {_evidence(result)}"
            for needle, result in pairs
            if needle.slip is not Slip.NONE and result["verdict"] == "supported"
        ),
    )


def _evidence(result: dict[str, object]) -> str:
    evidence = result["evidence"]
    return str(evidence[0]["sentence"]) if isinstance(evidence, list) and evidence else ""


if __name__ == "__main__":
    sys.exit(main())
