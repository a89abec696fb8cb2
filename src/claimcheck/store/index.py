"""An inverted index: which texts have a term, and what a term is worth."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from claimcheck.language import idf, index_terms

_PROBE_COST = 8
"""Looking one text up in a posting list costs about as much as walking over so many of its members."""


class Index:
    """Texts by their terms. Texts are numbered in the order given; posting lists ascend."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._postings: dict[str, array[int]] = {}
        self._size = 0
        for text in texts:
            self.add(set(index_terms(text)))

    def add(self, terms: Iterable[str]) -> None:
        """Add a text by its terms, which are distinct; its number is the next one."""
        number = self._size
        self._size += 1
        for term in terms:
            postings = self._postings.get(term)
            if postings is None:
                postings = self._postings[term] = array("I")
            postings.append(number)

    def postings(self, term: str) -> Sequence[int]:
        """Return the texts that have `term`, ascending."""
        return self._postings.get(term, ())

    def having_any(self, terms: Iterable[str]) -> set[int]:
        """Return the texts that have at least one of `terms`."""
        return set().union(*(self.postings(term) for term in terms))

    def weights(self, terms: Iterable[str]) -> dict[str, int]:
        """Return the idf weight of each term that any text has, in the order given."""
        frequencies = {term: len(self.postings(term)) for term in terms}
        return {term: idf(self._size, frequency) for term, frequency in frequencies.items() if frequency}

    def members(self, term: str, texts: Collection[int]) -> Iterator[int]:
        """Yield those of `texts`, which are distinct, that have `term`; in no order."""
        postings = self.postings(term)
        if len(texts) * _PROBE_COST < len(postings):
            return (text for text in texts if _holds(postings, text))
        return (text for text in postings if text in texts)

    def scores(self, weights: Mapping[str, int], texts: Collection[int]) -> dict[int, int]:
        """Return for each of `texts` the sum of the weights of the terms that it has."""
        scores = dict.fromkeys(texts, 0)
        for term, weight in weights.items():
            for text in self.members(term, scores):
                scores[text] += weight
        return scores


def _holds(postings: Sequence[int], text: int) -> bool:
    place = bisect_left(postings, text)
    return place < len(postings) and postings[place] == text
