"""Which module writes a format that is no picture of a terminal."""

from collections.abc import Callable
from importlib import import_module

from claimcheck.model.report import Report

# A format brings pydantic, XML or rules along, so it is imported by the run that asks for it.
# ruff: noqa: PLC0415

_WRITERS = {
    "json": ("json_format", "report_json"),
    "jsonl": ("jsonl_format", "report_jsonl"),
    "junit": ("junit_format", "report_junit"),
    "markdown": ("markdown_format", "report_markdown"),
    "csv": ("csv_format", "report_csv"),
    "html": ("html", "report_html"),
}
"""Module and function of the formats that ask for nothing but the report."""


def write_report(report: Report, format_name: str, base: str, *, include_suppressed: bool) -> str:
    """Return a run's outcome in a format other than `rich` and `text`.

    Args:
        report: The outcome.
        format_name: One that exists.
        base: The folder where report paths begin, as seen from the top level of the repository.
        include_suppressed: SARIF also tells what the user has silenced.
    """
    if format_name == "sarif":
        from claimcheck.reports.sarif_format import report_sarif

        return report_sarif(report, base, include_suppressed=include_suppressed)
    if format_name == "github":
        from claimcheck.reports.github_format import report_github

        return report_github(report, base)
    if format_name == "gitlab":
        from claimcheck.reports.gitlab_format import report_gitlab

        return report_gitlab(report, base)
    module, function = _WRITERS[format_name]
    write: Callable[[Report], str] = getattr(import_module(f"claimcheck.reports.{module}"), function)
    return write(report)
