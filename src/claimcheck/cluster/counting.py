"""Document frequencies over the distinct texts of a whole corpus, counted before anything is ranked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from claimcheck.cluster.engines import Engine
from claimcheck.cluster.members import Corpus, Member, rows_in
from claimcheck.cluster.steps import Column
from claimcheck.language import idf
from claimcheck.model.passage import Query
from claimcheck.store.ledger.findable import unseal_findable, without_blocks
from claimcheck.store.ledger.rows import Row, read_sentences
from claimcheck.store.ledger.words import word_of

if TYPE_CHECKING:
    from daft import DataFrame

_COUNTING = 0.005
"""Work on a document, in the unit of PAYS_FROM."""

_ANY = -1
"""Stands for a word that every text has."""


@dataclass(frozen=True, slots=True)
class Count:
    """Tells which of some words each distinct text has."""

    corpus: Corpus
    words: Mapping[str, int]
    """Words that are counted, by number."""
    takes: ClassVar[tuple[str, ...]] = ("extract", "head", "sentences", "findable")
    gives: ClassVar[Mapping[str, str]] = {"text": "number", "words": "numbers"}
    rows_at_once: ClassVar[int] = 1024

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield each text of these rows once, with its words."""
        seen: set[int] = set()
        for extract, row in rows_in(self.takes, columns):
            for member in self.corpus.members(extract, row.head):
                for _, text, terms in texts_of(member, row):
                    if text not in seen:
                        seen.add(text)
                        yield text, [_ANY, *(self.words[it] for it in terms.split(" ") if it in self.words)]


def texts_of(member: Member, row: Row) -> Iterator[tuple[int, int, str]]:
    """Yield (number among what is left, number of the text, its words) of what may be evidence in a document."""
    found = unseal_findable(row.findable)
    gone = member.standing.gone
    if not gone:
        yield from found.texts
        return
    sentences, statements = read_sentences(row, "")  # their blocks will do
    yield from without_blocks(found, sentences + statements, gone)


def weigh(
    engine: Engine, documents: "DataFrame", corpus: Corpus, queries: Sequence[Query], count: int
) -> tuple[dict[str, int], ...]:
    """Return for each query the weight of each of its terms that any text has, in the order of the terms."""
    numbers = {word: number for number, word in enumerate(_words(queries))}
    texts = engine.mapped(documents, Count(corpus, numbers), count * _COUNTING)
    frequencies = engine.frequencies(texts)
    total = frequencies.get(_ANY, 0)
    return tuple(
        {
            term: idf(total, frequency)
            for term in query.terms
            if (frequency := _of(term, numbers, frequencies))
        }
        for query in queries
    )


def _words(queries: Sequence[Query]) -> list[str]:
    return sorted({word_of(term) for query in queries for term in query.terms})


def _of(term: str, numbers: Mapping[str, int], frequencies: Mapping[int, int]) -> int:
    return frequencies.get(numbers[word_of(term)], 0)
