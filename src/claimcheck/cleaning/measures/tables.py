"""Looking up hashes by the million: which of them a table has, and with what value."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.words import Hashes

_BITS = np.uint64(64 - 16)
"""The upper 16 bits of a hash are its drawer. Most words of a text fall into an empty one, and are done with."""


class HashTable:
    """A fixed mapping from hashes to small integers; 0 stands for "not there"."""

    def __init__(self, entries: Mapping[int, int]) -> None:
        self._keys = np.array(sorted(entries), np.uint64)
        self._values = np.array([entries[key] for key in sorted(entries)], np.int32)
        filled = np.bincount((self._keys >> _BITS).astype(np.int64), minlength=1 << 16)
        self._first = np.cumsum(filled) - filled
        self._filled = filled.astype(np.uint8)

    def values(self, hashes: Hashes) -> NDArray[np.int32]:
        """Return the value of each hash."""
        found = np.zeros(len(hashes), np.int32)
        drawers = (hashes >> _BITS).astype(np.int64)
        filled = self._filled.take(drawers)
        left = np.flatnonzero(filled)
        places = self._first.take(drawers.take(left))
        step = 0
        while len(left):
            hit = self._keys.take(places) == hashes.take(left)
            found[left[hit]] = self._values.take(places[hit])
            step += 1
            more = np.flatnonzero(~hit & (filled.take(left) > step))
            left, places = left.take(more), places.take(more) + 1
        return found
