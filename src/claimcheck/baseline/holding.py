"""Marking the findings that a baseline holds, and naming what in it matches nothing any more."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from claimcheck.baseline.entries import Entry, entry_of
from claimcheck.baseline.file import Baseline
from claimcheck.model.report import ClaimResult, Finding, SuppressedBy, Suppression


@dataclass(frozen=True, slots=True)
class Held:
    """What a baseline does to the findings of a run."""

    findings: tuple[Finding, ...]
    stale: tuple[Entry, ...]
    """Entries that stand for no finding of the run: the matter is settled, or has become another."""


def hold(baseline: Baseline, findings: Sequence[Finding], claims: Iterable[ClaimResult]) -> Held:
    """Suppress what the baseline holds. What a claim's own word or the settings silence stays silenced by these."""
    results = {result.id: result for result in claims}
    entries = [entry_of(finding, results) for finding in findings]
    known = set(baseline.entries)
    silenced = Suppression(SuppressedBy.BASELINE, f"in the baseline made by {baseline.tool}")
    marked = tuple(
        replace(finding, suppressed=silenced) if finding.suppressed is None and entry in known else finding
        for finding, entry in zip(findings, entries, strict=True)
    )
    return Held(marked, tuple(sorted(known.difference(entries))))
