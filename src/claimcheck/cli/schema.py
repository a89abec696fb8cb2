"""``claimcheck schema``: the JSON Schemas of what is read and written."""

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any

import typer

from claimcheck.cli.outputs import write_standard

_SHAPES = (
    "claims, report, line (one of a report as jsonl), config, explanation (what explain writes), ingest, "
    "sources, page (what sources --show writes) or lock."
)


class Shape(StrEnum):
    """What has a JSON Schema."""

    CLAIMS = "claims"
    REPORT = "report"
    LINE = "line"
    CONFIG = "config"
    EXPLANATION = "explanation"
    INGEST = "ingest"
    SOURCES = "sources"
    PAGE = "page"
    LOCK = "lock"


def schema(
    shape: Annotated[Shape, typer.Argument(metavar="SHAPE", show_default=False, help=_SHAPES)],
) -> int:
    """Print the JSON Schema of a claims file, a settings file or what a command writes as JSON."""
    write_standard(json.dumps(_schema_of(shape), indent=2, ensure_ascii=False) + "\n")
    return 0


def _schema_of(shape: Shape) -> Mapping[str, Any]:
    """Each comes from a different room; only the one that is asked for is imported."""
    match shape:
        case Shape.CLAIMS:
            from claimcheck.claims import claims_schema  # noqa: PLC0415

            return claims_schema()
        case Shape.CONFIG:
            from claimcheck.config import config_schema  # noqa: PLC0415

            return config_schema()
        case _:
            from claimcheck.reports.wire import SCHEMAS  # noqa: PLC0415

            return SCHEMAS[shape]()
