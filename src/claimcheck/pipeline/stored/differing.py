"""Which claims a run has to look at again, given what has changed since a revision."""

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.claims import load_claims
from claimcheck.errors import ClaimsError
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import SourceReference
from claimcheck.model.report import ClaimResult, Finding, Report, Verdict
from claimcheck.pipeline.revision import Revision
from claimcheck.rules import known_rules
from claimcheck.sources import survey


@dataclass(frozen=True, slots=True)
class Difference:
    """What has changed since a revision."""

    claims: frozenset[str]
    """Ids of claims that are new or say something else."""
    files: frozenset[Path]
    """Files of the corpus that are new, changed or gone, and those that git does not watch. Resolved."""
    lost: bool
    """Whether one of the files held something else before: then a claim may have lost its evidence."""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing has changed."""
        return not self.claims and not self.files


def difference(
    revision: Revision, claims: Sequence[Claim], files: Sequence[Path], corpus: Sequence[Path]
) -> Difference:
    """Compare claims files and corpus with what they were at a revision.

    A file of the corpus that git ignores, or that lies outside of the repository, counts as changed.
    """
    own = {path.resolve() for path in files}
    held = revision.held()
    touched = {path for path in revision.changed() if _lies_in(path, corpus)} - own
    unwatched = {file.location.resolve() for file in survey(corpus).files} - revision.watched() - own
    return Difference(
        frozenset(_changed_claims(revision, claims, own & held)),
        frozenset(touched | unwatched),
        lost=bool(unwatched or touched & held),
    )


def _lies_in(path: Path, corpus: Sequence[Path]) -> bool:
    return any(path.is_relative_to(place.resolve()) for place in corpus)


def _changed_claims(revision: Revision, claims: Sequence[Claim], files: set[Path]) -> Iterator[str]:
    before = {claim.id: claim for path in sorted(files) for claim in _claims_at(revision, path)}
    for claim in claims:
        known = before.get(claim.id)
        if known is None or _placeless(known) != _placeless(claim):
            yield claim.id


def _claims_at(revision: Revision, path: Path) -> tuple[Claim, ...]:
    """Read what a claims file held; nothing where it could not be used then, so that all it holds now is new."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        copy.write_bytes(revision.content(path))
        try:
            return load_claims([copy], known_rules=known_rules())
        except ClaimsError:
            return ()


def _placeless(claim: Claim) -> Claim:
    """A claim that only stands on another line says the same."""
    return replace(
        claim,
        place=None,
        ignore=tuple(replace(ignore, place=None) for ignore in claim.ignore),
        accept=tuple(replace(accept, place=None) for accept in claim.accept),
    )


def narrowed(report: Report, changed: Difference, base: Path, revision: str, total: int) -> Report:
    """Return the report with what has to be looked at again, and with a note of how much that is.

    Looked at again are claims that have changed, claims that cite a changed file, and, where a file held something else
    before, all that lack a source: any of them may have lost it.
    """
    claims = tuple(result for result in report.claims if _is_affected(result, changed, base))
    kept = {result.id for result in claims}
    findings = tuple(found for found in report.findings if _is_kept(found, kept, changed, base))
    verdicts = Counter(result.verdict for result in claims)
    summary = replace(
        report.summary,
        claims=len(claims),
        suppressed=sum(found.suppressed is not None for found in findings),
        **{str(verdict): verdicts[verdict] for verdict in Verdict},
    )
    note = f"{len(claims)} of {total} claims re-checked: what has changed since {revision}"
    return replace(report, claims=claims, findings=findings, summary=summary, notes=(*report.notes, note))


def _is_affected(result: ClaimResult, changed: Difference, base: Path) -> bool:
    if result.id in changed.claims or any(_path(it, base) in changed.files for it in _cited(result)):
        return True
    lacks = result.verdict is not Verdict.SUPPORTED or result.origins < result.claim.min_sources
    return changed.lost and lacks


def _cited(result: ClaimResult) -> Iterator[SourceReference]:
    nearest = (result.nearest,) if result.nearest else ()
    for item in (*result.evidence, *result.related, *nearest):
        if item.source is not None:
            yield item.source
    for figure in result.removed_figures:
        yield figure.source


def _path(source: SourceReference, base: Path) -> Path:
    return (base / source.path).resolve()


def _is_kept(finding: Finding, claims: set[str], changed: Difference, base: Path) -> bool:
    if finding.claim is not None:
        return finding.claim in claims
    return finding.place is not None and (base / finding.place.path).resolve() in changed.files
