"""What `claimcheck.verify` says of a claim when each of several sentences is a source of its own."""

import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from stance_rates import precision_and_recall

from claimcheck import Verdict, verify

CONFLICT, ONLY_SUPPORT = "conflict", "support"
ANSWERS = {
    Verdict.SUPPORTED: ONLY_SUPPORT,
    Verdict.REFUTED: "contradict",
}


def answer(claim: str, sentences: Sequence[str]) -> str:
    """Return the label that the report on `claim` comes to over a corpus of one file a sentence.

    It is "conflict" where the report says that the sources conflict, whatever the verdict.
    """
    with tempfile.TemporaryDirectory() as name:
        for number, sentence in enumerate(sentences):
            (Path(name) / f"{number}.txt").write_text(f"{sentence}\n", encoding="utf-8")
        [result] = verify([{"id": "claim", "text": claim}], name).claims
    return CONFLICT if result.conflict else ANSWERS.get(result.verdict, "neither")


def conflict_rates(answers: Sequence[tuple[str, str]]) -> tuple[float, float, float]:
    """Return precision and recall of "conflict", and its share among rows that only support."""
    found = Counter(answers)
    only_support = sum(count for (label, _), count in found.items() if label == ONLY_SUPPORT)
    false = found[ONLY_SUPPORT, CONFLICT] / only_support if only_support else 0.0
    return *precision_and_recall(found, CONFLICT), false
