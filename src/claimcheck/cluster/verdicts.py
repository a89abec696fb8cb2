"""From claims and documents on an engine to a verdict for each claim."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.cluster.counting import weigh
from claimcheck.cluster.engines import Engine
from claimcheck.cluster.judging import Case, Judge, Sought, judged
from claimcheck.cluster.members import Corpus
from claimcheck.cluster.passages import Excerpt, unseal_passages
from claimcheck.cluster.removed_text import find_removed
from claimcheck.cluster.searching import Found, Merge, Question, Search
from claimcheck.linking import query_for
from claimcheck.model.claim import Claim
from claimcheck.model.passage import Query
from claimcheck.model.report import ClaimResult, RemovedFigure
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.verdicts import WORK
from claimcheck.store.ledger.codec import unseal
from claimcheck.store.ledger.words import word_of
from claimcheck.verification import Verification

if TYPE_CHECKING:
    from daft import DataFrame

_SEARCHING, _EXCERPTING = 0.01, 0.01
"""Work on a document, in the unit of PAYS_FROM."""


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents of a corpus, where they are."""

    table: "DataFrame"
    """Rows of the dataset."""
    corpus: Corpus
    count: int


def judge_all(
    engine: Engine, documents: Documents, claims: Sequence[Claim], progress: Progress
) -> Iterator[ClaimResult]:
    """Yield the result of every claim, in order."""
    cases = find_cases(engine, documents, claims, progress)
    progress.note("judging claims by the passages of their candidates")
    judge = engine.mapped(_excerpts(engine, documents, cases), Judge(cases), len(cases) * WORK)
    rows = {row["claim"]: (row["result"], row["sought"]) for row in engine.rows(judge)}
    results = {number: unseal(result, ClaimResult) for number, (result, _) in rows.items()}
    sought = [unseal(one, Sought) for _, one in rows.values() if one]
    for number in cases.keys() - rows.keys():  # nothing speaks to them, so they came back from nowhere
        verification, unanswered = judged(number, cases[number], (), thorough=False)
        results[number] = verification.result
        sought += [unanswered] if unanswered else []
    removed = _removed(engine, documents, sought, progress)
    for number in range(len(claims)):
        yield replace(results[number], removed_figures=removed.get(number, ()))


def judge_one(engine: Engine, documents: Documents, claim: Claim, progress: Progress) -> Verification:
    """Judge one claim and keep every candidate that was looked at."""
    cases = find_cases(engine, documents, [claim], progress)
    lists = [packed for row in engine.rows(_excerpts(engine, documents, cases)) for packed in row["packed"]]
    placed = [it for packed in lists for it in unseal_passages(packed)]
    verification, sought = judged(0, cases[0], placed, thorough=True)
    removed = _removed(engine, documents, [sought] if sought else [], progress)
    return replace(verification, result=replace(verification.result, removed_figures=removed.get(0, ())))


def find_cases(
    engine: Engine, documents: Documents, claims: Sequence[Claim], progress: Progress
) -> dict[int, Case]:
    """Return the claims by number, each with its candidates."""
    queries = [query_for(claim) for claim in claims]
    progress.note("counting how many sentences have which words")
    weights = weigh(engine, documents.table, documents.corpus, queries, documents.count)
    progress.note("looking for the candidates of claims")
    questions = tuple(
        question_of(number, *pair) for number, pair in enumerate(zip(queries, weights, strict=True))
    )
    found = engine.mapped(documents.table, Search(documents.corpus, questions), documents.count * _SEARCHING)
    ranked = engine.mapped(engine.grouped(found, "claim", "packed"), Merge(), 0)
    by_claim = {
        row["claim"]: (unseal(row["found"], tuple[Found, ...]), bool(row["capped"]))
        for row in engine.rows(ranked)
    }
    pairs = enumerate(zip(claims, weights, strict=True))
    return {number: Case(claim, own, *by_claim.get(number, ())) for number, (claim, own) in pairs}


def question_of(number: int, query: Query, weights: Mapping[str, int]) -> Question:
    """Return what is asked of the parts of a corpus for a claim."""
    nouns, names = (frozenset(map(word_of, terms)) for terms in (query.nouns, query.names))
    words = {word_of(term): weight for term, weight in weights.items()}
    return Question(number, words, nouns, names, query.dimensions)


def _excerpts(engine: Engine, documents: Documents, cases: Mapping[int, Case]) -> "DataFrame":
    """Return the passages of all candidates, by claim."""
    wanted: defaultdict[int, list[int]] = defaultdict(list)
    for number, case in cases.items():
        for found in case.found:
            wanted[found.text].append(number)
    step = Excerpt(documents.corpus, {text: tuple(numbers) for text, numbers in wanted.items()})
    placed = engine.mapped(documents.table, step, documents.count * _EXCERPTING)
    return engine.grouped(placed, "claim", "packed")


def _removed(
    engine: Engine, documents: Documents, sought: Sequence[Sought], progress: Progress
) -> Mapping[int, tuple[RemovedFigure, ...]]:
    if not sought:
        return {}
    progress.note("looking for figures in removed text")
    return find_removed(engine, documents.table, documents.corpus, sought, documents.count)
