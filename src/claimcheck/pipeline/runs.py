"""The runs on claims: what `claimcheck verify` and `explain` do, in order."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from claimcheck.claims.files import relative
from claimcheck.config import Settings, did_you_mean
from claimcheck.errors import NothingCheckedError, UsageError
from claimcheck.model.claim import Claim
from claimcheck.model.explanation import Explanation
from claimcheck.model.lock import Drifted, Lock, Proposal
from claimcheck.model.report import ClaimResult, Report
from claimcheck.pipeline.adoption import held_to, load_baseline, locked_by
from claimcheck.pipeline.corpus import Corpus, Place
from claimcheck.pipeline.locking import find_drifted, propose, required_lock
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import SILENT, Progress
from claimcheck.pipeline.quoted_pages import quoted_pages, shows_pages
from claimcheck.pipeline.reporting import empty_report, make_report
from claimcheck.pipeline.revision import find_revision
from claimcheck.pipeline.session import Forgetful, Session
from claimcheck.pipeline.stored.differing import difference, narrowed
from claimcheck.pipeline.stored.store_keeping import store_folder, with_store
from claimcheck.pipeline.workers import Workers
from claimcheck.rules.registry import find_rule

_SHOWN_PROBLEMS = 5

FORGETFUL = Forgetful()


@dataclass(frozen=True, slots=True)
class Request:
    """What to check, against what, and how."""

    claims: tuple[Claim, ...]
    corpus: tuple[Path, ...]
    base: Path
    """The folder that report paths are relative to."""
    settings: Settings = field(default_factory=Settings)
    files: tuple[Path, ...] = ()
    """The claims files, which are no sources even where they lie in the corpus."""
    lock: Lock | None = None
    """What the run is held to, if anything."""
    partial: bool = False
    """There are more claims than these."""


def check(
    claims: Sequence[Path],
    corpus: Sequence[Path],
    settings: Settings,
    progress: Progress = SILENT,
    *,
    only: Sequence[str] = (),
    session: Session | None = None,
) -> Report:
    """Check claims files against a corpus.

    Args:
        claims: Claims files; report paths are relative to the folder of the first.
        corpus: Folders and files.
        settings: Which rules run, by which date, with how many workers.
        progress: Is told how far the run is.
        only: Ids of the only claims to check; none means all.
        session: The way to claims and corpus; None means the store of the settings.

    Raises:
        ClaimsError: A claims file cannot be used.
        UsageError: An id, a rule or a path does not exist.
        NothingCheckedError: There is no claim, or no source with text.
    """

    def checked(inputs: Session) -> Report:
        request = _request(inputs, claims, corpus, settings, only)
        run = _check_changed if settings.diff else check_claims
        return run(request, progress, inputs)

    baseline = load_baseline(settings.baseline)
    report = checked(session) if session else with_store(store_folder(settings), progress, checked)
    if baseline is None:
        return report
    return held_to(report, baseline, whole=not (only or settings.diff or settings.select))


def _check_changed(request: Request, progress: Progress, session: Session) -> Report:
    """Check what has changed since a revision; where nothing has, nothing is read."""
    since = request.settings.diff or ""
    revision = find_revision(since, request.base)
    changed = difference(revision, request.claims, request.files, request.corpus)
    if changed.is_empty and request.claims:
        return narrowed(empty_report(request.settings), changed, request.base, since, len(request.claims))
    # A claim that is as it was is affected by sources only.
    claims = tuple(claim for claim in request.claims if changed.files or claim.id in changed.claims)
    report = check_claims(replace(request, claims=claims, partial=True), progress, session)
    return narrowed(report, changed, request.base, since, len(request.claims))


def check_claims(request: Request, progress: Progress = SILENT, session: Session = FORGETFUL) -> Report:
    """Check claims that are already read. Raises as `check` does."""
    with Workers(request.settings.jobs) as workers:
        corpus = _open_corpus(request, workers, progress, session)
        results = tuple(corpus.judge_all(request.claims, workers, progress))
    report = make_report(
        results,
        corpus.overview,
        request.settings,
        drifted=_drifted(request.lock, results, corpus),
        partial=request.partial,
    )
    if request.lock is not None:
        report = locked_by(report, request.lock)
    return _with_pages(report, corpus) if shows_pages(request.settings) else report


def _with_pages(report: Report, corpus: Corpus) -> Report:
    return replace(report, pages=quoted_pages(report.claims, corpus.library()))


def _drifted(lock: Lock | None, results: Sequence[ClaimResult], corpus: Corpus) -> tuple[Drifted, ...] | None:
    return None if lock is None else find_drifted(lock, results, corpus.shelf())


def propose_locks(
    claims: Sequence[Path],
    corpus: Sequence[Path],
    settings: Settings,
    progress: Progress = SILENT,
    *,
    only: Sequence[str] = (),
    update: bool = False,
) -> tuple[Proposal, ...]:
    """Check claims and say what `claimcheck lock` would pin, for each claims file. Raises as `check` does.

    `only` leaves the locks of other claims alone. Without `update` so are those that exist.
    """

    def proposed(session: Session) -> tuple[Proposal, ...]:
        request = _request(session, claims, corpus, settings, ())
        ids = {
            path: [claim.id for claim in request.claims if _stands_in(claim, path, request.base)]
            for path in claims
        }
        chosen = replace(request, claims=_chosen(request.claims, only))
        return propose(ids, check_claims(chosen, progress, session), update=update)

    return with_store(store_folder(settings), progress, proposed)


def _stands_in(claim: Claim, path: Path, base: Path) -> bool:
    return claim.place is not None and claim.place.path == relative(path, base)


def explain(
    claims: Sequence[Path],
    corpus: Sequence[Path],
    settings: Settings,
    progress: Progress = SILENT,
    *,
    claim_id: str,
) -> Explanation:
    """Check one claim and keep every candidate that was looked at. Raises as `check` does."""

    def explained(session: Session) -> Explanation:
        request = _request(session, claims, corpus, settings, [claim_id])
        with Workers(settings.jobs) as workers:
            found = _open_corpus(request, workers, progress, session)
        verification = found.judge_one(request.claims[0], progress)
        report = make_report([verification.result], found.overview, settings, partial=True)
        findings = tuple(finding for finding in report.findings if finding.claim == claim_id)
        return Explanation(verification.result, verification.considered, findings)

    return with_store(store_folder(settings), progress, explained)


def _request(
    session: Session, claims: Sequence[Path], corpus: Sequence[Path], settings: Settings, only: Sequence[str]
) -> Request:
    base = claims[0].parent
    loaded = session.load_claims(claims, base)
    chosen = _chosen(sorted(loaded, key=_place), only)
    lock = required_lock(claims) if settings.locked else None
    return Request(chosen, tuple(corpus), base, settings, tuple(claims), lock, partial=bool(only))


def _place(claim: Claim) -> tuple[str, int, int]:
    """Order claims by where they stand, so that the order of the files given does not matter."""
    return (claim.place.path, claim.place.line, claim.place.column) if claim.place else ("", 0, 0)


def _open_corpus(request: Request, workers: Workers, progress: Progress, session: Session) -> Corpus:
    """Read the corpus once it is sure that nothing that was asked for is missing: exit code 2 comes before 3."""
    settings = request.settings
    for rule in (*settings.select, *settings.ignore, *(entry.rule for entry in settings.suppress)):
        find_rule(rule)
    place = Place(request.corpus, request.base, request.files, request.settings.fields)
    corpus = session.open_corpus(place, workers, progress)
    _demand_something(request.claims, corpus.overview)
    return corpus


def _chosen(claims: Sequence[Claim], only: Sequence[str]) -> tuple[Claim, ...]:
    known = {claim.id for claim in claims}
    for claim_id in only:
        if claim_id not in known:
            way_out = did_you_mean(claim_id, known) or "; the table of `claimcheck verify` has the ids"
            raise UsageError(f'no such claim: "{claim_id}"{way_out}')
    return tuple(claim for claim in claims if not only or claim.id in only)


def _demand_something(claims: Sequence[Claim], overview: Overview) -> None:
    if not claims:
        raise NothingCheckedError("nothing checked: there are no claims (`claims: []`)")
    if overview.has_text:
        return
    raise NothingCheckedError(f"nothing checked: {_why_no_text(overview)}")


def _why_no_text(overview: Overview) -> str:
    if not overview.sources:
        skipped = f" ({overview.skipped_files} skipped)" if overview.skipped_files else ""
        return f"the corpus holds no source{skipped}; save the pages that back your claims there"
    reasons = [
        f"  {result.reference.path}: {result.message}" for result in overview.sources if result.problem
    ]
    return "\n".join(("no source has text", *reasons[:_SHOWN_PROBLEMS]))
