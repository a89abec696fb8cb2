"""Which of many things have a word, told by the numbers of the words of all of them."""

from collections.abc import Iterable
from functools import cached_property

import numpy as np
import numpy.typing as npt

from claimcheck.store.ledger.vocabularies import BYTES, number_of

_NUMBERS = 1 << 8 * BYTES
_HALF = np.uint64(32)


Portion = tuple[bytes, npt.NDArray[np.uint32]]
"""The number of each word of each of some things, and whose each is."""


class WordLists:
    """For each of some words the things that have it, or another word of the same number."""

    def __init__(self, portions: Iterable[Portion], words: Iterable[str]) -> None:
        """Take the words of all things, some things at a time, and which words will be asked for."""
        asked = np.zeros(_NUMBERS, bool)
        asked[[number_of(word) for word in words]] = True
        self._pairs = np.concatenate(
            [np.zeros(0, np.uint64), *(_pairs(*portion, asked) for portion in portions)]
        )
        """A number and a thing each, in no order until something is asked for."""

    def renumber(self, numbers: npt.NDArray[np.uint32]) -> None:
        """Give things other numbers, of which several may have the same; before anything is asked for."""
        self._pairs = self._pairs >> _HALF << _HALF | numbers[self._pairs.astype(np.uint32)]

    @cached_property
    def _lists(self) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32]]:
        """Numbers, ascending, and the thing that has each."""
        pairs, self._pairs = self._pairs, np.zeros(0, np.uint64)
        pairs.sort()  # in one number they are put in order ten times as fast as one by the other
        if len(pairs):
            pairs = pairs[np.append(True, pairs[1:] != pairs[:-1])]
        return (pairs >> _HALF).astype(np.uint32), pairs.astype(np.uint32)

    def having(self, words: Iterable[str]) -> list[npt.NDArray[np.uint32]]:
        """Return for each of some words the things that have it, ascending."""
        known, things = self._lists
        numbers = np.array([number_of(word) for word in words], np.uint32)
        first = np.searchsorted(known, numbers, "left")
        after = np.searchsorted(known, numbers, "right")
        return [things[begin:end] for begin, end in zip(first.tolist(), after.tolist(), strict=True)]


def _pairs(
    packed: bytes, having: npt.NDArray[np.uint32], asked: npt.NDArray[np.bool_]
) -> npt.NDArray[np.uint64]:
    numbers = _numbers(packed)
    kept = np.flatnonzero(asked[numbers])
    return numbers[kept].astype(np.uint64) << _HALF | having[kept]


def _numbers(packed: bytes) -> npt.NDArray[np.uint32]:
    each = np.frombuffer(packed, np.uint8).reshape(-1, BYTES)
    found = np.zeros((len(each), 4), np.uint8)
    found[:, :BYTES] = each
    return found.view("<u4").ravel()
