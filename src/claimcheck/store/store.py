"""What the store answers."""

from collections.abc import Iterable, Mapping
from itertools import islice

from claimcheck.model.evidence import Link
from claimcheck.model.passage import Candidate, Query
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import RemovedFigure
from claimcheck.quantities import find_quantities
from claimcheck.store.best import best
from claimcheck.store.figures import Figures
from claimcheck.store.index import Index
from claimcheck.store.limits import BEST, MOST_WITH_FIGURE
from claimcheck.store.numbering import Entry, Numbering
from claimcheck.store.passages import Passages
from claimcheck.store.removed import RemovedBlocks
from claimcheck.store.wanted import Wanted, wanted_of


class Store:
    """All sentences of a run, found by what a claim asks."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._index = Index(numbering.texts)
        self._figures = Figures(numbering.texts)
        self._passages = Passages(numbering)
        self._removed = RemovedBlocks(numbering.entries)

    @property
    def sentences(self) -> int:
        """How many sentences there are, copies and titles included."""
        return self._numbering.sentences

    @property
    def removed_blocks(self) -> int:
        """How many blocks cleaning has removed, white space not counted."""
        return len(self._removed)

    def candidates(self, query: Query) -> tuple[tuple[Candidate, ...], bool]:
        """Return the sentences that may speak to a claim, best first, and whether some were left out.

        A score is the sum of the idf weights of the claim's terms in the sentence, and its parts are named by the
        terms. Candidates are the 50 best and all ties with the 50th; and for a claim with a quantity or date every
        sentence that has one of its head nouns, one of its names (any, where the claim has none) and a quantity of the
        same dimension. Of the latter, the first 2,000: the flag tells whether there are more. A sentence text that
        stands in several places is one candidate; `Link.index` is its number in order of first place.
        """
        weights = self._index.weights(query.terms)
        scores = best(self._index, weights, BEST)
        with_figure, capped = self._with_figure(query, weights)
        scores.update(with_figure)
        order = sorted(scores, key=lambda text: (-scores[text], text))
        parts = self._parts(weights, order)
        links = (Link(text, scores[text], tuple(parts[text])) for text in order)
        return tuple(self._candidate(link) for link in links), capped

    def find_removed(self, query: Query, quantities: tuple[Quantity, ...]) -> tuple[RemovedFigure, ...]:
        """Return at most 20 removed blocks that hold one of a claim's figures beside another of its content words.

        In order of (source id, start). What reads like navigation or script to the cleaner is no evidence, but the
        user should know where the figure was seen; not where text that was kept has it among as many of these words.
        """
        wanted = wanted_of(query, quantities)
        return self._removed.find(wanted, more_than=lambda: self._most_shared(query, wanted))

    def _most_shared(self, query: Query, wanted: Wanted) -> int:
        """Return how many words of a claim stand beside its figure in the best of the kept sentences; 0 for none."""
        scores = best(self._index, self._index.weights(query.terms), BEST)
        ranked = sorted(scores, key=lambda text: (-scores[text], text))[:BEST]
        texts = (self._numbering.texts[text] for text in ranked)
        sightings = (wanted.sight(text, find_quantities(text)) for text in texts)
        return max((sighting.shared for sighting in sightings if sighting), default=0)

    def _with_figure(self, query: Query, weights: Mapping[str, int]) -> tuple[dict[int, int], bool]:
        wanted = [self._index.having_any(terms) for terms in (query.nouns, query.names) if terms]
        if not query.dimensions or not wanted:
            return {}, False
        scores = self._index.scores(weights, set.intersection(*wanted))
        ranked = sorted(scores, key=lambda text: (-scores[text], text))
        fitting = (text for text in ranked if self._figures.has_any(text, query.dimensions))
        found = list(islice(fitting, MOST_WITH_FIGURE + 1))
        return {text: scores[text] for text in found[:MOST_WITH_FIGURE]}, len(found) > MOST_WITH_FIGURE

    def _parts(self, weights: Mapping[str, int], texts: list[int]) -> dict[int, list[tuple[str, int]]]:
        parts: dict[int, list[tuple[str, int]]] = {text: [] for text in texts}
        for term, weight in weights.items():
            for text in self._index.members(term, parts):
                parts[text].append((term, weight))
        return parts

    def _candidate(self, link: Link) -> Candidate:
        places = self._numbering.places(link.index)
        return Candidate(link, tuple(self._passages.at(place) for place in places))


def build_store(entries: Iterable[Entry]) -> Store:
    """Index the sentences of all documents; the order of `entries` does not matter."""
    return Store(Numbering(entries))
