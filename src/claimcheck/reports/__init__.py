"""Reports: from the outcome of a run to text. Pure; one file a format; nothing is decided here."""

from collections.abc import Sequence
from typing import Unpack

from claimcheck.errors import UsageError
from claimcheck.model.explanation import Explanation, Inspection
from claimcheck.model.lock import Proposal
from claimcheck.model.report import Report
from claimcheck.reports.explanation_view import explanation_view
from claimcheck.reports.ingest_view import ingest_view
from claimcheck.reports.inspection_view import inspection_view
from claimcheck.reports.lock_view import lock_view
from claimcheck.reports.look import Look
from claimcheck.reports.page_view import page_view
from claimcheck.reports.report_view import report_view
from claimcheck.reports.source_choice import find_source
from claimcheck.reports.view import View
from claimcheck.reports.writers import write_report

__all__ = [
    "FORMATS",
    "REPORT_FORMATS",
    "render",
    "render_explanation",
    "render_ingest",
    "render_inspection",
    "render_locks",
    "render_summary",
]

FORMATS = ("rich", "text", "json")
"""What everything can be written in."""

REPORT_FORMATS = (*FORMATS, "jsonl", "sarif", "junit", "github", "gitlab", "markdown", "csv", "html")
"""What the outcome of a run can be written in."""

# pydantic costs 150 ms to import and rich 50, so a format is imported by the run that asks for it.
# ruff: noqa: PLC0415


def render(
    report: Report,
    format_name: str,
    *,
    base: str = "",
    include_suppressed: bool = False,
    brief: bool = False,
    closing: bool = False,
    **look: Unpack[Look],
) -> str:
    """Return a run's outcome in one of REPORT_FORMATS.

    Args:
        report: The outcome.
        format_name: Its format.
        base: The folder where report paths begin, as seen from the top level of the repository, for the formats of
            services whose paths begin there: `sarif`, `github` and `gitlab`.
        include_suppressed: `sarif` also tells what the user has silenced.
        brief: Where there is too much for a screen, `rich` and `text` show the worst and count the rest.
        closing: Of what is written for people, the closing line alone; to draw a hundred claims takes a quarter second.
        look: For `rich` and `text` only.

    Raises:
        UsageError: there is no such format.
    """
    _demand(format_name, REPORT_FORMATS)
    if format_name in {"rich", "text"}:
        view = report_view(report, brief=brief)
        return _draw(View((), view.closing) if closing else view, format_name, look)
    return write_report(report, format_name, base, include_suppressed=include_suppressed)


def render_summary(report: Report, most_bytes: int) -> str:
    """Return a run's outcome as Markdown of at most so many bytes of UTF-8, for the summary of a CI job."""
    from claimcheck.reports.markdown_format import report_markdown

    return report_markdown(report, most_bytes)


def render_explanation(explanation: Explanation, format_name: str, **look: Unpack[Look]) -> str:
    """Return everything that was tried for one claim.

    Raises:
        UsageError: there is no such format.
    """
    if _is_json(format_name):
        from claimcheck.reports.json_format import explanation_json

        return explanation_json(explanation)
    return _draw(explanation_view(explanation), format_name, look)


def render_inspection(
    inspection: Inspection,
    format_name: str,
    *,
    dropped: bool = False,
    show: str | None = None,
    detailed: bool = False,
    **look: Unpack[Look],
) -> str:
    """Return the sources, with each removal if `dropped`, or the one page that `show` names by id or path.

    If `detailed`, people read of each block why it has its label, and what it looked like alone; JSON has that anyway.

    Raises:
        UsageError: there is no such format or no such source.
    """
    if _is_json(format_name):
        from claimcheck.reports.json_format import inspection_json

        return inspection_json(inspection, dropped=dropped, show=show)
    if show is not None:
        view = page_view(find_source(inspection, show), detailed=detailed)
    else:
        view = inspection_view(inspection, dropped=dropped, detailed=detailed)
    return _draw(view, format_name, look)


def render_ingest(inspection: Inspection, format_name: str, **look: Unpack[Look]) -> str:
    """Return what was kept and removed by source, or by host, file or folder where there are many.

    Raises:
        UsageError: there is no such format.
    """
    if _is_json(format_name):
        from claimcheck.reports.json_format import ingest_json

        return ingest_json(inspection)
    return _draw(ingest_view(inspection), format_name, look)


def render_locks(proposals: Sequence[Proposal], format_name: str, **look: Unpack[Look]) -> str:
    """Return what `claimcheck lock` changes, claim by claim.

    Raises:
        UsageError: there is no such format.
    """
    if _is_json(format_name):
        from claimcheck.reports.json_format import locks_json

        return locks_json(proposals)
    return _draw(lock_view(proposals), format_name, look)


def _is_json(format_name: str) -> bool:
    _demand(format_name, FORMATS)
    return format_name == "json"


def _demand(format_name: str, formats: Sequence[str]) -> None:
    if format_name not in formats:
        raise UsageError(f"there is no format “{format_name}”; there are {', '.join(formats)}")


def _draw(view: View, format_name: str, look: Look) -> str:
    from claimcheck.reports.drawing import Canvas

    canvas = Canvas(**look)
    if format_name == "rich":
        from claimcheck.reports.rich_format import draw_rich

        return draw_rich(view, canvas)
    from claimcheck.reports.text_format import draw_text

    return draw_text(view, canvas)
