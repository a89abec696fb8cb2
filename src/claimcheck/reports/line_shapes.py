"""The lines of the jsonl format: the objects of wire format 1, each with its ``type``, which comes first."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from claimcheck.reports.shapes import ClaimWire, FindingWire, SummaryWire, ToolWire, Wire


class _ClaimType(Wire):
    type: Literal["claim"]


class _FindingType(Wire):
    type: Literal["finding"]


class _Head(Wire):
    type: Literal["summary"]
    version: Literal[1]
    tool: ToolWire
    as_of: date | None


class ClaimLineWire(ClaimWire, _ClaimType):
    """A line on a claim."""


class FindingLineWire(FindingWire, _FindingType):
    """A line on a finding."""


class SummaryLineWire(SummaryWire, _Head):
    """The last line: the denominators, and what made the report."""


LINE: TypeAdapter[ClaimLineWire | FindingLineWire | SummaryLineWire] = TypeAdapter(
    Annotated[ClaimLineWire | FindingLineWire | SummaryLineWire, Field(discriminator="type")]
)
"""Any of them."""
