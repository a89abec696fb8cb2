"""How an old project begins to check: what it had before does not count."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from claimcheck.baseline import Baseline, Held, entries_of, hold, read_baseline
from claimcheck.model.lock import Lock
from claimcheck.model.report import Report

_SHOWN = 5
"""Stale entries that are named; all are counted."""


def baseline_of(report: Report) -> Baseline:
    """Return the baseline that holds everything that the report finds."""
    return Baseline(_tool(report), entries_of(report.findings, report.claims))


def load_baseline(path: str | None) -> Baseline | None:
    """Read the baseline that the settings name, if any. Raises as `read_baseline` does."""
    return read_baseline(Path(path)) if path else None


def held_to(report: Report, baseline: Baseline, *, whole: bool) -> Report:
    """Return the report with what the baseline holds suppressed.

    `whole` says that all claims and sources were checked: only then can an entry that matches nothing be called stale.
    """
    held = hold(baseline, report.findings, report.claims)
    suppressed = sum(finding.suppressed is not None for finding in held.findings)
    return replace(
        report,
        findings=held.findings,
        summary=replace(report.summary, suppressed=suppressed),
        notes=(*report.notes, *_notes(report, baseline, held, whole=whole)),
    )


def locked_by(report: Report, lock: Lock) -> Report:
    """Return the report with a note where the lock that it is held to was made by another version."""
    if lock.tool == _tool(report):
        return report
    note = f"the lock was made by {lock.tool}; docs/upgrading.md lists what has changed since"
    return replace(report, notes=(*report.notes, note))


def _notes(report: Report, baseline: Baseline, held: Held, *, whole: bool) -> Iterator[str]:
    if baseline.tool != _tool(report):
        yield f"the baseline was made by {baseline.tool}; docs/upgrading.md lists what has changed since"
    if whole and held.stale:
        named = ", ".join(f"{entry.rule} {entry.subject}" for entry in held.stale[:_SHOWN])
        more = ", …" if len(held.stale) > _SHOWN else ""
        number = len(held.stale)
        entries = (
            "1 entry of the baseline matches" if number == 1 else f"{number} entries of the baseline match"
        )
        told = f"{entries} nothing any more ({named}{more})"
        yield f"{told}; --write-baseline prunes them"


def _tool(report: Report) -> str:
    return f"{report.tool.name} {report.tool.version}"
