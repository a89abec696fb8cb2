"""Which findings the user has silenced, by what, and which of those entries silence nothing."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from claimcheck.model.claim import Accept, Claim, FileIgnore, Ignore
from claimcheck.model.evidence import Stance
from claimcheck.model.path_pattern import names_path, names_source
from claimcheck.model.report import (
    Assessment,
    ClaimResult,
    Finding,
    SuppressedBy,
    Suppression,
    UnusedSuppression,
    Verdict,
)
from claimcheck.rules import conflicting_sources, unused_suppression
from claimcheck.rules.expired_suppression import expired
from claimcheck.rules.registry import rule_named
from claimcheck.rules.rule import Rule

_CONFIGURED = Suppression(SuppressedBy.CONFIG, "ignored for the whole run by the settings or --ignore")


def suppress(
    findings: tuple[Finding, ...], assessment: Assessment, configured: Collection[Rule]
) -> tuple[Finding, ...]:
    """Mark what a claim's `ignore`, its `accept` or the settings silence; the claim's own word comes first."""
    results = {result.id: result for result in assessment.claims}
    return tuple(
        replace(finding, suppressed=_suppression(finding, results, assessment, configured))
        for finding in findings
    )


def _suppression(
    finding: Finding,
    results: Mapping[str, ClaimResult],
    assessment: Assessment,
    configured: Collection[Rule],
) -> Suppression | None:
    result = results.get(finding.claim or "")
    own = next(_own_suppressions(finding, result, assessment.as_of), None) if result else None
    if own is None and any(rule.code == finding.code for rule in configured):
        return _CONFIGURED
    return own or next(_suppressions_by_file(finding, assessment), None)


def _suppressions_by_file(finding: Finding, assessment: Assessment) -> Iterator[Suppression]:
    for ignore in assessment.file_ignores:
        if covers(ignore, finding, assessment.as_of):
            yield Suppression(SuppressedBy.CONFIG, ignore.reason, ignore.until)


def covers(ignore: FileIgnore, finding: Finding, as_of: date | None) -> bool:
    """Tell whether an entry of the settings that has not run out names the finding's rule and file."""
    return (
        finding.place is not None
        and names_path(ignore.files, finding.place.path)
        and silences(ignore, finding, as_of)
    )


def _own_suppressions(finding: Finding, result: ClaimResult, as_of: date | None) -> Iterator[Suppression]:
    for ignore in result.claim.ignore:
        if silences(ignore, finding, as_of):
            yield Suppression(SuppressedBy.IGNORE, ignore.reason, ignore.until)
    for accept in result.claim.accept:
        if settles(accept, finding, result):
            yield Suppression(SuppressedBy.ACCEPT, accept.reason)


def silences(ignore: Ignore | FileIgnore, finding: Finding, as_of: date | None) -> bool:
    """Tell whether an ignore that has not run out names the finding's rule."""
    rule = rule_named(ignore.rule)
    return rule is not None and rule.code == finding.code and not expired(ignore, as_of)


def settles(accept: Accept, finding: Finding, result: ClaimResult) -> bool:
    """Tell whether an accepted source stands on the claim's side of the conflict, in every part that has one."""
    if finding.code != conflicting_sources.RULE.code:
        return False
    contested: set[int | None] = {
        index for index, part in enumerate(result.parts) if part.verdict is Verdict.CONFLICTING
    }
    return (contested or {None}) <= _parts_supported_by(accept, result)


def _parts_supported_by(accept: Accept, result: ClaimResult) -> set[int | None]:
    """The parts (and None for the claim as a whole) that the accepted source supports."""
    supported = [
        item.part
        for item in result.evidence
        if item.stance is Stance.SUPPORTS and item.source and names_source(accept.source, item.source)
    ]
    return {*supported, None} if supported else set()


def unused(
    findings: tuple[Finding, ...], assessment: Assessment, ran: Collection[Rule]
) -> tuple[UnusedSuppression, ...]:
    """Return what silences none of the findings, as far as the rules that ran can tell."""
    return (*_unused_of_claims(findings, assessment, ran), *_unused_for_files(findings, assessment, ran))


def _unused_for_files(
    findings: Iterable[Finding], assessment: Assessment, ran: Collection[Rule]
) -> Iterator[UnusedSuppression]:
    """A run over some of the claims cannot tell what an entry for files is of use for."""
    for ignore in () if assessment.partial else assessment.file_ignores:
        used = any(covers(ignore, finding, assessment.as_of) for finding in findings)
        if not used and _could_be_used(ignore, ran, assessment.as_of):
            yield UnusedSuppression(None, ignore)


def _unused_of_claims(
    findings: Iterable[Finding], assessment: Assessment, ran: Collection[Rule]
) -> tuple[UnusedSuppression, ...]:
    of_claim: defaultdict[str | None, list[Finding]] = defaultdict(list)
    for finding in findings:
        of_claim[finding.claim].append(finding)
    return tuple(
        UnusedSuppression(result.claim, suppression)
        for result in assessment.claims
        for suppression in _suppressions(result.claim)
        if not _is_used(suppression, result, of_claim[result.id], assessment.as_of)
        and _could_be_used(suppression, ran, assessment.as_of)
    )


def _suppressions(claim: Claim) -> tuple[Ignore | Accept, ...]:
    return (*claim.ignore, *claim.accept)


def _is_used(
    suppression: Ignore | Accept, result: ClaimResult, findings: Iterable[Finding], as_of: date | None
) -> bool:
    if isinstance(suppression, Accept):
        return any(settles(suppression, finding, result) for finding in findings)
    return any(silences(suppression, finding, as_of) for finding in findings)


def _could_be_used(
    suppression: Ignore | Accept | FileIgnore, ran: Collection[Rule], as_of: date | None
) -> bool:
    """Judge no entry whose rule did not run; one that has run out is reported as such."""
    if isinstance(suppression, Accept):
        return conflicting_sources.RULE in ran
    rule = rule_named(suppression.rule)
    if rule is unused_suppression.RULE or expired(suppression, as_of):
        return False
    return rule is None or rule in ran
