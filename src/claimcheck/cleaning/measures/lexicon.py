"""What the single words of a block tell: each has a weight, fitted on labelled pages.

Positive weights are of words that articles use, negative ones of words that the lines around articles use.
"""

from dataclasses import dataclass
from math import isqrt

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.data_files import data_lines
from claimcheck.cleaning.measures.pieces import Column, Indexes
from claimcheck.cleaning.measures.words import hashes_of_lines

FIRST_MARK = "^"
"""Before a word of the table: its weight counts where it begins the block."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of single words, by hash."""

    anywhere: dict[int, int]
    first: dict[int, int]
    """Added where the word begins its block."""


def lexicon_columns(weights: Indexes, weighed: Indexes) -> dict[str, Column]:
    """Return the sum of the weights of each block, that sum by the root of its words, and how many words have one."""
    return {
        "lexicon": weights.astype(np.int32),
        "lexicon_mean": weighted(weights, weighed).astype(np.int32),
        "lexicon_words": weighed.astype(np.int32),
    }


def weighted(total: NDArray[np.int64], known: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return sums of weights divided by the root of how many words have one, towards zero."""
    roots = _ROOTS[np.minimum(known, len(_ROOTS) - 1)]
    found: NDArray[np.int64] = np.sign(total) * (16 * np.abs(total) // roots)
    return found


_ROOTS = np.array([max(16, isqrt(256 * number)) for number in range(2000)], np.int64)
"""16 times the square root of a number of words."""


def load_weights(name: str) -> Weights:
    """Read a table of weights; there is one for dumps and one for pages with markup, as blocks are cut otherwise."""
    weights = Weights({}, {})
    rows = [line.split("\t") for line in data_lines(name)]
    hashes = hashes_of_lines([word.removeprefix(FIRST_MARK) for word, _ in rows])
    for (word, weight), (hashed,) in zip(rows, hashes, strict=True):
        (weights.first if word.startswith(FIRST_MARK) else weights.anywhere)[hashed] = int(weight)
    return weights
