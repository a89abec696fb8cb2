"""What the store answers from ledger and index: the same as `Store`, without holding the corpus."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache, partial
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import NamedTuple, Protocol

from claimcheck.language import idf, index_terms
from claimcheck.model.document import Block
from claimcheck.model.evidence import Link
from claimcheck.model.passage import Candidate, Passage, Query
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import RemovedFigure
from claimcheck.model.sentence import Sentence
from claimcheck.quantities import find_quantities
from claimcheck.store.dimensions import Dimensions
from claimcheck.store.ledger.collections import Collection
from claimcheck.store.ledger.figure_tokens import tokens_of
from claimcheck.store.ledger.places import TextPlace, frequencies, places_of
from claimcheck.store.ledger.words import word_of
from claimcheck.store.limits import BEST, MOST_WITH_FIGURE
from claimcheck.store.numbering import Entry
from claimcheck.store.passages import Glance
from claimcheck.store.removed import MOST_REPORTED, report, text_of
from claimcheck.store.screen import OPEN, Screen
from claimcheck.store.selection import Found, Ranked, Selection, rank, select
from claimcheck.store.surroundings import Surroundings, survey
from claimcheck.store.text_index import TextIndex
from claimcheck.store.wanted import Sighting, Wanted, wanted_of

_OPEN_DOCUMENTS = 512
"""Documents that are kept at hand."""


class Ranking(Protocol):
    """What ranks the texts of a collection."""

    def best(
        self, weights: Mapping[str, int], required: Sequence[Iterable[str]] = (), /
    ) -> Iterator[tuple[int, list[int]]]:
        """Yield (score, texts) as `TextIndex.best` does."""
        ...


class _Asked(NamedTuple):
    """A place of a text that was selected."""

    document: int
    sentence: int
    """Its number in the document."""
    selection: int
    rank: int
    at: int
    """Which place of the text it is."""


class LedgerStore:
    """All sentences of a collection, found by what a claim asks."""

    def __init__(
        self,
        database: sqlite3.Connection,
        collection: Collection,
        index: TextIndex,
        load: Callable[[int], Entry],
        texts: Callable[[int], Iterable[str]],
    ) -> None:
        """Ask a collection and the index of its generation.

        By the number of a document `load` returns it, and `texts` all words that its passages may have.
        """
        self._database = database
        self._collection = collection
        self.index = index
        self._texts = texts
        self._document = lru_cache(maxsize=_OPEN_DOCUMENTS)(lambda number: _surveyed(load(number)))
        self.dimensions = Dimensions(database)

    def candidates(self, query: Query) -> tuple[tuple[Candidate, ...], bool]:
        """Return the sentences that may speak to a claim, best first, and whether some were left out.

        They are those that `Store.candidates` names; `Link.index` is the rank.
        """
        selection = self.select(query)
        return self.read({0: selection})[0], selection.capped

    def select(self, query: Query) -> Selection:
        """Return which sentences may speak to a claim."""
        found = self.find(query)
        return select(found, self._places(list(found.scores)))

    def find(self, query: Query, ranking: Ranking | None = None) -> Found:
        """Return which texts may speak to a claim, as the index ranks them or another that answers the same."""
        ranking = ranking or self.index
        weights = self._weights(query)
        best = _best(ranking, weights)
        having, are_proved, capped = self._with_figure(query, weights, ranking)
        unproved: AbstractSet[int] = frozenset() if are_proved else having.keys() - best.keys()
        return Found({**having, **best}, frozenset(unproved), query.dimensions, weights, capped)

    def read(
        self, selections: Mapping[int, Selection], screen: Screen = OPEN, *, always: int = 0
    ) -> dict[int, tuple[Candidate, ...]]:
        """Return of each selection the candidates that the screen lets through anywhere, with these places only.

        The first `always` are not screened. Each document is opened once for all selections, if at all.
        """
        wanted = sorted(
            _Asked(place.document, place.number, number, rank, at)
            for number, selection in selections.items()
            for rank, (_, places) in enumerate(selection.ranked)
            for at, place in enumerate(places)
        )
        found: dict[int, _Found] = {number: defaultdict(dict) for number in selections}
        for document, asking in groupby(wanted, key=itemgetter(0)):
            opened = self._opened(document, list(asking), selections, screen, always)
            for asked, passage in self._read_in(document, opened, screen, always):
                if self._is_proved(selections[asked.selection], asked.rank, passage):
                    found[asked.selection][asked.rank][asked.at] = passage
        return {
            number: tuple(
                _candidate(rank, selection.ranked[at][0], selection.weights, its[at])
                for rank, at in enumerate(sorted(its))
            )
            for (number, selection), its in zip(selections.items(), found.values(), strict=True)
        }

    def _opened(
        self,
        document: int,
        asking: Sequence[_Asked],
        selections: Mapping[int, Selection],
        screen: Screen,
        always: int,
    ) -> list[_Asked]:
        """Leave out those for which a document has nothing, as its words show."""
        open_to = {it.selection for it in asking if not selections[it.selection].is_sifted}
        opened = screen.opens(self._texts(document), open_to) if open_to else ()
        return [
            it for it in asking if it.rank < always or it.selection not in open_to or it.selection in opened
        ]

    def _read_in(
        self, document: int, asking: Iterable[_Asked], screen: Screen, always: int
    ) -> Iterator[tuple[_Asked, Passage]]:
        for index, some in groupby(asking, key=itemgetter(1)):
            glance = Glance(*self._document(document), index)
            for asked in some:
                if asked.rank < always or screen.admits(asked.selection, glance):
                    yield asked, glance.passage

    def _is_proved(self, selection: Selection, rank: int, passage: Passage) -> bool:
        text = selection.unproved.get(rank)
        if text is None:
            return True
        return self.dimensions.has_any(text, lambda: _compared(passage.sentence), selection.dimensions)

    def find_removed(self, query: Query, quantities: tuple[Quantity, ...]) -> tuple[RemovedFigure, ...]:
        """Return what `Store.find_removed` does."""
        wanted = wanted_of(query, quantities)
        content = [word_of(term) for term in wanted.content]
        if not wanted or not content:
            return ()
        blocks = self.index.removed(content, [word_of(token) for token in tokens_of(wanted)])
        found = sorted(self._sighted(blocks, wanted), key=lambda it: (it[0][3].id, it[1].start))
        least = self._most_shared(query, wanted) if found else 0
        telling = (each for each in found if each[2].shared > least)
        return tuple(report(entry, block, it.span) for entry, block, it in islice(telling, MOST_REPORTED))

    def frequencies(self, terms: Iterable[str]) -> dict[str, int]:
        """Return how many texts have each of some terms, as words of the index; those that none has are left out."""
        counted = frequencies(self._database, self._collection.id, terms)
        return {word_of(term): texts for term, texts in counted.items()}

    def _weights(self, query: Query) -> dict[str, int]:
        counted = frequencies(self._database, self._collection.id, query.terms)
        return {term: idf(self._collection.texts, texts) for term, texts in counted.items()}

    def _with_figure(
        self, query: Query, weights: Mapping[str, int], ranking: Ranking
    ) -> tuple[dict[int, int], bool, bool]:
        """Return the scores of candidates for their figure, whether all have one, and whether some are left out.

        To find a figure takes far longer than to see that a sentence cannot decide, and few can: so where so few texts
        have the words that none is left out, their figures wait until they are read.
        """
        required = [[word_of(term) for term in terms] for terms in (query.nouns, query.names) if terms]
        if not query.dimensions or not required:
            return {}, True, False
        groups = ranking.best(_words(weights), required)
        first: list[tuple[int, list[int]]] = []
        having: dict[int, int] = {}
        for score, texts in groups:
            first.append((score, texts))
            having.update(dict.fromkeys(texts, score))
            if len(having) > MOST_WITH_FIGURE:
                return self._fitting(self._in_order(chain(first, groups)), query.dimensions)
        return having, False, False

    def _fitting(
        self, in_order: Iterator[tuple[int, Ranked]], dimensions: frozenset[str]
    ) -> tuple[dict[int, int], bool, bool]:
        fitting = (
            (text, score)
            for text, (score, places) in in_order
            if self.dimensions.has_any(text, partial(self._text, places[0]), dimensions)
        )
        found = list(islice(fitting, MOST_WITH_FIGURE + 1))
        return dict(found[:MOST_WITH_FIGURE]), True, len(found) > MOST_WITH_FIGURE

    def _in_order(self, groups: Iterator[tuple[int, list[int]]]) -> Iterator[tuple[int, Ranked]]:
        """Yield texts by rank: score, then first place."""
        for score, texts in groups:
            ranked = [(text, (score, places)) for text, places in self._places(texts).items()]
            yield from sorted(ranked, key=lambda it: rank(*it[1]))

    def _places(self, texts: Sequence[int]) -> Mapping[int, tuple[TextPlace, ...]]:
        return places_of(self._database, self._collection.id, texts)

    def _text(self, place: TextPlace) -> str:
        entry, _ = self._document(place.document)
        return _compared(entry[1][place.number])

    def _sighted(
        self, blocks: list[tuple[int, int]], wanted: Wanted
    ) -> Iterator[tuple[Entry, Block, Sighting]]:
        for document, number in blocks:
            entry, _ = self._document(document)
            block = entry[0].blocks[number]
            text = text_of(entry, block)
            sighting = wanted.sight(text, find_quantities(text) if wanted.quantities else ())
            if sighting:
                yield entry, block, sighting

    def _most_shared(self, query: Query, wanted: Wanted) -> int:
        """Return how many words of a claim stand beside its figure in the best of the kept sentences; 0 for none."""
        ranked = islice(self._in_order(self.index.best(_words(self._weights(query)))), BEST)
        texts = (self._text(places[0]) for _, (_, places) in ranked)
        sightings = (wanted.sight(text, find_quantities(text)) for text in texts)
        return max((sighting.shared for sighting in sightings if sighting), default=0)


_Found = defaultdict[int, dict[int, Passage]]
"""Passages by the rank of their text and by the number of the place."""


def _best(ranking: Ranking, weights: Mapping[str, int]) -> dict[int, int]:
    """Return the scores of the 50 best texts and of all that tie with the last of them."""
    found: dict[int, int] = {}
    for score, texts in ranking.best(_words(weights)):
        found.update(dict.fromkeys(texts, score))
        if len(found) >= BEST:
            break
    return found


def _candidate(
    rank: int, score: int, weights: Mapping[str, int], passages: Mapping[int, Passage]
) -> Candidate:
    in_order = tuple(passages[at] for at in sorted(passages))
    own = frozenset(index_terms(_compared(in_order[0].sentence)))
    parts = tuple((term, weight) for term, weight in weights.items() if term in own)
    return Candidate(Link(rank, score, parts), in_order)


def _compared(sentence: Sentence) -> str:
    """Return a sentence as it is compared."""
    return sentence.normal or sentence.text


def _words(weights: Mapping[str, int]) -> dict[str, int]:
    return {word_of(term): weight for term, weight in weights.items()}


def _surveyed(entry: Entry) -> tuple[Entry, Surroundings]:
    return entry, survey(entry[0])
