"""From claims and a store to a verdict for each claim."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from claimcheck.linking import query_for
from claimcheck.model.claim import Claim
from claimcheck.model.passage import Candidate, Query
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import ClaimResult, RemovedFigure, Verdict
from claimcheck.pipeline.library import Library
from claimcheck.pipeline.progress import Phase, Progress
from claimcheck.pipeline.workers import Workers
from claimcheck.quantities import find_quantities
from claimcheck.store import Store, build_store
from claimcheck.verification import Verification, verify_claim

WORK = 10
"""Judging a claim takes as long as reading ten pages over a small corpus, and longer over a large one."""


class Finder(Protocol):
    """What is asked for a claim, wherever the sentences are kept."""

    def candidates(self, query: Query) -> tuple[tuple[Candidate, ...], bool]:
        """Return the sentences that may speak to a claim, best first, and whether some were left out."""
        ...

    def find_removed(self, query: Query, quantities: tuple[Quantity, ...]) -> tuple[RemovedFigure, ...]:
        """Return removed blocks that hold one of a claim's figures beside another of its content words."""
        ...


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
    claims: Sequence[Claim], store: Finder, workers: Workers, progress: Progress
) -> Iterator[ClaimResult]:
    """Judge every claim, in order."""
    tasks = (_task(claim, store) for claim in claims)
    results = workers.map(_result, tasks, len(claims) * WORK)
    for result in progress.track(Phase.CLAIMS, results, len(claims)):
        yield _with_removed_figures(result, store)


def judge_one(claim: Claim, store: Finder, *, thorough: bool = True) -> Verification:
    """Judge one claim; unless `thorough`, only the candidates that may decide are compared."""
    task = _task(claim, store)
    verification = verify_claim(task.claim, task.candidates, capped=task.capped, thorough=thorough)
    return replace(verification, result=_with_removed_figures(verification.result, store))


def _task(claim: Claim, store: Finder) -> Task:
    candidates, capped = store.candidates(query_for(claim))
    return Task(claim, candidates, capped)


def _result(task: Task) -> ClaimResult:
    """Judge one claim, in any process. Comparisons of neutral candidates are many, so they stay behind."""
    return verify_claim(task.claim, task.candidates, capped=task.capped).result


def _with_removed_figures(result: ClaimResult, store: Finder) -> ClaimResult:
    """Add where the figures that nobody answers for stand in removed text."""
    texts = [part.text for part in result.parts if part.verdict is Verdict.UNSOURCED] or [result.text]
    if result.verdict not in {Verdict.UNSOURCED, Verdict.PARTIAL}:
        return result
    quantities = tuple(quantity for text in texts for quantity in find_quantities(text))
    return replace(result, removed_figures=store.find_removed(query_for(result.claim), quantities))
