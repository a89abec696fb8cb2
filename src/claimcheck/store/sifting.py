"""Selecting for many claims at once: what stands in documents that decide nothing is left out before it is looked at.

Observation: of a thousand texts that tie with the fiftieth best, which most claims have in a large corpus, a dozen
stand in documents that name what the claim is about. Which documents these are is told by the words of all of them, in
a few microseconds a claim, once these are at hand: that takes a second for a million sentences.
"""

import sqlite3
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from claimcheck.store.holding import Holding
from claimcheck.store.ledger.held_texts import PLACE, held_by
from claimcheck.store.ledger.places import TextPlace
from claimcheck.store.ledger.vocabularies import listed_words, vocabularies_of
from claimcheck.store.screen import Sifter
from claimcheck.store.selection import Found, Selection, selection_of
from claimcheck.store.text_index import BrokenIndexError

_Place = np.dtype([("text", "<i8"), ("order", "<i4"), ("number", "<i4")])
"""A place of a text: its document, by the place of that among all, and its number in it."""

_Held = np.dtype(list(PLACE))

_Span = tuple[int, int, int]
"""A text, the first of its places, and the first behind them."""


class Sifting:
    """All documents of a collection by their words, and all texts by their places."""

    def __init__(self, database: sqlite3.Connection, collection: int, sifter: Sifter, always: int) -> None:
        """Read them; the first `always` of each claim are never left out. Raises DamagedError."""
        told = list(vocabularies_of(database, collection))
        self._documents = [(source, document) for document, source, _ in told]
        self._sifter = sifter
        self._always = always
        words = sifter.meet(listed_words(database))
        self._holding = Holding([numbers for *_, numbers in told], words)
        self._places = _all_places(held_by(database, collection))
        self._texts = np.ascontiguousarray(self._places["text"])
        self._after = _ends_of_runs(self._texts)

    def select(self, number: int, found: Found) -> Selection:
        """Return those of the texts found for the claim of a number that stand where something may decide it.

        Raises:
            BrokenIndexError: The index has a text that the ledger has not.
        """
        holding = self._holding
        opened = holding.among(self._sifter.opened_of(number, holding.holders, holding.everything))
        kept = []
        for is_first, (text, first, after) in self._worth_reading(found, opened):
            places = self._places[first:after]
            wanted = places if is_first else places[opened[places["order"]]]
            kept.append((text, tuple(self._place(*place) for _, *place in wanted.tolist())))
        return selection_of(found, kept, is_sifted=True)

    def _worth_reading(self, found: Found, opened: npt.NDArray[np.bool_]) -> Iterator[tuple[bool, _Span]]:
        """Yield the first texts, and those that stand in a document that is opened; by score and first place."""
        spans, scores = self._spans(found)
        first = self._places[spans[:, 1]]
        in_order = np.lexsort((first["number"], first["order"], -scores))
        worth = opened[first["order"]]
        for at in np.flatnonzero(spans[:, 2] - spans[:, 1] > 1):
            worth[at] = opened[self._places["order"][spans[at, 1] : spans[at, 2]]].any()
        worth[in_order[: self._always]] = True
        for rank, span in enumerate(spans[in_order[worth[in_order]]].tolist()):
            yield rank < self._always, tuple(span)

    def _spans(self, found: Found) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Return the texts with where their places lie, and their scores."""
        texts = np.fromiter(found.scores, np.int64, len(found.scores))
        scores = np.fromiter(found.scores.values(), np.int64, len(texts))
        ascending = np.argsort(texts)  # what is looked up in order is found in half the time
        texts, scores = texts[ascending], scores[ascending]
        first = np.searchsorted(self._texts, texts)
        if not (first < len(self._texts)).all() or (self._texts[first] != texts).any():
            raise BrokenIndexError("has a text that the ledger has not")
        return np.column_stack((texts, first, self._after[first])), scores

    def _place(self, order: int, number: int) -> TextPlace:
        source, document = self._documents[order]
        return TextPlace(source, number, document)


def _all_places(held: Sequence[bytes]) -> npt.NDArray[np.void]:
    """Return the places of all texts, by text, document and number; `held` by each document, in their order."""
    found = np.frombuffer(b"".join(held), _Held)
    sizes = [len(texts) // _Held.itemsize for texts in held]
    texts = np.ascontiguousarray(found["text"])
    in_order = _in_order(texts)
    places = np.empty(len(texts), _Place)
    places["text"] = texts[in_order]
    places["order"] = np.repeat(np.arange(len(held), dtype=np.int32), sizes)[in_order]
    places["number"] = found["number"][in_order]
    return places


def _in_order(texts: npt.NDArray[np.int64]) -> npt.NDArray[np.intp]:
    """Return what puts texts in order, equal ones as they stand: these are few, and put in order once more."""
    found = np.argsort(texts)
    run = np.cumsum(np.diff(texts[found], prepend=-1) != 0)
    repeated = np.bincount(run)[run] > 1 if len(run) else np.zeros(0, bool)
    among = found[repeated]
    found[repeated] = among[np.lexsort((among, run[repeated]))]
    return found


def _ends_of_runs(texts: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return for each of some texts in order the place behind the last that is the same."""
    ends = np.append(np.flatnonzero(np.diff(texts)) + 1, len(texts))
    return np.repeat(ends, np.diff(ends, prepend=0))
