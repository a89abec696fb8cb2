"""What the ledger and its index answer is what a store that holds everything in memory answers."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from zlib import crc32

import pytest

from claimcheck.language import index_terms
from claimcheck.linking import query_for
from claimcheck.model.claim import Claim
from claimcheck.model.passage import DATE, Candidate, Query
from claimcheck.pipeline.corpus import Place
from claimcheck.pipeline.progress import SILENT
from claimcheck.pipeline.session import Stored
from claimcheck.pipeline.stored import ledger_judging
from claimcheck.pipeline.stored.corpus import StoredCorpus
from claimcheck.pipeline.stored.ledger_judging import Task, close_opened, judge, open_ledger_store, portions
from claimcheck.pipeline.stored.library import load_library
from claimcheck.pipeline.verdicts import open_store
from claimcheck.pipeline.workers import Workers
from claimcheck.quantities import find_quantities
from claimcheck.store import all_texts, word_lists
from claimcheck.store.all_texts import AllTexts
from claimcheck.store.ledger import held_texts
from claimcheck.store.ledger.connection import connect
from claimcheck.store.ledger.turns import Turn
from claimcheck.store.ledger.words import word_of
from claimcheck.store.ledger_store import LedgerStore
from claimcheck.store.postings import Postings
from claimcheck.store.selection import Found
from claimcheck.store.sifting import Sifting
from claimcheck.store.store import Store
from claimcheck.store.text_index import BrokenIndexError
from claimcheck.verification import Sieve, read_claim

ROOT = Path(__file__).parents[4]

WORDS = "trade exports port bridge Norland Sudland Aldan council river timber grew opened agreed plan".split()
FIGURES = ("in 2024", "by 6 percent", "12 schools", "$95 billion", "1,204 workers", "on 3 March 2019")


def sentence(chance: random.Random) -> str:
    """Make up a sentence of few words, so that many tie."""
    words = chance.choices(WORDS, k=chance.randint(2, 6))
    return " ".join([*words, *chance.sample(FIGURES, chance.randint(0, 2))]).capitalize() + "."


def page(chance: random.Random) -> str:
    """Make up a page with sentences that other pages hold too, and a foot that cleaning removes."""
    paragraphs = [" ".join(sentence(chance) for _ in range(3)) for _ in range(chance.randint(2, 6))]
    foot = f"Share this article\n\nCopyright 2024 Norland Press. {sentence(chance)} All rights reserved.\n"
    return "\n\n".join(("Norland and its river", *paragraphs, foot))


def queries(chance: random.Random) -> Iterator[Query]:
    """Yield what claims might ask, also what no text has."""
    for _ in range(25):
        text = sentence(chance)
        terms = {*index_terms(text), "nowhere"}
        names = frozenset(chance.sample(["norland", "sudland", "aldan"], chance.randint(0, 2)))
        nouns = frozenset(chance.sample(["trade", "export", "bridg", "school"], chance.randint(0, 2)))
        dimensions = frozenset(chance.sample([DATE, "percent", "count", "money:USD"], chance.randint(0, 2)))
        yield Query(tuple(sorted(terms)), nouns, names, dimensions)


@contextmanager
def stores(folder: Path) -> Iterator[tuple[LedgerStore, Store]]:
    """Bring the ledger up to date, and open the two that must agree."""
    store = folder / "store"
    store.mkdir(exist_ok=True)
    with closing(connect(store)) as database, Turn(store, lambda: None) as turn, Workers(1) as workers:
        corpus = Stored(database, store, turn).open_corpus(
            Place((folder / "corpus",), folder), workers, SILENT
        )
        assert isinstance(corpus, StoredCorpus)
        found = open_ledger_store(database, store, corpus._collection)
        yield found, open_store(load_library(database, corpus._collection.id, corpus.overview))


def seen(candidates: tuple[tuple[Candidate, ...], bool]) -> object:
    """Return what must agree: the order, scores and parts, and every place with all that a report says of it."""
    found, capped = candidates
    return [(it.link.score, it.link.parts, it.passages) for it in found], capped


def assert_same(folder: Path, asked: list[Query]) -> None:
    with stores(folder) as (ledger, held):
        for query in asked:
            assert seen(ledger.candidates(query)) == seen(held.candidates(query))
            quantities = find_quantities("1,204 workers and $95 billion in 12 schools by 6 percent")
            assert ledger.find_removed(query, quantities) == held.find_removed(query, quantities)


@pytest.mark.parametrize(("seed", "best", "pruned_from"), [(0, 50, 1 << 30), (1, 50, 0), (2, 3, 0)])
def test_candidates_are_those_of_a_store_in_memory_while_documents_come_and_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, best: int, pruned_from: int
) -> None:
    for module in ("store", "ledger_store", "text_index"):
        monkeypatch.setattr(f"claimcheck.store.{module}.BEST", best)
    monkeypatch.setattr("claimcheck.store.text_index.PRUNED_FROM", pruned_from)
    monkeypatch.setattr("claimcheck.store.text_index._FIRST_OF_MANY", 60)
    chance = random.Random(seed)  # noqa: S311 - nothing here is secret
    asked = list(queries(chance))
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for number in range(12):
        (corpus / f"{number:02}.txt").write_text(page(chance), encoding="utf-8")
    assert_same(tmp_path, asked)
    for number in (1, 5, 6):
        (corpus / f"{number:02}.txt").unlink()
    (corpus / "03.txt").write_text(page(chance), encoding="utf-8")
    (corpus / "copy.txt").write_bytes((corpus / "04.txt").read_bytes())
    assert_same(tmp_path, asked)
    for number in range(6):
        (corpus / f"new{number}.txt").write_text(page(chance), encoding="utf-8")
    assert_same(tmp_path, asked)


def test_candidates_on_real_text_are_those_of_a_store_in_memory(tmp_path: Path) -> None:
    (tmp_path / "corpus").symlink_to(ROOT / "corpus")
    texts = (
        "Trade between China and Central Asia reached $95 billion in 2024",
        "The trial enrolled 1,033 patients",
        "The agreement was signed on 15 June 2001 by six countries",
    )
    assert_same(tmp_path, [query_for(Claim(id="claim", text=text)) for text in texts])


def test_what_is_capped_is_the_same_as_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("store", "ledger_store"):
        monkeypatch.setattr(f"claimcheck.store.{module}.MOST_WITH_FIGURE", 3)
        monkeypatch.setattr(f"claimcheck.store.{module}.BEST", 2)
    chance = random.Random(7)  # noqa: S311 - nothing here is secret
    (tmp_path / "corpus").mkdir()
    for number in range(12):
        (tmp_path / "corpus" / f"{number:02}.txt").write_text(page(chance), encoding="utf-8")
    asked = [
        Query(
            ("trade",), frozenset({"trade"}), frozenset({"norland", "sudland"}), frozenset({DATE, "count"})
        ),
        *queries(chance),
    ]
    assert_same(tmp_path, asked)
    with stores(tmp_path) as (ledger, _):
        assert ledger.candidates(asked[0])[1]


def judged(folder: Path, claims: Sequence[Claim], together: int) -> list[tuple[bytes, bytes]]:
    """Judge claims so many at a time; return the results, each with what it rests on."""
    with stores(folder) as (ledger, _):
        place = folder / "store", ledger._collection
        tasks = [Task(*place, tuple(claims[at : at + together])) for at in range(0, len(claims), together)]
        try:
            return [(it.result, it.grounds) for task in tasks for it in judge(task)]
        finally:
            close_opened()


def test_claims_judged_together_are_judged_as_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(3)  # noqa: S311 - nothing here is secret
    (tmp_path / "corpus").mkdir()
    for number in range(20):
        (tmp_path / "corpus" / f"{number:02}.txt").write_text(page(chance), encoding="utf-8")
    claims = [Claim(id=f"claim-{number}", text=sentence(chance)) for number in range(12)]
    one_by_one = judged(tmp_path, claims, 1)
    assert judged(tmp_path, claims, 12) == one_by_one
    monkeypatch.setattr(ledger_judging, "_MOST_SELECTED", 60)
    assert judged(tmp_path, claims, 12) == one_by_one
    monkeypatch.setattr(ledger_judging, "SIFTED_FROM", 12)
    assert judged(tmp_path, claims, 12) == one_by_one


def test_sifting_leaves_all_that_is_read_of_a_document_otherwise(tmp_path: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - nothing here is secret
    (tmp_path / "corpus").mkdir()
    for number in range(20):
        (tmp_path / "corpus" / f"{number:02}.txt").write_text(page(chance), encoding="utf-8")
    (tmp_path / "corpus" / "copy.txt").write_bytes((tmp_path / "corpus" / "04.txt").read_bytes())
    claims = [Claim(id=f"claim-{number}", text=sentence(chance)) for number in range(12)]
    sieve = Sieve([read_claim(claim) for claim in claims])
    with stores(tmp_path) as (ledger, _):
        sifting = Sifting(ledger._database, ledger._collection.id, sieve, 2)
        queries = list(map(query_for, claims))
        sifted = {number: sifting.select(number, ledger.find(query)) for number, query in enumerate(queries)}
        whole = {number: ledger.select(query) for number, query in enumerate(queries)}
        assert sum(map(len, sifted.values())) < sum(map(len, whole.values()))
        assert ledger.read(sifted, sieve, always=2) == ledger.read(whole, sieve, always=2)


def hashed(bits: int) -> Callable[[str], int]:
    return lambda word: crc32(word.encode()) % (1 << bits)


@pytest.mark.parametrize(("bits", "best", "few"), [(24, 50, 64), (4, 50, 64), (24, 3, 0), (24, 7, 1 << 30)])
def test_all_texts_are_ranked_for_many_claims_as_the_index_ranks_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bits: int, best: int, few: int
) -> None:
    """Also where most terms have the number of another one, few texts are the best, or all lists are short or long."""
    monkeypatch.setattr("claimcheck.store.postings.BEST", best)
    monkeypatch.setattr("claimcheck.store.postings._FEW", few)
    for module in (held_texts, word_lists):
        monkeypatch.setattr(module, "number_of", hashed(bits))
    chance = random.Random(7)  # noqa: S311 - nothing here is secret
    (tmp_path / "corpus").mkdir()
    for number in range(20):
        (tmp_path / "corpus" / f"{number:02}.txt").write_text(page(chance), encoding="utf-8")
    (tmp_path / "corpus" / "copy.txt").write_bytes((tmp_path / "corpus" / "04.txt").read_bytes())
    queries = [query_for(Claim(id="x", text=sentence(chance))) for _ in range(30)]
    with stores(tmp_path) as (ledger, _):
        words = {word_of(term) for query in queries for term in (*query.terms, *query.nouns, *query.names)}
        frequencies = ledger.frequencies(words)
        monkeypatch.setattr(all_texts, "_AT_ONCE", 3)
        texts = AllTexts(ledger._database, ledger._collection.id, frequencies)
        postings = Postings(texts, frequencies, ledger.index)
        for query in queries:
            assert ledger.find(query, postings) == ledger.find(query)
            weights = {word_of(term): weight for term, weight in ledger._weights(query).items()}
            for required in ((), [[word_of(noun) for noun in query.nouns]] if query.nouns else ()):
                ranked = [(score, sorted(found)) for score, found in ledger.index.best(weights, required)]
                assert [(score, found) for score, found in postings.best(weights, required)] == ranked


def test_a_text_that_only_the_index_has_breaks_it(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "one.txt").write_text(page(random.Random(6)), encoding="utf-8")  # noqa: S311 - as above
    found = Found({1: 5}, frozenset(), frozenset(), {}, capped=False)
    with stores(tmp_path) as (ledger, _):
        sieve = Sieve([read_claim(Claim(id="x", text="Trade grew"))])
        sifting = Sifting(ledger._database, ledger._collection.id, sieve, 2)
        with pytest.raises(BrokenIndexError, match="the ledger has not"):
            sifting.select(0, found)


def test_the_questions_of_all_claims_that_are_judged_together_are_remembered() -> None:
    claims = [Claim(str(number), "Tarvik cut 90 jobs") for number in range(ledger_judging.MOST_CLAIMS)]
    before = [query_for(claim) for claim in claims]
    worked_out = query_for.cache_info().misses
    assert [query_for(claim) for claim in claims] == before
    assert query_for.cache_info().misses == worked_out


def test_a_document_is_opened_once_for_all_claims_that_are_judged_together(tmp_path: Path) -> None:
    chance = random.Random(4)  # noqa: S311 - nothing here is secret
    (tmp_path / "corpus").mkdir()
    for number in range(8):
        (tmp_path / "corpus" / f"{number:02}.txt").write_text(page(chance), encoding="utf-8")
    with stores(tmp_path) as (ledger, _):
        selections = [ledger.select(query_for(Claim(id="x", text=sentence(chance)))) for _ in range(6)]
        opened: list[int] = []
        whole = ledger._document
        ledger._document = lambda number: opened.append(number) or whole(number)  # type: ignore[assignment,func-returns-value]
        ledger.read(dict(enumerate(selections)))
    assert opened == sorted(opened)


@pytest.mark.parametrize(
    ("count", "jobs", "sizes"),
    [(0, 2, []), (3, 2, [2, 1]), (100, 2, [50, 50]), (600, 1, [300, 300]), (1500, 2, [375] * 4)],
)
def test_each_process_gets_some_of_the_claims(count: int, jobs: int, sizes: list[int]) -> None:
    claims = [Claim(id=str(number), text="x") for number in range(count)]
    divided = list(portions(claims, jobs))
    assert [claim for some in divided for claim in some] == claims
    assert list(map(len, divided)) == sizes
