"""Candidates and verdicts are those of one index, in however many parts a corpus is looked at."""

import re

import pytest

from claimcheck.cluster.standing import settled
from claimcheck.cluster.verdicts import Documents, find_cases, judge_all, judge_one
from claimcheck.linking import query_for
from claimcheck.pipeline.progress import SILENT
from claimcheck.pipeline.verdicts import judge_one as judge_locally
from claimcheck.pipeline.verdicts import open_store
from tests.unit.cluster.conftest import Crawl
from tests.unit.cluster.plain_engine import PlainEngine


@pytest.fixture(params=[1, 4, 1000])
def engine(request: pytest.FixtureRequest) -> PlainEngine:
    """Give engines that look at a corpus in parts of other sizes."""
    return PlainEngine(request.param)


@pytest.fixture(scope="module")
def documents(crawl: Crawl) -> Documents:
    """Give the crawl as it stands."""
    corpus = settled(PlainEngine(100), crawl.rows, crawl.places, len(crawl.rows))
    return Documents(crawl.rows, corpus, len(crawl.rows))


def test_the_candidates_are_those_of_one_index(
    crawl: Crawl, documents: Documents, engine: PlainEngine
) -> None:
    cases = find_cases(engine, documents, crawl.claims, SILENT)
    store = open_store(crawl.library)
    for number, claim in enumerate(crawl.claims):
        candidates, capped = store.candidates(query_for(claim))
        places = {
            (it.link.score, it.passages[0].source.id, it.passages[0].sentence.start) for it in candidates
        }
        found = {it.first[0] for it in cases[number].found}
        assert [it.score for it in cases[number].found] == sorted((it[0] for it in places), reverse=True)
        assert found == {it[1] for it in places}
        assert cases[number].capped == capped


def test_the_results_are_those_of_a_local_run(
    crawl: Crawl, documents: Documents, engine: PlainEngine
) -> None:
    store = open_store(crawl.library)
    for claim, result in zip(crawl.claims, judge_all(engine, documents, crawl.claims, SILENT), strict=True):
        local = judge_locally(claim, store, thorough=False).result
        assert without_ranks(result) == without_ranks(local)


def test_some_figure_stands_in_removed_text_only(crawl: Crawl, documents: Documents) -> None:
    results = judge_all(PlainEngine(3), documents, crawl.claims, SILENT)
    assert [it.claim.id for it in results if it.removed_figures] == ["exports"]


def test_one_claim_is_judged_with_all_that_was_looked_at(crawl: Crawl, documents: Documents) -> None:
    claim = next(it for it in crawl.claims if it.id == "exports")
    local = judge_locally(claim, open_store(crawl.library))
    found = judge_one(PlainEngine(5), documents, claim, SILENT)
    assert without_ranks(found.result) == without_ranks(local.result)
    assert len(found.considered) == len(local.considered)


def test_a_claim_that_nothing_speaks_to_is_judged_too(crawl: Crawl, documents: Documents) -> None:
    claim = next(it for it in crawl.claims if it.id == "nothing")
    [result] = judge_all(PlainEngine(5), documents, [claim], SILENT)
    assert str(result.verdict) == "unsourced"
    assert judge_one(PlainEngine(5), documents, claim, SILENT).considered == ()


def without_ranks(result: object) -> str:
    """Return a result without the numbers of its links, which each store gives as it likes."""
    return re.sub(r"Link\(index=\d+", "Link(index=0", repr(result))
