"""A claim on a ferry line, its source and its lock."""

from dataclasses import replace
from typing import Any

from claimcheck.model.evidence import Evidence, Quote, Stance
from claimcheck.model.lock import LockedClaim, Pin, Review
from claimcheck.model.report import ClaimResult, Verdict
from claimcheck.model.span import Span
from claimcheck.rules.examples import CLAIM, SUPPORT, reference

TEXT = "The ferry line opened in May. It carried 3.2 million passengers in 2023. The fleet has nine ships.\n"
EXACT = "It carried 3.2 million passengers in 2023."
DIGEST = reference().sha256


def a_pin(text: str = TEXT, exact: str = EXACT, **changes: Any) -> Pin:
    """Pin `exact` where it first stands in `text`."""
    start = text.index(exact)
    end = start + len(exact)
    quote = Quote(exact, text[max(0, start - 32) : start], text[end : end + 32])
    pin = Pin(Stance.SUPPORTS, "harbour.txt", DIGEST, "1", quote, Span(start, end))
    return replace(pin, **changes)


def locked(*pins: Pin, reviewed: Review | None = None, **changes: Any) -> LockedClaim:
    """Return the lock of the claim."""
    claim = LockedClaim(CLAIM.id, CLAIM.text, "supported", pins, reviewed)
    return replace(claim, **changes)


def stated(text: str = TEXT, exact: str = EXACT, **changes: Any) -> Evidence:
    """Return evidence that stands in `text`."""
    pin = a_pin(text, exact)
    sentence = replace(SUPPORT.sentence, text=exact, start=pin.span.start, end=pin.span.end)
    return replace(SUPPORT, sentence=sentence, quote=pin.quote, **changes)


def supported(*evidence: Evidence, **changes: Any) -> ClaimResult:
    """Return the claim's result."""
    result = ClaimResult(CLAIM, Verdict.SUPPORTED, evidence=evidence)
    return replace(result, **changes)
