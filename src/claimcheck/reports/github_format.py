"""Workflow commands: what GitHub Actions turns into annotations beside the lines of a pull request.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. A runner keeps ten annotations of
each type a step and drops the rest without a word, so the worst come first and the rest is counted in a notice.
"""

from collections import Counter
from collections.abc import Iterator

from claimcheck.model.report import Finding, Report, Severity
from claimcheck.reports.clipping import clipped
from claimcheck.reports.finding_order import open_findings, worst_first
from claimcheck.reports.neutral import flowing, neutral
from claimcheck.reports.spots import spot_of_finding

SHOWN = 10
"""Annotations of a type that a step may have."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_LONGEST_MESSAGE = 4000
_LONGEST_TITLE = 255

_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}
"""What the runner decodes again."""


def report_github(report: Report, base: str = "") -> str:
    """Return a command a line; `base` is where report paths begin, as seen from the top level of the repository."""
    findings = open_findings(report)
    shown = _shown(findings)
    commands = [_command(finding, base) for finding in shown]
    more = _more(findings, shown)
    return "".join(f"{line}\n" for line in (*commands, *more))


def _shown(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the worst findings, as many of each severity as are shown; a notice is kept free where one is needed."""
    totals = Counter(finding.severity for finding in findings)
    crowded = any(total > SHOWN for total in totals.values())
    room = Counter(dict.fromkeys(Severity, SHOWN))
    room[Severity.NOTE] -= crowded
    return tuple(_within(worst_first(findings), room))


def _within(findings: tuple[Finding, ...], room: Counter[Severity]) -> Iterator[Finding]:
    for finding in findings:
        if room[finding.severity]:
            room[finding.severity] -= 1
            yield finding


def _more(findings: tuple[Finding, ...], shown: tuple[Finding, ...]) -> Iterator[str]:
    hidden = Counter(finding.severity for finding in findings)
    hidden.subtract(finding.severity for finding in shown)
    parts = [_plus(hidden[severity], severity) for severity in Severity if hidden[severity]]
    if parts:
        yield f"::notice title=claimcheck::{', '.join(parts)}: the report in the log or the summary has them all"


def _plus(number: int, severity: Severity) -> str:
    return f"+{number:,} more {severity}{'' if number == 1 else 's'}"


def _command(finding: Finding, base: str) -> str:
    title = clipped(f"{finding.code} {finding.name}", _LONGEST_TITLE)
    properties = ",".join(f"{name}={_escaped(value, _PROPERTY)}" for name, value in _place(finding, base))
    words = clipped(neutral(flowing(finding.message)), _LONGEST_MESSAGE)
    message = _escaped(f"{words}\n{neutral(flowing(finding.tip))}", _DATA)
    separator = "," if properties else ""
    return f"::{_COMMANDS[finding.severity]} {properties}{separator}title={_escaped(title, _PROPERTY)}::{message}"


def _place(finding: Finding, base: str) -> Iterator[tuple[str, str]]:
    """Yield file and lines; columns only within one line, for GitHub rejects them otherwise."""
    spot = spot_of_finding(finding, base)
    if spot is None:
        return
    yield "file", neutral(spot.path)
    yield "line", str(spot.line)
    yield "endLine", str(spot.end_line)
    if spot.line == spot.end_line and spot.column < spot.end_column:
        yield "col", str(spot.column)
        yield "endColumn", str(spot.end_column)


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)
