"""The format for programs: wire format 1 as JSON, two blanks of indent, hidden characters escaped."""

import json
from collections.abc import Sequence

from pydantic import BaseModel

from claimcheck.model.explanation import Explanation, Inspection
from claimcheck.model.lock import Proposal
from claimcheck.model.report import Report
from claimcheck.reports.explanation_to_wire import explanation_to_wire
from claimcheck.reports.inspection_to_wire import ingest_to_wire, inspection_to_wire, page_to_wire
from claimcheck.reports.lock_shapes import locks_to_wire
from claimcheck.reports.neutral import neutral_json
from claimcheck.reports.source_choice import find_source
from claimcheck.reports.to_wire import report_to_wire


def report_json(report: Report) -> str:
    """Return a run's outcome."""
    return dump(report_to_wire(report))


def explanation_json(explanation: Explanation) -> str:
    """Return everything that was tried for one claim."""
    return dump(explanation_to_wire(explanation))


def inspection_json(inspection: Inspection, *, dropped: bool, show: str | None) -> str:
    """Return the sources, or one page if `show` names it.

    Raises:
        UsageError: there is no source of that name.
    """
    if show is not None:
        return dump(page_to_wire(find_source(inspection, show)))
    return dump(inspection_to_wire(inspection, dropped=dropped))


def ingest_json(inspection: Inspection) -> str:
    """Return the sources, alone and in groups, and what the rules on sources found."""
    return dump(ingest_to_wire(inspection))


def locks_json(proposals: Sequence[Proposal]) -> str:
    """Return what becomes of each lock."""
    return dump(locks_to_wire(proposals))


def dump(wire: BaseModel) -> str:
    """Write a wire shape: the same object gives the same bytes."""
    return neutral_json(json.dumps(wire.model_dump(mode="json"), ensure_ascii=False, indent=2)) + "\n"
