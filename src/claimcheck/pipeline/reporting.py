"""From verdicts and sources to the report."""

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.config import Settings
from claimcheck.model.lock import Drifted
from claimcheck.model.report import (
    Assessment,
    ClaimResult,
    Finding,
    Report,
    SourceResult,
    Summary,
    Tool,
    Verdict,
)
from claimcheck.pipeline.overview import Overview
from claimcheck.rules import judge
from claimcheck.version import __version__

_TOOL = Tool("claimcheck", __version__)


def make_report(
    claims: Sequence[ClaimResult],
    overview: Overview,
    settings: Settings,
    *,
    drifted: tuple[Drifted, ...] | None = None,
    partial: bool = False,
) -> Report:
    """Let the rules look at what was found, and put it together with its denominators.

    `drifted` is what of a lock does not hold; None where the run is not held to one. `partial` says that these are not
    all claims.
    """
    assessment = Assessment(
        tuple(claims),
        overview.sources,
        settings.as_of,
        drifted=drifted,
        file_ignores=settings.suppress,
        partial=partial,
    )
    findings = judge(assessment, select=settings.select, ignore=settings.ignore)
    return Report(
        tool=_TOOL,
        summary=_summary(assessment, overview, findings),
        claims=assessment.claims,
        findings=findings,
        as_of=settings.as_of,
        notes=tuple(_notes(assessment)),
    )


def empty_report(settings: Settings) -> Report:
    """Return the report of a run that had nothing to look at."""
    return Report(_TOOL, Summary(), (), (), as_of=settings.as_of)


def _summary(assessment: Assessment, overview: Overview, findings: Sequence[Finding]) -> Summary:
    verdicts = Counter(result.verdict for result in assessment.claims)
    usable = [source for source in assessment.sources if source.problem is None]
    return Summary(
        claims=len(assessment.claims),
        sources=len(usable),
        origins=len({source.origin for source in usable}),
        sentences=sum(source.sentences for source in usable),
        removed_blocks=overview.removed_blocks,
        suppressed=sum(finding.suppressed is not None for finding in findings),
        skipped_files=overview.skipped_files,
        **{str(verdict): verdicts[verdict] for verdict in Verdict},
    )


def _notes(assessment: Assessment) -> Iterator[str]:
    if assessment.as_of is None:
        yield "rules that depend on a date did not run; --as-of today runs them"
    if foreign := _foreign(assessment.sources):
        yield f"verdicts are given for English; sources in another language: {foreign}"
    for result in assessment.claims:
        if result.capped:
            yield f"claim {result.id}: more sentences qualified as candidates than are looked at"


def _foreign(sources: Sequence[SourceResult]) -> int:
    languages = [source.reference.metadata.language for source in sources if source.problem is None]
    return sum(language not in {None, "en"} for language in languages)
