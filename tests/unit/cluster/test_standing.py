"""How documents stand to one another does not depend on where they are looked at."""

from dataclasses import replace

import pytest

from claimcheck.cluster.members import Corpus
from claimcheck.cluster.standing import settled
from tests.unit.cluster.conftest import Crawl
from tests.unit.cluster.plain_engine import PlainEngine


@pytest.mark.parametrize("rows_at_once", [1, 7, 1000])
def test_documents_stand_as_in_a_local_run(crawl: Crawl, rows_at_once: int) -> None:
    corpus = settled(PlainEngine(rows_at_once), crawl.rows, crawl.places, len(crawl.rows))
    for entry in crawl.library.entries:
        standing = corpus.standing(entry.document.source.id)
        assert (standing.origin, standing.repetitions) == (entry.origin, entry.repetitions)
    assert any(entry.repetitions for entry in crawl.library.entries)
    assert any(entry.origin != entry.document.source.id for entry in crawl.library.entries)


def test_few_documents_of_a_host_repeat_nothing(crawl: Crawl) -> None:
    few = [row for row in crawl.rows if row["extract"].endswith(b"plain.txt")]
    assert settled(PlainEngine(9), few, crawl.places, 1) == Corpus(crawl.places)


def test_a_wrong_guess_is_corrected(crawl: Crawl, monkeypatch: pytest.MonkeyPatch) -> None:
    def guess_nothing(documents: list[object], _: object) -> tuple[tuple[()], ...]:
        return ((),) * len(documents)

    monkeypatch.setattr("claimcheck.cluster.settling_steps.guess_repetitions", guess_nothing)
    corpus = settled(PlainEngine(5), crawl.rows, crawl.places, len(crawl.rows))
    expected = {it.document.source.id: it.repetitions for it in crawl.library.entries if it.repetitions}
    found = {source: it.repetitions for source, it in corpus.standings.items() if it.repetitions}
    assert found == expected


def test_a_file_that_lies_twice_is_two_documents(crawl: Crawl) -> None:
    once = {key: places for key, places in crawl.places.items() if key.endswith(b"plain.txt")}
    twice = {key: [*places, ("other.txt", "elsewhere")] for key, places in once.items()}
    corpus = settled(PlainEngine(9), crawl.rows, twice, 2)
    assert corpus.standing("pages/plain.txt").origin == "other.txt"


def test_the_blocks_of_a_host_are_gone(crawl: Crawl) -> None:
    entry = next(it for it in crawl.library.entries if it.repetitions)
    corpus = settled(PlainEngine(9), crawl.rows, crawl.places, len(crawl.rows))
    gone = corpus.standing(entry.document.source.id).gone
    assert gone == {it.block for it in entry.repetitions}
    assert replace(corpus, standings={}).standing("x").gone == frozenset()
