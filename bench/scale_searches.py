"""Ways to find the sentences for a claim among very many: claimcheck's and others'.

Each is made ready over the distinct texts of a corpus, then asked. All but claimcheck hold what they search as they are
handed it; claimcheck uses the store that a run has left. They are imported when first called, so that this module can
be read without them, and by what must stay small.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.store.limits import BEST

if TYPE_CHECKING:
    from claimcheck.model.passage import Query


@dataclass(frozen=True, slots=True)
class Question:
    """A claim, and what claimcheck asks its store for it, which is worked out before the clock starts."""

    text: str
    query: "Query"


Search = Callable[[Question], Sequence[Any]]
Prepare = Callable[[Sequence[str], Path], Search]
"""Takes the texts, and the folder with the store that has read them."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to find sentences."""

    name: str
    package: str
    """Empty for what comes with Python."""
    settings: str
    """For the reader of the table."""
    questions: int
    """So many are asked: of the slow, few."""
    prepare: Prepare


def rapidfuzz(texts: Sequence[str], _folder: Path) -> Search:
    """Compare with every text."""
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - see the docstring of this module

    folded = [utils.default_process(text) for text in texts]

    def search(question: Question) -> Sequence[Any]:
        asked = utils.default_process(question.text)
        return process.extract(asked, folded, scorer=fuzz.token_set_ratio, limit=BEST)

    return search


def fts5(texts: Sequence[str], folder: Path) -> Search:
    """Fill a full-text index of SQLite with the terms that claimcheck's has, and rank by its BM25."""
    from claimcheck.language import index_terms  # noqa: PLC0415 - see the docstring of this module
    from claimcheck.store.ledger.words import word_of, words_of  # noqa: PLC0415

    database = sqlite3.connect(folder / "fts5.sqlite")
    database.execute("CREATE VIRTUAL TABLE texts USING fts5(terms)")
    database.executemany("INSERT INTO texts VALUES (?)", ((words_of(index_terms(text)),) for text in texts))
    database.execute("INSERT INTO texts (texts) VALUES ('optimize')")
    database.commit()

    def search(question: Question) -> Sequence[Any]:
        terms = " OR ".join(f'"{word_of(term)}"' for term in question.query.terms)
        return database.execute(
            "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?", (terms, BEST)
        ).fetchall()

    return search


def bm25s(texts: Sequence[str], _folder: Path) -> Search:
    """Rank by bm25s over English stems."""
    import bm25s as package  # noqa: PLC0415 - see the docstring of this module
    import Stemmer  # noqa: PLC0415

    split = partial(package.tokenize, stopwords="en", stemmer=Stemmer.Stemmer("english"), show_progress=False)
    retriever = package.BM25(k1=1.2, b=0.4)
    retriever.index(split(list(texts)), show_progress=False)

    def search(question: Question) -> Sequence[Any]:
        terms = split([question.text], return_ids=False)
        found, _ = retriever.retrieve(terms, k=min(BEST, len(texts)), show_progress=False)
        return list(found[0])

    return search


def own_best(_texts: Sequence[str], folder: Path) -> Search:
    """Find what others find: the best texts, by number; of claimcheck's, all that tie with the last too."""
    from scale_texts import only_collection  # noqa: PLC0415 - see the docstring of this module

    from claimcheck.language import idf  # noqa: PLC0415
    from claimcheck.pipeline.stored.changing_over import index_folder  # noqa: PLC0415
    from claimcheck.store.ledger.connection import connect_reading  # noqa: PLC0415
    from claimcheck.store.ledger.places import frequencies  # noqa: PLC0415
    from claimcheck.store.ledger.words import word_of  # noqa: PLC0415
    from claimcheck.store.text_index import TextIndex  # noqa: PLC0415

    store = folder / ".claimcheck"
    database = connect_reading(store)
    collection = only_collection(database)
    index = TextIndex(index_folder(store, collection), collection.generation)

    def search(question: Question) -> Sequence[Any]:
        counted = frequencies(database, collection.id, question.query.terms)
        weights = {word_of(term): idf(collection.texts, number) for term, number in counted.items()}
        found: list[int] = []
        for _, numbers in index.best(weights):
            found += numbers
            if len(found) >= BEST:
                break
        return found

    return search


def own_candidates(_texts: Sequence[str], folder: Path) -> Search:
    """Find all that a claim is compared with: beside the best, what has its figures; each read with its context."""
    from scale_texts import only_collection  # noqa: PLC0415 - see the docstring of this module

    from claimcheck.pipeline.stored.ledger_judging import open_ledger_store  # noqa: PLC0415
    from claimcheck.store.ledger.connection import connect_reading  # noqa: PLC0415

    database = connect_reading(folder / ".claimcheck")
    store = open_ledger_store(database, folder / ".claimcheck", only_collection(database))
    return lambda question: store.candidates(question.query)[0]


WAYS = {
    "rapidfuzz": Way(
        "rapidfuzz, every text", "rapidfuzz", "`process.extract` by `token_set_ratio`", 10, rapidfuzz
    ),
    "fts5": Way("SQLite FTS5", "", "terms joined by OR, `ORDER BY rank`, optimized, in a file", 50, fts5),
    "bm25s": Way("bm25s", "bm25s", "English stems and stop words, k1 1.2, b 0.4, in memory", 50, bm25s),
    "best": Way("claimcheck, the best", "claimcheck-cli", "the 50 best and all ties", 50, own_best),
    "candidates": Way(
        "claimcheck, all candidates",
        "",
        "the same and those with the figure, read with their context",
        50,
        own_candidates,
    ),
}
