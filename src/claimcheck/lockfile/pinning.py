"""Which of a claim's evidence a lock pins."""

from collections.abc import Iterable, Iterator

from claimcheck.model.evidence import Evidence, Quote
from claimcheck.model.lock import LockedClaim, Pin
from claimcheck.model.report import ClaimResult

_MOST_PINS = 10
"""For one part of a claim and one stance. A person reads what is locked; a tenth witness convinces nobody further."""


def pinned(result: ClaimResult, extractor: str) -> LockedClaim | None:
    """Pin a claim's evidence: the best sentence of each origin, for each part and stance; None where it has none.

    Copies of one story are one witness, so the first copy in the report's order stands for all. `extractor` is the
    version of the code that read the sources.
    """
    pins = tuple(_pin(evidence, extractor) for evidence in _representative(result.evidence))
    return LockedClaim(result.id, result.text, str(result.verdict), pins) if pins else None


def _representative(evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    seen: set[tuple[object, ...]] = set()
    counts: dict[tuple[object, ...], int] = {}
    for item in evidence:
        side = (item.part, item.stance)
        witness = (*side, item.origin)
        if item.source is None or witness in seen or counts.get(side, 0) >= _MOST_PINS:
            continue
        seen.add(witness)
        counts[side] = counts.get(side, 0) + 1
        yield item


def _pin(evidence: Evidence, extractor: str) -> Pin:
    source = evidence.source
    assert source is not None  # noqa: S101 - _representative has left out evidence without a source
    quote = evidence.quote or Quote(evidence.sentence.text, "", "")
    return Pin(
        evidence.stance, source.id, source.sha256, extractor, quote, evidence.sentence.span, evidence.part
    )
