"""The door of the wire formats: a report in its wire shape, and the JSON Schemas made from the shapes themselves."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import BaseModel

from claimcheck.reports.explanation_shapes import ExplanationWire
from claimcheck.reports.inspection_shapes import IngestWire, InspectionWire, PageWire
from claimcheck.reports.line_shapes import LINE
from claimcheck.reports.lock_shapes import LocksWire
from claimcheck.reports.shapes import ReportWire
from claimcheck.reports.to_wire import report_to_wire

__all__ = [
    "SCHEMAS",
    "explanation_schema",
    "ingest_schema",
    "inspection_schema",
    "line_schema",
    "locks_schema",
    "page_schema",
    "report_schema",
    "report_to_wire",
]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def report_schema() -> dict[str, Any]:
    """Return the schema of `claimcheck verify --format json`."""
    return _schema(ReportWire, "claimcheck report, wire format 1")


def line_schema() -> dict[str, Any]:
    """Return the schema of a line of `claimcheck verify --format jsonl`."""
    return {
        "$schema": _DIALECT,
        **LINE.json_schema(mode="serialization"),
        "title": "claimcheck report, a line",
    }


def explanation_schema() -> dict[str, Any]:
    """Return the schema of `claimcheck explain --format json`."""
    return _schema(ExplanationWire, "claimcheck explanation, wire format 1")


def ingest_schema() -> dict[str, Any]:
    """Return the schema of `claimcheck ingest --format json`."""
    return _schema(IngestWire, "claimcheck ingest, wire format 1")


def inspection_schema() -> dict[str, Any]:
    """Return the schema of `claimcheck sources --format json`."""
    return _schema(InspectionWire, "claimcheck sources, wire format 1")


def page_schema() -> dict[str, Any]:
    """Return the schema of `claimcheck sources --show SOURCE --format json`."""
    return _schema(PageWire, "claimcheck page, wire format 1")


def locks_schema() -> dict[str, Any]:
    """Return the schema of `claimcheck lock --format json`."""
    return _schema(LocksWire, "claimcheck lock, wire format 1")


def _schema(shape: type[BaseModel], title: str) -> dict[str, Any]:
    return {"$schema": _DIALECT, **shape.model_json_schema(mode="serialization"), "title": title}


SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "report": report_schema,
    "line": line_schema,
    "explanation": explanation_schema,
    "ingest": ingest_schema,
    "sources": inspection_schema,
    "page": page_schema,
    "lock": locks_schema,
}
"""By the name that `claimcheck schema` takes."""
