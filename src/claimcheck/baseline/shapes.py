"""The shape of a baseline file, checked at the door."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

from claimcheck.baseline.entries import Entry


class FindingShape(BaseModel):
    """One finding, of a claim or of a source."""

    model_config = ConfigDict(extra="forbid")

    rule: str
    claim: str | None = None
    source: str | None = None
    values: tuple[str, ...]

    @model_validator(mode="after")
    def _is_about_one_thing(self) -> Self:
        if (self.claim is None) == (self.source is None):
            raise ValueError("expected either `claim` or `source`")
        return self

    def entry(self) -> Entry:
        """Return what the rest of the program knows it as."""
        return Entry(self.rule, self.claim or self.source or "", self.values, self.source is not None)


class BaselineShape(BaseModel):
    """A baseline file."""

    model_config = ConfigDict(extra="forbid")

    version: Literal[1]
    tool: str
    findings: tuple[FindingShape, ...]
