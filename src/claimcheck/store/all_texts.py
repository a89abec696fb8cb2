"""All texts of a collection at once: where they stand, and their terms."""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice

import numpy as np
import numpy.typing as npt

from claimcheck.store.ledger.held_texts import PLACE, held_by
from claimcheck.store.word_lists import Portion, WordLists

_Held = np.dtype(list(PLACE))

_Place = np.dtype([("text", "<i8"), ("order", "<i4"), ("number", "<i4")])
"""A place of a text: its document, by the place of that among all, and its number in it."""


_AT_ONCE = 2_000
"""Documents whose terms are held together: of all of them, those that nobody asks for take the most memory."""


class AllTexts:
    """The texts of a collection by their numbers."""

    def __init__(self, database: sqlite3.Connection, collection: int, words: Iterable[str]) -> None:
        """Read them; of terms, as words of the index, those that will be asked for. Raises DamagedError."""
        self._held: list[npt.NDArray[np.void]] = []
        self._orders: list[npt.NDArray[np.int32]] = []
        lists = WordLists(self._read(database, collection), words)
        found = np.concatenate([np.zeros(0, _Held), *self._held])
        orders = np.concatenate([np.zeros(0, np.int32), *self._orders])
        self._held, self._orders = [], []
        unordered = np.ascontiguousarray(found["text"])
        in_order = _in_order(unordered)
        self.places = np.empty(len(unordered), _Place)
        """All places, by text, document and number."""
        self.places["text"] = unordered[in_order]
        self.places["order"] = orders[in_order]
        self.places["number"] = found["number"][in_order]
        is_first = np.diff(unordered[in_order], prepend=-1) != 0
        self.first = np.flatnonzero(is_first)
        """The first place of each text."""
        self.after = np.append(self.first[1:], len(unordered))
        """The place behind its last."""
        self.numbers = np.ascontiguousarray(self.places["text"][self.first])
        """Ascending, each once."""
        at = np.empty(len(unordered), np.uint32)
        at[in_order] = np.cumsum(is_first) - 1
        lists.renumber(at)
        self.having = lists.having
        """Returns for each of some terms the texts that have it, by their places in `numbers`, and perhaps others."""

    def _read(self, database: sqlite3.Connection, collection: int) -> Iterator[Portion]:
        """Yield the terms of all texts, numbered as they come; note the texts."""
        held = held_by(database, collection)
        before = documents = 0
        while some := list(islice(held, _AT_ONCE)):
            found = np.frombuffer(b"".join(texts for texts, _ in some), _Held)
            sizes = [len(texts) // _Held.itemsize for texts, _ in some]
            self._held.append(found)
            self._orders.append(np.repeat(np.arange(documents, documents + len(some), dtype=np.int32), sizes))
            numbered = np.arange(before, before + len(found), dtype=np.uint32)
            before, documents = before + len(found), documents + len(some)
            yield b"".join(terms for _, terms in some), np.repeat(numbered, found["terms"])


def _in_order(texts: npt.NDArray[np.int64]) -> npt.NDArray[np.intp]:
    """Return what puts texts in order, equal ones as they stand: these are few, and put in order once more."""
    found = np.argsort(texts)
    run = np.cumsum(np.diff(texts[found], prepend=-1) != 0)
    repeated = np.bincount(run)[run] > 1 if len(run) else np.zeros(0, bool)
    among = found[repeated]
    found[repeated] = among[np.lexsort((among, run[repeated]))]
    return found
