"""The shape of a lock file: what a person may have edited is checked here, at the door."""

from datetime import date
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from claimcheck.model.evidence import Quote, Stance
from claimcheck.model.lock import Lock, LockedClaim, Pin, Review
from claimcheck.model.report import Verdict
from claimcheck.model.span import Span


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ReviewShape(_Shape):
    """A person's word on a claim's evidence."""

    by: str = Field(min_length=1)
    on: date
    note: str = ""


class PinShape(_Shape):
    """One piece of evidence."""

    stance: Stance
    part: int | None = Field(default=None, ge=0)
    source: str = Field(min_length=1)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    extractor: str
    exact: str = Field(min_length=1)
    prefix: str
    suffix: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _runs_forwards(self) -> Self:
        if self.end <= self.start:
            raise ValueError("`end` must lie behind `start`")
        return self

    def pin(self) -> Pin:
        """Return what the rest of the program knows it as."""
        quote = Quote(self.exact, self.prefix, self.suffix)
        span = Span(self.start, self.end)
        return Pin(self.stance, self.source, self.sha256, self.extractor, quote, span, self.part)


class ClaimShape(_Shape):
    """A locked claim."""

    text: str
    verdict: Verdict
    reviewed: ReviewShape | None = None
    evidence: list[PinShape]

    def claim(self, name: str) -> LockedClaim:
        """Return what the rest of the program knows it as."""
        review = Review(self.reviewed.by, self.reviewed.on, self.reviewed.note) if self.reviewed else None
        pins = tuple(pin.pin() for pin in self.evidence)
        return LockedClaim(name, self.text, str(self.verdict), pins, review)


class LockShape(_Shape):
    """A lock file."""

    version: Literal["1"]
    """A text, as everything in the file is read."""
    tool: str
    claims: dict[str, ClaimShape]

    def lock(self) -> Lock:
        """Return what the rest of the program knows it as, in order of id."""
        return Lock(self.tool, tuple(self.claims[name].claim(name) for name in sorted(self.claims)))
