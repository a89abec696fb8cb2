"""Wire format 1 of `claimcheck lock`."""

from collections.abc import Sequence
from typing import Literal

from claimcheck.model.evidence import Stance
from claimcheck.model.lock import Change, ChangeKind, Pin, Proposal, Review
from claimcheck.reports.shapes import Text, Wire


class PinWire(Wire):
    """One piece of pinned evidence: position and surroundings as in the selectors of a report."""

    stance: Stance
    part: int | None
    source: Text
    sha256: str
    extractor: Text
    exact: Text
    prefix: Text
    suffix: Text
    start: int
    end: int


class ReviewWire(Wire):
    """A person's word."""

    by: Text
    on: str
    note: Text


class ChangeWire(Wire):
    """A claim whose lock changes. `review_lost` is the review that falls away with its evidence."""

    kind: ChangeKind
    claim: Text
    lost: tuple[PinWire, ...]
    gained: tuple[PinWire, ...]
    review_lost: ReviewWire | None


class LockWire(Wire):
    """The lock of one claims file."""

    path: Text
    claims: int
    changes: tuple[ChangeWire, ...]
    waiting: tuple[Text, ...]
    without_evidence: tuple[Text, ...]


class LocksWire(Wire):
    """What `claimcheck lock` did."""

    version: Literal[1]
    locks: tuple[LockWire, ...]


def locks_to_wire(proposals: Sequence[Proposal]) -> LocksWire:
    """Return the proposals in their wire shape."""
    return LocksWire(version=1, locks=tuple(map(_lock, proposals)))


def _lock(proposal: Proposal) -> LockWire:
    return LockWire(
        path=proposal.path,
        claims=len(proposal.new.claims),
        changes=tuple(map(_change, proposal.changes)),
        waiting=proposal.waiting,
        without_evidence=proposal.without_evidence,
    )


def _change(change: Change) -> ChangeWire:
    return ChangeWire(
        kind=change.kind,
        claim=change.claim,
        lost=tuple(map(_pin, change.lost)),
        gained=tuple(map(_pin, change.gained)),
        review_lost=_review(change.review_lost) if change.review_lost else None,
    )


def _pin(pin: Pin) -> PinWire:
    return PinWire(
        stance=pin.stance,
        part=pin.part,
        source=pin.source,
        sha256=pin.sha256,
        extractor=pin.extractor,
        exact=pin.quote.exact,
        prefix=pin.quote.prefix,
        suffix=pin.quote.suffix,
        start=pin.span.start,
        end=pin.span.end,
    )


def _review(review: Review) -> ReviewWire:
    return ReviewWire(by=review.by, on=review.on.isoformat(), note=review.note)
