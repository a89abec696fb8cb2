"""Where every distinct text of a collection stands, and in how many of them each term does."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from claimcheck.store.ledger.held_texts import HeldWriter
from claimcheck.store.ledger.words import word_of

_AT_ONCE = 500
"""Texts whose places are asked for in one statement; SQLite's own limit was 999 for long."""


class TextSink(Protocol):
    """Who hears which distinct texts come and go."""

    def add_text(self, text: int, words: str) -> None:
        """Hear of a new text with its terms."""
        ...

    def drop_text(self, text: int) -> None:
        """Hear that a text is gone."""
        ...


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a text stands."""

    source: bytes
    """Id of the source; orders as its code points do."""
    number: int
    """Among the sentences and statements of the document."""
    document: int


class PlaceChanges:
    """Documents that leave and come, within one transaction: first all that leave."""

    def __init__(self, database: sqlite3.Connection, collection: int, sink: TextSink) -> None:
        self._database = database
        self._collection = collection
        self._sink = sink
        self._held = HeldWriter(database, collection)
        self._left: dict[int, str] = {}
        """Texts, with their terms, that a document which left had: they may stand elsewhere."""
        self._known: set[int] = set()
        """Texts that certainly stand somewhere."""
        self._frequencies: Counter[str] = Counter()
        self._texts = 0

    def drop(self, document: int, texts: Iterable[tuple[int, int, str]]) -> None:
        """Take out a document: (number in it, text, its terms) each."""
        self._held.drop(document)
        for number, text, words in texts:
            self._left[text] = words
            self._database.execute(
                "DELETE FROM places WHERE collection = ? AND text = ? AND document = ? AND number = ?",
                (self._collection, text, document, number),
            )

    def add(self, document: int, texts: Iterable[tuple[int, int, str]]) -> None:
        """Put in a document: (number in it, text, its terms) each."""
        listed = list(texts)
        for _, text, words in listed:
            if text in self._known:
                continue
            self._known.add(text)
            if text not in self._left and not self._stands(text):
                self._count(words, 1)
                self._sink.add_text(text, words)
        self._database.executemany(
            "INSERT INTO places VALUES (?,?,?,?)",
            ((self._collection, text, document, number) for number, text, _ in listed),
        )
        self._held.write(document, listed)

    def finish(self) -> None:
        """Write what has become of the terms."""
        for text, words in self._left.items():
            if not self._stands(text):
                self._count(words, -1)
                self._sink.drop_text(text)
        changed = [(self._collection, term, count) for term, count in sorted(self._frequencies.items())]
        self._database.executemany(
            "INSERT INTO terms VALUES (?,?,?) ON CONFLICT DO UPDATE SET texts = texts + excluded.texts",
            changed,
        )
        self._database.execute("DELETE FROM terms WHERE collection = ? AND texts = 0", (self._collection,))
        self._database.execute(
            "UPDATE collections SET texts = texts + ? WHERE id = ?", (self._texts, self._collection)
        )

    def _stands(self, text: int) -> bool:
        found = self._database.execute(
            "SELECT 1 FROM places WHERE collection = ? AND text = ? LIMIT 1", (self._collection, text)
        )
        return found.fetchone() is not None

    def _count(self, words: str, by: int) -> None:
        self._texts += by
        for word in words.split():
            self._frequencies[word] += by


def places_of(
    database: sqlite3.Connection, collection: int, texts: Sequence[int]
) -> Mapping[int, tuple[TextPlace, ...]]:
    """Return the places of each of `texts` in order of (source id, number)."""
    found: dict[int, list[TextPlace]] = {text: [] for text in texts}
    for some in _portions(texts):
        rows = database.execute(
            "SELECT text, source, number, document FROM places JOIN documents ON documents.id = document "  # noqa: S608
            f"WHERE places.collection = ? AND text IN ({', '.join('?' * len(some))}) ORDER BY source, number",
            (collection, *some),
        )
        for text, *place in rows:
            found[text].append(TextPlace(*place))
    return {text: tuple(places) for text, places in found.items()}


def _portions(texts: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield a few at a time, for a statement may have so many parameters and no more."""
    for start in range(0, len(texts), _AT_ONCE):
        yield texts[start : start + _AT_ONCE]


def frequencies(database: sqlite3.Connection, collection: int, terms: Iterable[str]) -> Mapping[str, int]:
    """Return in how many distinct texts each term stands; those that stand in none are left out."""
    counted: dict[str, int] = {}
    for term in terms:
        found = database.execute(
            "SELECT texts FROM terms WHERE collection = ? AND term = ?", (collection, word_of(term))
        ).fetchone()
        if found:
            counted[term] = found[0]
    return counted
