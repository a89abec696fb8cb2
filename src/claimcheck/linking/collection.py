"""The sentences that are ranked, analysed once."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.language import idf, index_terms


@dataclass(frozen=True, slots=True)
class Collection:
    """The terms of each sentence in order, and for each term the sentences that have it, ascending."""

    terms: tuple[tuple[str, ...], ...]
    postings: dict[str, list[int]]

    def weight(self, term: str) -> int:
        """Return the idf weight of `term` over the sentences."""
        return idf(len(self.terms), len(self.postings.get(term, ())))


def analyse(sentences: Sequence[str]) -> Collection:
    """Analyse `sentences`; the last collection is kept, since many claims are ranked over the same one."""
    return _analyse(tuple(sentences))


@lru_cache(maxsize=1)
def _analyse(sentences: tuple[str, ...]) -> Collection:
    terms = tuple(index_terms(sentence) for sentence in sentences)
    postings: dict[str, list[int]] = {}
    for index, found in enumerate(terms):
        for term in dict.fromkeys(found):
            postings.setdefault(term, []).append(index)
    return Collection(terms, postings)
