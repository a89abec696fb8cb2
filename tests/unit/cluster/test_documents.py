"""What is read out of single documents is what a local run holds of them."""

from claimcheck.cluster.fetching import FetchedTexts, fetch
from claimcheck.cluster.presenting import Present
from claimcheck.cluster.standing import settled
from claimcheck.model.report import SourceResult
from claimcheck.pipeline.library import source_results
from claimcheck.pipeline.overview import removed_blocks
from claimcheck.store.ledger.codec import unseal
from claimcheck.store.ledger.rows import without_hints
from tests.unit.cluster.conftest import Crawl
from tests.unit.cluster.plain_engine import PlainEngine


def test_sources_are_presented_as_in_a_local_run(crawl: Crawl) -> None:
    engine = PlainEngine(6)
    corpus = settled(engine, crawl.rows, crawl.places, len(crawl.rows))
    rows = engine.mapped(crawl.rows, Present(corpus), 0)
    found = {it.reference.id: it for row in rows for it in [unseal(row["result"], SourceResult)]}
    expected = {it.reference.id: it for it in source_results(crawl.library) if it.reference.sha256}
    assert found == expected
    removed = removed_blocks(entry.document for entry in crawl.library.entries)
    assert sum(row["removed"] for row in rows) == removed


def test_documents_are_fetched_as_they_stand(crawl: Crawl) -> None:
    engine = PlainEngine(6)
    corpus = settled(engine, crawl.rows, crawl.places, len(crawl.rows))
    wanted = {it.document.source.id: it for it in crawl.library.entries if it.repetitions}
    found = fetch(engine, crawl.rows, corpus, wanted.keys())
    assert [it.reference.id for it in found] == sorted(wanted)
    for entry in found:
        local = wanted[entry.reference.id]
        assert entry.document == without_hints(local.document)
        assert (entry.sentences, entry.statements) == (local.sentences, local.statements)
    assert fetch(engine, crawl.rows, corpus, ()) == ()


def test_texts_are_read_when_they_are_asked_for() -> None:
    read: list[str] = []
    texts = FetchedTexts(["b", "a"], lambda source: read.append(source) or source * 2)
    assert ("a" in texts, "c" in texts, len(texts), list(texts), read) == (True, False, 2, ["a", "b"], [])
    assert texts.get("c") is None
    assert (texts["a"], read) == ("aa", ["a"])
