"""Reports: from the outcome of a run to text. Pure; one file a format; nothing is decided here."""

from claimcheck.errors import UsageError
from claimcheck.model.explanation import Explanation, Inspection
from claimcheck.model.report import Report
from claimcheck.reports.explanation_view import explanation_view
from claimcheck.reports.ingest_view import ingest_view
from claimcheck.reports.inspection_view import inspection_view
from claimcheck.reports.page_view import page_view
from claimcheck.reports.report_view import report_view
from claimcheck.reports.source_choice import find_source
from claimcheck.reports.view import View

__all__ = ["FORMATS", "render", "render_explanation", "render_ingest", "render_inspection"]

FORMATS = ("rich", "text", "json")
"""What `render` can write."""

# pydantic costs 150 ms to import and rich 50, so a format is imported by the run that asks for it.
# ruff: noqa: PLC0415


def render(
    report: Report, format_name: str, *, width: int = 80, color: bool = False, ascii_only: bool = False
) -> str:
    """Return a run's outcome in one of FORMATS; `width` in cells, for people's formats only.

    With `ascii_only` nothing outside ASCII is written, neither frames nor letters; JSON takes no notice of it.

    Raises:
        UsageError: there is no such format.
    """
    if _is_json(format_name):
        from claimcheck.reports.json_format import report_json

        return report_json(report)
    return _draw(report_view(report), format_name, width, color=color, ascii_only=ascii_only)


def render_explanation(
    explanation: Explanation,
    format_name: str,
    *,
    width: int = 80,
    color: bool = False,
    ascii_only: bool = False,
) -> str:
    """Return everything that was tried for one claim; the rest as for `render`."""
    if _is_json(format_name):
        from claimcheck.reports.json_format import explanation_json

        return explanation_json(explanation)
    return _draw(explanation_view(explanation), format_name, width, color=color, ascii_only=ascii_only)


def render_inspection(
    inspection: Inspection,
    format_name: str,
    *,
    dropped: bool = False,
    show: str | None = None,
    detailed: bool = False,
    width: int = 80,
    color: bool = False,
    ascii_only: bool = False,
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
    return _draw(view, format_name, width, color=color, ascii_only=ascii_only)


def render_ingest(
    inspection: Inspection,
    format_name: str,
    *,
    width: int = 80,
    color: bool = False,
    ascii_only: bool = False,
) -> str:
    """Return what was kept and removed by source, or by host, file or folder where there are many.

    Raises:
        UsageError: there is no such format.
    """
    if _is_json(format_name):
        from claimcheck.reports.json_format import ingest_json

        return ingest_json(inspection)
    return _draw(ingest_view(inspection), format_name, width, color=color, ascii_only=ascii_only)


def _is_json(format_name: str) -> bool:
    if format_name not in FORMATS:
        raise UsageError(f"there is no format “{format_name}”; there are {', '.join(FORMATS)}")
    return format_name == "json"


def _draw(view: View, format_name: str, width: int, *, color: bool, ascii_only: bool) -> str:
    from claimcheck.reports.drawing import Canvas

    canvas = Canvas(width, color, ascii_only)
    if format_name == "rich":
        from claimcheck.reports.rich_format import draw_rich

        return draw_rich(view, canvas)
    from claimcheck.reports.text_format import draw_text

    return draw_text(view, canvas)
