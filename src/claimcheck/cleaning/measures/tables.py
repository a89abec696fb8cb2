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
        keys = np.array(sorted(entries), np.uint64)
        filled = np.bincount((keys >> _BITS).astype(np.int64), minlength=1 << 16)
        self._first = np.cumsum(filled) - filled
        self._filled = filled > 0
        self._most = int(filled.max())
        self._keys = np.append(keys, np.zeros(self._most, np.uint64))  # room to look beyond the last drawer
        self._values = np.array([entries[key] for key in sorted(entries)] + [0] * self._most, np.int32)

    def values(self, hashes: Hashes) -> NDArray[np.int32]:
        """Return the value of each hash."""
        found = np.zeros(len(hashes), np.int32)
        drawers = (hashes >> _BITS).astype(np.int64)
        (left,) = self._filled.take(drawers).nonzero()
        places = self._first.take(drawers.take(left))
        for _ in range(self._most):
            known = self._keys.take(places) == hashes.take(left)
            found[left[known]] = self._values.take(places[known])
            (others,) = (
                ~known
            ).nonzero()  # who is not found looks at the next key; drawers of others do not hold it
            left, places = left.take(others), places.take(others) + 1
        return found
