"""Ranking for many claims: which texts have a term is told of all texts at once, by the ledger.

Observation: to find the best of a million texts the index walks the lists of a claim's commoner terms, ten milliseconds
long, and hundreds of claims share these lists. To make them of the terms of all texts takes a third of a second. Then
the texts that have a rare term of a claim are mostly a thousand, and the commoner terms are looked up for these alone:
that takes a few nanoseconds a text and term.
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
_Scores = npt.NDArray[np.int64]

_BYTE, _IN_BYTE = 3, 7
"""What tells of the number of a bit in which byte it is, and where in that."""

_FEW = 64
"""Of so many texts one has a term whose list is short: shorter than a bit for each text would be."""


class Postings:
    """Answers as `TextIndex.best` does, for claims that have no other terms than those it was made for."""

    def __init__(self, texts: AllTexts, frequencies: Mapping[str, int], index: TextIndex) -> None:
        """Take how many texts have each term, as a word of the index.

        Words that have one number are taken for one another: where too many texts have a term, `index` tells which do.
        """
        self._texts = texts.numbers
        self._bits: dict[str, npt.NDArray[np.uint8]] = {}
        """Of terms with long lists, a bit for each text."""
        self._is_met = np.zeros(len(self._texts), bool)
        """Of each text, while texts are gathered, whether it is among them."""
        self._at = np.full(len(self._texts), -1, np.int32)
        """Of each text, while some are scored, where it is among these."""
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
            found = self._having_all(required)
            yield from self._groups(found, self._scores(found, weights))
            return
        if not weights:
            return
        found, scores, floor = self._heavy(weights)
        yield from self._groups(found[scores >= floor], scores[scores >= floor])
        found = _together([self._list(term) for term in weights])
        scores = self._scores(found, weights)
        yield from self._groups(found[scores < floor], scores[scores < floor])

    def _groups(self, texts: _Texts, scores: _Scores) -> Iterator[tuple[int, list[int]]]:
        """Yield texts by score, the best first; those of one score ascend."""
        in_order = np.lexsort((texts, -scores))
        numbers, scores = self._texts[texts[in_order]], scores[in_order]
        bounds = [*np.flatnonzero(np.diff(scores, prepend=-1)).tolist(), len(scores)]
        for first, after in pairwise(bounds):
            yield int(scores[first]), numbers[first:after].tolist()

    def _heavy(self, weights: Mapping[str, int]) -> tuple[_Texts, _Scores, int]:
        """Return texts with their scores, and the score from which on no other text is.

        These are the texts that have one of the heaviest terms, of which so many are taken that the others together
        weigh less than the last of the best (max-score pruning, Turtle and Flood 1995).
        """
        portions: list[_Texts] = []
        scores = np.zeros(0, np.int64)
        floor, left = 1, sum(weights.values())
        for term in sorted(weights, key=lambda term: (-weights[term], term)):
            if left < floor and len(scores) >= BEST:
                break
            left -= weights[term]
            having = self._list(term)
            new = having[~self._is_met[having]]
            self._is_met[new] = True
            portions.append(new)
            scores = np.concatenate((scores, self._scores(new, weights)))
            if len(scores) >= BEST:
                floor = max(1, int(np.partition(scores, len(scores) - BEST)[len(scores) - BEST]))
        found = np.concatenate(portions)
        self._is_met[found] = False
        return found, scores, floor

    def _scores(self, texts: _Texts, weights: Mapping[str, int]) -> _Scores:
        """Return what each of some distinct texts scores."""
        scores = np.zeros(len(texts), np.int64)
        self._at[texts] = np.arange(len(texts))
        bytes_, bits = texts >> _BYTE, (texts & _IN_BYTE).astype(np.uint8)
        for term, weight in weights.items():
            having = self._list(term)
            if len(having) * _FEW < len(self._texts):
                at = self._at[having]
                scores[at[at >= 0]] += weight
            else:
                scores += (self._bits_of(term)[bytes_] >> bits & 1) * np.int64(weight)
        self._at[texts] = -1
        return scores

    def _bits_of(self, term: str) -> npt.NDArray[np.uint8]:
        """Return for each text whether it has a term, eight in a byte."""
        known = self._bits.get(term)
        if known is None:
            having = np.zeros(len(self._texts), bool)
            having[self._list(term)] = True
            known = self._bits[term] = np.packbits(having, bitorder="little")
        return known

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
