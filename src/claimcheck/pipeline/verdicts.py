"""From claims and a library to a verdict for each claim."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.linking import query_for
from claimcheck.model.claim import Claim
from claimcheck.model.passage import Candidate
from claimcheck.model.report import ClaimResult, Verdict
from claimcheck.pipeline.library import Library
from claimcheck.pipeline.progress import Phase, Progress
from claimcheck.pipeline.workers import Workers
from claimcheck.quantities import find_quantities
from claimcheck.store import Store, build_store
from claimcheck.verification import Verification, verify_claim

_WORK = 10
"""Judging a claim takes as long as reading ten pages over a small corpus, and longer over a large one."""


@dataclass(frozen=True, slots=True)
class Task:
    """A claim and what there is to judge it by: all that a worker needs."""

    claim: Claim
    candidates: tuple[Candidate, ...]
    capped: bool


def open_store(library: Library) -> Store:
    """Build the store over everything in the library."""
    return build_store(
        (entry.document, (*entry.sentences, *entry.statements), entry.origin, entry.reference)
        for entry in library.entries
    )


def judge_all(
    claims: Sequence[Claim], store: Store, workers: Workers, progress: Progress
) -> Iterator[ClaimResult]:
    """Judge every claim, in order."""
    tasks = (_task(claim, store) for claim in claims)
    results = workers.map(_result, tasks, len(claims) * _WORK)
    for result in progress.track(Phase.CLAIMS, results, len(claims)):
        yield _with_removed_figures(result, store)


def judge_one(claim: Claim, store: Store) -> Verification:
    """Judge one claim and keep every candidate that was looked at."""
    task = _task(claim, store)
    verification = verify_claim(task.claim, task.candidates, capped=task.capped, thorough=True)
    return replace(verification, result=_with_removed_figures(verification.result, store))


def _task(claim: Claim, store: Store) -> Task:
    candidates, capped = store.candidates(query_for(claim))
    return Task(claim, candidates, capped)


def _result(task: Task) -> ClaimResult:
    """Judge one claim, in any process. Comparisons of neutral candidates are many, so they stay behind."""
    return verify_claim(task.claim, task.candidates, capped=task.capped).result


def _with_removed_figures(result: ClaimResult, store: Store) -> ClaimResult:
    """Add where the figures that nobody answers for stand in removed text."""
    texts = [part.text for part in result.parts if part.verdict is Verdict.UNSOURCED] or [result.text]
    if result.verdict not in {Verdict.UNSOURCED, Verdict.PARTIAL}:
        return result
    quantities = tuple(quantity for text in texts for quantity in find_quantities(text))
    return replace(result, removed_figures=store.find_removed(query_for(result.claim), quantities))
