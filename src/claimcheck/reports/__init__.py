"""Reports: from the outcome of a run to text. Pure; one file a format; nothing is decided here."""

from claimcheck.errors import UsageError
from claimcheck.model.explanation import Explanation, Inspection
from claimcheck.model.report import Report
from claimcheck.reports.explanation_view import explanation_view
from claimcheck.reports.inspection_view import inspection_view
from claimcheck.reports.report_view import report_view
from claimcheck.reports.view import View

__all__ = ["FORMATS", "render", "render_explanation", "render_inspection"]

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
    width: int = 80,
    color: bool = False,
    ascii_only: bool = False,
) -> str:
    """Return the sources, with each removal if `dropped`, or the one page that `show` names by id or path.

    Raises:
        UsageError: there is no such format or no such source.
    """
    if _is_json(format_name):
        from claimcheck.reports.json_format import inspection_json

        return inspection_json(inspection, dropped=dropped, show=show)
    view = inspection_view(inspection, dropped=dropped, show=show)
    return _draw(view, format_name, width, color=color, ascii_only=ascii_only)


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
