"""What the single words of a block tell: each has a weight, fitted on labelled pages.

Positive weights are of words that articles use, negative ones of words that the lines around articles use.
"""

from functools import cache
from math import isqrt

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.data_files import data_lines
from claimcheck.cleaning.measures.pieces import Column, Pieces
from claimcheck.cleaning.measures.tables import HashTable
from claimcheck.cleaning.measures.words import Hashes, mixed, phrase_hash

FIRST = np.uint64(0x2545F4914F6CDD1D)
"""Sets a word that begins its block apart from the same word elsewhere."""

FIRST_MARK = "^"
"""Before a word of the table: its weight counts where it begins the block."""


def lexicon_columns(pieces: Pieces, name: str = "plain_words.tsv") -> dict[str, Column]:
    """Return the sum of the weights of each block, that sum by the root of its words, and how many words have one.

    `name` is the table of weights: those of dumps and of pages with markup are fitted apart, as their blocks are cut
    in other ways.
    """
    table, size = _table(name), len(pieces)
    filled = np.flatnonzero(np.diff(pieces.first_words))
    within = table.values(pieces.words.hashes)
    first = table.values(as_first(pieces.words.hashes[pieces.first_words[filled]]))
    weights = np.bincount(pieces.word_blocks, weights=within, minlength=size)
    weights += np.bincount(filled, weights=first, minlength=size)
    known = np.bincount(pieces.word_blocks, weights=within != 0, minlength=size)
    known += np.bincount(filled, weights=first != 0, minlength=size)
    total, known = weights.astype(np.int64), known.astype(np.int64)
    return {
        "lexicon": total.astype(np.int32),
        "lexicon_mean": weighted(total, known).astype(np.int32),
        "lexicon_words": known.astype(np.int32),
    }


def weighted(total: NDArray[np.int64], known: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return sums of weights divided by the root of how many words have one, towards zero."""
    roots = _ROOTS[np.minimum(known, len(_ROOTS) - 1)]
    found: NDArray[np.int64] = np.sign(total) * (16 * np.abs(total) // roots)
    return found


def as_first(hashes: Hashes) -> Hashes:
    """Return the hashes of the same words at the start of a block."""
    return mixed(hashes ^ FIRST)


_ROOTS = np.array([max(16, isqrt(256 * number)) for number in range(2000)], np.int64)
"""16 times the square root of a number of words."""


@cache
def _table(name: str) -> HashTable:
    entries: dict[int, int] = {}
    for line in data_lines(name):
        word, _, weight = line.partition("\t")
        _, found = phrase_hash(word.removeprefix(FIRST_MARK))
        hashed = np.array([found], np.uint64)
        entries[int((as_first(hashed) if word.startswith(FIRST_MARK) else hashed)[0])] = int(weight)
    return HashTable(entries)
