"""Small assessments for the rules' examples: one claim on a ferry line, and what the sources make of it."""

from dataclasses import replace
from typing import Any

from claimcheck.model.claim import Claim, Place
from claimcheck.model.evidence import (
    Comparison,
    Evidence,
    Link,
    Outcome,
    Quote,
    Slot,
    SourceReference,
    Stance,
)
from claimcheck.model.report import Assessment, ClaimResult, SourceResult, Verdict
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Metadata

CLAIM = Claim(
    id="ferry-passengers",
    text="The ferry line carried 3.2 million passengers in 2023",
    place=Place("claims.yaml", 3, 5, 3, 58),
)


def reference(name: str = "harbour.txt", **metadata: Any) -> SourceReference:
    """Return a source in the folder ``corpus``."""
    return SourceReference(name, f"corpus/{name}", "0" * 64, Metadata(**metadata))


def evidence(
    figure: str, outcome: Outcome, name: str = "harbour.txt", *, origin: str = "", **metadata: Any
) -> Evidence:
    """Return a sentence that states `figure`, compared with the claim's."""
    text = f"The line carried {figure} passengers in 2023."
    return Evidence(
        stance=_STANCES[outcome],
        comparisons=(Comparison(Slot.QUANTITY, "3.2 million", figure, outcome),),
        sentence=Sentence(text, 0, len(text)),
        link=Link(0, 100, (("terms", 100),)),
        origin=origin or name,
        source=reference(name, **metadata),
        quote=Quote(text, "", ""),
        line=4,
    )


_STANCES = {
    Outcome.MATCH: Stance.SUPPORTS,
    Outcome.MISMATCH: Stance.REFUTES,
    Outcome.NEITHER: Stance.NEUTRAL,
    Outcome.MISSING: Stance.NEUTRAL,
}

SUPPORT = evidence("3.2 million", Outcome.MATCH)
REFUTATION = evidence("2.9 million", Outcome.MISMATCH, "ministry.html")
MISS = evidence("several million", Outcome.NEITHER, "travel.md")


def judged(
    verdict: Verdict, *found: Evidence, claim: Claim = CLAIM, origins: int | None = None, **fields: Any
) -> Assessment:
    """Return an assessment of one claim; its origins are those that support it unless told."""
    supporting = {item.origin for item in found if item.stance is Stance.SUPPORTS}
    result = ClaimResult(
        claim=claim,
        verdict=verdict,
        evidence=found,
        origins=len(supporting) if origins is None else origins,
        supporting_documents=sum(item.stance is Stance.SUPPORTS for item in found),
        **fields,
    )
    return Assessment(claims=(result,), sources=())


def with_claim(**changes: Any) -> Claim:
    """Return the claim with some fields changed."""
    return replace(CLAIM, **changes)


def read(**fields: Any) -> Assessment:
    """Return an assessment of one source and no claim."""
    return Assessment(claims=(), sources=(SourceResult(reference(), "harbour.txt", **fields),))


SUPPORTED = judged(Verdict.SUPPORTED, SUPPORT)
"""Nothing is wrong here."""
