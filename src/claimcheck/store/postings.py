"""Ranking for many claims: which texts have a term is told of all texts at once, by the ledger.

Observation: to find the best of a million texts the index walks the lists of a claim's commoner terms, ten milliseconds
long, and hundreds of claims share these lists. To make them of the terms of all texts takes a third of a second; to
count one in, once it is at hand, takes a nanosecond a text.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from claimcheck.store.all_texts import AllTexts
from claimcheck.store.limits import BEST
from claimcheck.store.text_index import BrokenIndexError, TextIndex

_Texts = npt.NDArray[np.intp]
"""Texts by their places among all, ascending."""


class Postings:
    """Answers as `TextIndex.best` does, for claims that have no other terms than those it was made for."""

    def __init__(self, texts: AllTexts, frequencies: Mapping[str, int], index: TextIndex) -> None:
        """Take how many texts have each term, as a word of the index.

        Words that have one number are taken for one another: where too many texts have a term, `index` tells which do.
        """
        self._texts = texts.numbers
        self._scores = np.zeros(len(self._texts), np.int32)
        self._scored: Mapping[str, int] = {}
        """The weights of which these are the scores."""
        told = texts.having(frequencies)
        self._lists = {
            term: having.astype(np.intp) if len(having) == count else self._numbered(index.having(term))
            for (term, count), having in zip(frequencies.items(), told, strict=True)
        }
        self._none = np.zeros(0, np.intp)

    def best(
        self, weights: Mapping[str, int], required: Sequence[Iterable[str]] = ()
    ) -> Iterator[tuple[int, list[int]]]:
        """Yield (score, texts) from the best score down; of each text that has one of the terms of `weights`.

        `required` are groups of terms of each of which a text must have one; then it need have none of the others.

        Raises:
            BrokenIndexError: The index has a text that the ledger has not, or fails.
        """
        if required:
            yield from self._groups(self._having_all(required), weights)
            return
        if not weights:
            return
        floor = max(1, self._floor(weights))
        scores = self._scores_by(weights)
        yield from self._groups(np.flatnonzero(scores >= floor), weights)
        others = _together([self._list(term) for term in weights])
        yield from self._groups(others[self._scores_by(weights)[others] < floor], weights)

    def _groups(self, texts: _Texts, weights: Mapping[str, int]) -> Iterator[tuple[int, list[int]]]:
        """Yield texts by score, the best first."""
        scores = self._scores_by(weights)[texts]
        in_order = np.argsort(-scores, kind="stable")
        numbers, scores = self._texts[texts[in_order]], scores[in_order]
        bounds = [*np.flatnonzero(np.diff(scores, prepend=-1)).tolist(), len(scores)]
        for first, after in pairwise(bounds):
            yield int(scores[first]), numbers[first:after].tolist()

    def _floor(self, weights: Mapping[str, int]) -> int:
        """Return what the last of the best has at least: the same of those that have a heavy term."""
        scores = self._scores_by(weights)
        for term in sorted(weights, key=lambda term: (-weights[term], term)):
            having = self._list(term)
            if len(having) >= BEST:
                return int(np.partition(scores[having], len(having) - BEST)[len(having) - BEST])
        return 1

    def _scores_by(self, weights: Mapping[str, int]) -> npt.NDArray[np.int32]:
        """Return the scores of all texts, until other weights are asked for."""
        if weights != self._scored:
            self._scores.fill(0)
            for term, weight in weights.items():
                self._scores[self._list(term)] += weight
            self._scored = dict(weights)
        return self._scores

    def _having_all(self, groups: Sequence[Iterable[str]]) -> _Texts:
        """Return the texts that have one term of each group."""
        lists = sorted(
            ([self._list(term) for term in sorted(set(group))] for group in groups),
            key=lambda group: sum(map(len, group)),
        )
        found = _together(lists[0])
        for group in lists[1:]:
            found = found[np.logical_or.reduce([_are_among(found, having) for having in group])]
        return found

    def _list(self, term: str) -> _Texts:
        return self._lists.get(term, self._none)

    def _numbered(self, numbers: Sequence[int]) -> _Texts:
        wanted = np.sort(np.array(numbers, np.int64))
        if not _are_among(wanted, self._texts).all():
            raise BrokenIndexError("has a text that the ledger has not")
        return np.searchsorted(self._texts, wanted)


def _together(lists: Sequence[_Texts]) -> _Texts:
    """Return what is in one of some lists, ascending."""
    if len(lists) == 1:
        return lists[0]
    found = np.sort(np.concatenate(lists))
    return found[np.append(True, found[1:] != found[:-1])] if len(found) else found


def _are_among(some: _Texts, others: _Texts) -> npt.NDArray[np.bool_]:
    """Tell of each of `some` whether it is one of `others`; both ascend."""
    if not len(others):
        return np.zeros(len(some), bool)
    at = np.minimum(np.searchsorted(others, some), len(others) - 1)
    return np.equal(others[at], some)
