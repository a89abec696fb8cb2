"""Selecting for many claims at once: what stands in documents that decide nothing is left out before it is looked at.

Observation: of a thousand texts that tie with the fiftieth best, which most claims have in a large corpus, a dozen
stand in documents that name what the claim is about. Which documents these are is told by the words of all of them, in
a few microseconds a claim, once these are at hand: that takes a second for a million sentences.
"""

import sqlite3
from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt

from claimcheck.store.all_texts import AllTexts
from claimcheck.store.holding import Holding
from claimcheck.store.ledger.places import TextPlace
from claimcheck.store.ledger.vocabularies import listed_words, vocabularies_of
from claimcheck.store.screen import Sifter
from claimcheck.store.selection import Found, Selection, selection_of
from claimcheck.store.text_index import BrokenIndexError

_Span = tuple[int, int, int]
"""A text, the first of its places, and the first behind them."""


class Sifting:
    """All documents of a collection by their words, and all texts by their places."""

    def __init__(
        self,
        database: sqlite3.Connection,
        collection: int,
        sifter: Sifter,
        always: int,
        terms: Iterable[str] = (),
    ) -> None:
        """Read them; the first `always` of each claim are never left out, and `terms`, as words, may be asked for.

        Raises:
            DamagedError: The ledger is not as it was written.
        """
        told = list(vocabularies_of(database, collection))
        self._documents = [(source, document) for document, source, _ in told]
        self._sifter = sifter
        self._always = always
        words = sifter.meet(listed_words(database))
        self._holding = Holding([numbers for *_, numbers in told], words)
        self.texts = AllTexts(database, collection, terms)

    def select(self, number: int, found: Found) -> Selection:
        """Return those of the texts found for the claim of a number that stand where something may decide it.

        Raises:
            BrokenIndexError: The index has a text that the ledger has not.
        """
        holding = self._holding
        opened = holding.among(self._sifter.opened_of(number, holding.holders, holding.everything))
        kept = []
        for is_first, (text, first, after) in self._worth_reading(found, opened):
            places = self.texts.places[first:after]
            wanted = places if is_first else places[opened[places["order"]]]
            kept.append((text, tuple(self._place(*place) for _, *place in wanted.tolist())))
        return selection_of(found, kept, is_sifted=True)

    def _worth_reading(self, found: Found, opened: npt.NDArray[np.bool_]) -> Iterator[tuple[bool, _Span]]:
        """Yield the first texts, and those that stand in a document that is opened; by score and first place."""
        spans, scores = self._spans(found)
        all_places = self.texts.places
        first = all_places[spans[:, 1]]
        in_order = np.lexsort((first["number"], first["order"], -scores))
        worth = opened[first["order"]]
        for at in np.flatnonzero(spans[:, 2] - spans[:, 1] > 1):
            worth[at] = opened[all_places["order"][spans[at, 1] : spans[at, 2]]].any()
        worth[in_order[: self._always]] = True
        for rank, span in enumerate(spans[in_order[worth[in_order]]].tolist()):
            yield rank < self._always, tuple(span)

    def _spans(self, found: Found) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Return the texts with where their places lie, and their scores."""
        texts = np.fromiter(found.scores, np.int64, len(found.scores))
        scores = np.fromiter(found.scores.values(), np.int64, len(texts))
        ascending = np.argsort(texts)  # what is looked up in order is found in half the time
        texts, scores = texts[ascending], scores[ascending]
        known = self.texts.numbers
        at = np.searchsorted(known, texts)
        if not (at < len(known)).all() or (known[at] != texts).any():
            raise BrokenIndexError("has a text that the ledger has not")
        return np.column_stack((texts, self.texts.first[at], self.texts.after[at])), scores

    def _place(self, order: int, number: int) -> TextPlace:
        source, document = self._documents[order]
        return TextPlace(source, number, document)
