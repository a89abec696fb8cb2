"""What tells one finding from another, whatever line it stands on.

A line number changes with every claim that is written above it. What a finding is about does not: the rule, the claim
with its words, and what the sources say. So a claim that is reworded, or a source that begins to say something else,
gives a new finding.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from claimcheck.model.evidence import Evidence
from claimcheck.model.report import ClaimResult, Finding, Severity, SuppressedBy

DRIFTED = "CC401"
"""A lock that does not hold is mended by `lock --update`; to live with it would be to do without the lock."""

_ABOUT_SUPPRESSIONS = frozenset({"CC911", "CC912"})
"""Their message names the suppression, and no line."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One finding of a baseline."""

    rule: str
    subject: str
    """The claim's id, or the source's path with ``#record`` where a file holds many."""
    values: tuple[str, ...] = ()
    """The claim's text, then what the evidence says; sorted, each once."""
    about_source: bool = False


def entries_of(findings: Iterable[Finding], claims: Iterable[ClaimResult]) -> tuple[Entry, ...]:
    """Return what a baseline would hold of these findings: all that can close a gate and that nothing else silences."""
    results = {result.id: result for result in claims}
    return tuple(sorted({entry_of(finding, results) for finding in findings if _belongs(finding)}))


def _belongs(finding: Finding) -> bool:
    silenced = finding.suppressed is not None and finding.suppressed.by is not SuppressedBy.BASELINE
    return not silenced and finding.severity is not Severity.NOTE and finding.code != DRIFTED


def entry_of(finding: Finding, results: Mapping[str, ClaimResult]) -> Entry:
    """Return the entry that stands for a finding."""
    if finding.claim is None:
        return Entry(finding.code, _address(finding), about_source=True)
    result = results.get(finding.claim)
    if finding.code in _ABOUT_SUPPRESSIONS or result is None:
        return Entry(finding.code, finding.claim, (finding.message,))
    return Entry(finding.code, finding.claim, (result.text, *_values(result)))


def _address(finding: Finding) -> str:
    if finding.place is None:
        return ""
    record = finding.place.record
    return finding.place.path if record is None else f"{finding.place.path}#{record}"


def _values(result: ClaimResult) -> list[str]:
    return sorted(set(_said(result.evidence)))


def _said(evidence: Iterable[Evidence]) -> Iterator[str]:
    for item in evidence:
        deciding = item.deciding
        said = f" {deciding.slot}: {deciding.source}" if deciding else ""
        yield f"{item.stance}{said}"
