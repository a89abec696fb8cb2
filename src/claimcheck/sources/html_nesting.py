"""How deep the tags of a page may nest, by their names and for all tags at once; nothing is parsed.

Kept apart for its import of numpy, which costs more than a page.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from claimcheck.sources.html_elements import FORMATTING, OPTIONAL_END, VOID

_BYTES = 8
"""Of a name that are looked at, as one number. All the names that are listed are no longer."""

_LOW, _HIGH = np.uint64(0x0101010101010101), np.uint64(0x8080808080808080)
_FULL = np.uint64(1 << 8 * (_BYTES - 1))
"""From here on a name has no byte to spare."""

_OPENS, _ENDS = ord("<"), ord("/")


def _folded() -> NDArray[np.uint8]:
    """Return for every byte its lower case where it may be part of a name, else 0."""
    table = np.zeros(256, np.uint8)
    for one in map(chr, range(128)):
        if one.isalnum():
            table[ord(one)] = ord(one.lower())
    return table


_FOLDED = _folded()


def _numbers(names: Iterable[str]) -> NDArray[np.uint64]:
    return np.array(sorted(int.from_bytes(name.encode(), "little") for name in names), np.uint64)


_FORMATTING, _DOCUMENT, _FLAT = map(_numbers, (FORMATTING, ("html", "body"), OPTIONAL_END | VOID))


class TagNames:
    """The names of all that looks like a tag in a page, in scripts and comments too."""

    def __init__(self, markup: bytes) -> None:
        padded = markup + bytes(2 * _BYTES)
        codes = np.frombuffer(padded, np.uint8)
        (before,) = (codes == _OPENS).nonzero()
        self._ends = codes.take(before + 1) == _ENDS
        self._places = before + 1 + self._ends
        self._codes = codes
        # Eight bytes from each place on, wherever that is: of the overlapping numbers only those asked for are made.
        overlapping: NDArray[np.uint64] = np.ndarray(len(markup) + _BYTES, "<u8", padded, 0, (1,))
        letters: NDArray[np.uint64] = _FOLDED.take(overlapping[self._places].view(np.uint8)).view("<u8")
        empty = (letters - _LOW) & ~letters & _HIGH
        first = empty & -empty
        self._names = letters & (first - np.uint64(1))
        self._named: NDArray[np.bool_] = (self._names & np.uint64(0xFF)) >= ord("a")

    def __len__(self) -> int:
        """Return how many there are."""
        return int(self._named.sum())

    def documents(self) -> int:
        """Return how many ``<html>`` and ``<body>`` tags begin."""
        return int((_among(self._names, _DOCUMENT) & ~self._ends).sum())

    def most_formatting(self) -> int:
        """Return how many formatting elements may be open at one time."""
        return _most_open(self._ends[_among(self._names, _FORMATTING)])

    def deepest(self) -> int:
        """Return how many elements that only an end tag can end may be open at one time."""
        goes_on = _FOLDED.take(self._codes.take(self._places + _BYTES)) > 0
        longer = (self._names >= _FULL) & goes_on
        return _most_open(self._ends[self._named & (~_among(self._names, _FLAT) | longer)])


def _among(names: NDArray[np.uint64], listed: NDArray[np.uint64]) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = listed.take(listed.searchsorted(names), mode="clip") == names
    return found


def _most_open(ends: NDArray[np.bool_]) -> int:
    """The greatest height above the least before it: an end tag with nothing to end closes nothing."""
    heights = np.zeros(len(ends) + 1, np.int64)
    np.where(ends, -1, 1).cumsum(out=heights[1:])
    return int((heights - np.minimum.accumulate(heights)).max())
