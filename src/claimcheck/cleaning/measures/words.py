"""The words of a text as arrays: where they stand, and a number for each distinct one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.characters import CJK, LETTER, LOWER, Characters, characters

_PRIME = 0x9E3779B97F4A7C15
"""An odd number, so that it has an inverse among the 64-bit numbers; its bits are well mixed (the golden ratio)."""

_INVERSE = pow(_PRIME, -1, 1 << 64)

_USUAL = 1 << 16
"""Characters that all but a few pages are below, so that the powers are seldom computed again."""

Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in their order: runs of letters and digits, and every CJK character by itself."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: Hashes
    """Of the folded word; the same word has the same number in every text."""
    first_kinds: NDArray[np.uint8]
    """The kind of the first character."""
    last_kinds: NDArray[np.uint8]


def find_words(text: Characters) -> Words:
    """Return the words of `text`."""
    starts, ends = _bounds(text.kinds)
    first, last = text.kinds.take(starts), text.kinds.take(ends - 1)
    return Words(starts, ends, _hashes(text.folded, starts, ends), first, last)


def _bounds(kinds: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where words start and end."""
    inside = np.zeros(len(kinds) + 2, np.bool_)
    inside[1:-1] = (kinds >= LOWER) & (kinds <= LETTER)
    edges = inside[1:] != inside[:-1]
    cjk = kinds == CJK
    if not cjk.any():
        (places,) = edges.nonzero()
        return places[::2], places[1::2]
    begins, finishes = edges & inside[1:], edges & inside[:-1]
    begins[:-1] |= cjk
    finishes[1:] |= cjk
    return begins.nonzero()[0], finishes.nonzero()[0]


def _hashes(folded: NDArray[np.uint64], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> Hashes:
    """Hash every [start, end): the sum of code point times a power of a prime, moved to power zero."""
    powers, inverses = _powers(max(_USUAL, 1 << len(folded).bit_length()))
    sums = np.zeros(len(folded) + 1, np.uint64)
    (folded * powers[: len(folded)]).cumsum(out=sums[1:])
    found: Hashes = (sums.take(ends) - sums.take(starts)) * inverses.take(starts)
    return mixed(found)


@lru_cache(maxsize=2)
def _powers(size: int) -> tuple[Hashes, Hashes]:
    return tuple(_powers_of(base, size) for base in (_PRIME, _INVERSE))  # type: ignore[return-value]


def _powers_of(base: int, size: int) -> Hashes:
    factors = np.full(size, base, np.uint64)
    factors[0] = 1
    return np.cumprod(factors)


def mixed(hashes: Hashes) -> Hashes:
    """Spread the bits, so that the upper ones will do as a place in a table (the finalizer of splitmix64)."""
    hashes = (hashes ^ (hashes >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    hashes = (hashes ^ (hashes >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return hashes ^ (hashes >> np.uint64(31))


def joined(left: Hashes, right: Hashes) -> Hashes:
    """Return the number of a run of words from those of its parts; the order counts."""
    return mixed(left * np.uint64(_PRIME) + right)


def hashes_of_lines(lines: Sequence[str]) -> list[list[int]]:
    """Return for each line the numbers of its words; for thousands of lines in a tenth of the time of one by one."""
    words = find_words(characters("\n".join(lines)))
    ends = np.cumsum([len(line) + 1 for line in lines])
    bounds = [0, *words.starts.searchsorted(ends).tolist()]
    hashes: list[int] = words.hashes.tolist()
    return [hashes[start:stop] for start, stop in pairwise(bounds)]


def phrase_hash(phrase: str) -> tuple[int, int]:
    """Return (number of words, hash) of a phrase; the hash of no word is 0."""
    words = find_words(characters(phrase)).hashes
    if not len(words):
        return 0, 0
    total = words[:1]
    for position in range(1, len(words)):
        total = joined(total, words[position : position + 1])
    return len(words), int(total[0])
