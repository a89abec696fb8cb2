"""Candidates made of rows of test data, and what a verdict on them comes to."""

from datetime import date

from claimcheck.model.evidence import Link, Quote, SourceReference
from claimcheck.model.passage import Candidate, Passage
from claimcheck.model.sentence import Sentence
from claimcheck.verification import Verification


def candidates(rows: list[dict[str, object]]) -> list[Candidate]:
    """Make a candidate of every sentence, in a source of its own."""
    return [_candidate(number, row) for number, row in enumerate(rows)]


def _candidate(number: int, row: dict[str, object]) -> Candidate:
    text, reference = str(row["sentence"]), row.get("reference")
    passage = Passage(
        Sentence(text, 0, len(text)),
        SourceReference(f"{number}.txt", f"{number}.txt", "0" * 64),
        f"origin {number}",
        Quote(text, "", ""),
        1,
        context=tuple(row.get("context") or ()),
        reference=date.fromisoformat(str(reference)) if reference else None,
    )
    return Candidate(Link(number, 1000 - number), (passage,))


def outcome(verification: Verification) -> tuple[object, ...]:
    """Return the verdict with the places of all evidence."""
    result = verification.result
    evidence = [(item.stance, item.source.id, item.part) for item in result.evidence]
    return result.verdict, result.conflict, result.origins, evidence
