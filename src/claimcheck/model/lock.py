"""What a lock file pins: the evidence that a person has agreed to rest a claim on."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimcheck.model.evidence import Quote, Stance
from claimcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Pin:
    """One piece of locked evidence, by everything that finds it again."""

    stance: Stance
    source: str
    """The source's id: its path below the corpus folder, with ``#record`` where a file holds many."""
    sha256: str
    """Of the source's bytes when it was locked."""
    extractor: str
    """Version of the code that turned these bytes into text: positions are positions in its text."""
    quote: Quote
    span: Span
    part: int | None = None
    """Which part of a compound claim it speaks to."""


@dataclass(frozen=True, slots=True)
class Review:
    """A person's word that the pinned evidence was read and says what the claim says."""

    by: str
    on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class LockedClaim:
    """A claim as it was when it was locked."""

    id: str
    text: str
    verdict: str
    pins: tuple[Pin, ...]
    reviewed: Review | None = None


@dataclass(frozen=True, slots=True)
class Lock:
    """All of a lock file."""

    tool: str
    """Name and version of what made it."""
    claims: tuple[LockedClaim, ...] = ()
    """In order of id."""

    def claim(self, claim_id: str) -> LockedClaim | None:
        """Return the claim of that id."""
        return next((claim for claim in self.claims if claim.id == claim_id), None)


class Drift(StrEnum):
    """What has become of locked evidence that is not as it was."""

    MOVED = "moved"
    """The same words stand once elsewhere."""
    AMBIGUOUS = "ambiguous"
    """The same words stand in several places, none of them the old one."""
    CHANGED = "changed"
    """The words are no longer there, or no longer do to the claim what they did."""
    GONE = "gone"
    """The source is no longer in the corpus."""
    UNLOCKED = "unlocked"
    """There is no locked evidence for the claim as it reads now."""


@dataclass(frozen=True, slots=True)
class Drifted:
    """A claim's locked evidence that is not where and what it was."""

    claim: str
    drift: Drift
    pin: Pin | None = None
    """None where the claim itself is what does not fit."""
    found: str = ""
    """What was found instead, or where, for a person to read."""
    review: Review | None = None
    """The review that no longer holds."""


class ChangeKind(StrEnum):
    """What happens to a claim's lock."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One claim whose lock becomes another."""

    kind: ChangeKind
    claim: str
    lost: tuple[Pin, ...] = ()
    gained: tuple[Pin, ...] = ()
    review_lost: Review | None = None
    """A person's review that falls away with the evidence it was about."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What `claimcheck lock` does to the lock of one claims file."""

    path: str
    old: Lock | None
    new: Lock
    changes: tuple[Change, ...] = ()
    waiting: tuple[str, ...] = ()
    """Ids of locked claims whose evidence is now another, and that stay as they are without an update."""
    without_evidence: tuple[str, ...] = ()
    """Ids of claims that were checked and have nothing to lock."""
