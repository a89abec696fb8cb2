"""One JSON object a line: claims, findings, and last the summary, each with its ``type``.

The objects are those of wire format 1, so that whoever reads one format can read the other.
"""

import json
from collections.abc import Iterator

from pydantic import BaseModel

from claimcheck.model.report import Report
from claimcheck.reports.neutral import neutral_json
from claimcheck.reports.to_wire import claim_to_wire, finding_to_wire, summary_to_wire, tool_to_wire


def report_jsonl(report: Report) -> str:
    """Return a run's outcome; a reader who stops early has whole objects, and one who comes to the end the counts."""
    return "".join(f"{neutral_json(line)}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    for result in report.claims:
        yield _line("claim", claim_to_wire(result))
    for finding in report.findings:
        yield _line("finding", finding_to_wire(finding))
    as_of = report.as_of.isoformat() if report.as_of else None
    tool = tool_to_wire(report.tool).model_dump()
    yield _line("summary", summary_to_wire(report.summary), version=1, tool=tool, as_of=as_of)


def _line(kind: str, wire: BaseModel, **more: object) -> str:
    return json.dumps({"type": kind, **more, **wire.model_dump(mode="json")}, ensure_ascii=False)
