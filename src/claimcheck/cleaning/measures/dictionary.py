"""Every word of which something is known, with all that is known of it, so that a word is looked up but once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.characters import DIGIT, UPPER
from claimcheck.cleaning.measures.characters import KINDS as KINDS_OF_CHARACTERS
from claimcheck.cleaning.measures.lexicon import Weights, load_weights
from claimcheck.cleaning.measures.phrase_steps import PhraseSteps, phrases, steps_of
from claimcheck.cleaning.measures.pieces import Column, Indexes, Pieces
from claimcheck.cleaning.measures.tables import HashTable
from claimcheck.cleaning.measures.vocabulary import KINDS, kinds_of_words
from claimcheck.cleaning.measures.words import Words

_BITS = 16
_FIELD = (1 << _BITS) - 1
_SHIFTS = np.arange(0, 64, _BITS)[:, None]
"""Four counts are added up in one number of 64 bits; no block is measured in more than 4,024 words."""

_COUNTED = (*KINDS, "weighed")
_PACKED = -(-len(_COUNTED) // len(_SHIFTS))
"""Numbers that hold these counts."""

_OPENING = 3
"""Words in which a byline or a note says that it is one: "About the author", "Additional reporting by"."""

_CREDITS = tuple(KINDS.index(kind) for kind in ("credit", "opening", "picture"))

_CAPITAL, _SHOUTED, _NUMBER = 1, 1 << _BITS, 1 << 2 * _BITS


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Words by number, from 1; number 0 is every word of which nothing is known."""

    numbers: HashTable
    sums: NDArray[np.int64]
    """What is added up over the words of a block, by number: the weight, then four counts in each row."""
    openers: NDArray[np.int64]
    """By number: what a word weighs besides where it begins a block."""
    crediting: NDArray[np.bool_]
    """By number: whether a word is one of those that bylines and notes begin with."""
    phrases: PhraseSteps


@dataclass(frozen=True, slots=True)
class KnownWords:
    """What a dictionary knows of the words of the blocks of a text."""

    numbers: Indexes
    """Of each word."""
    counts: dict[str, Column]
    """By kind, and how many are capitalised, all capitals, or begin with a digit."""
    weights: Indexes
    """Of each block."""
    weighed: Indexes
    """How many words of each block weigh something; its first word may do so twice."""
    opens_credit: Column
    """How many of the first three words of each block are some of those that bylines and notes begin with."""


def known_words(pieces: Pieces, dictionary: Dictionary) -> KnownWords:
    """Look up the words of `pieces`."""
    numbers = dictionary.numbers.values(pieces.words.hashes).astype(np.intp)
    sums = pieces.sum_words(np.vstack([dictionary.sums.take(numbers, axis=1), _by_characters(pieces.words)]))
    counts = (sums[1:, None] >> _SHIFTS & _FIELD).astype(np.int32).reshape(-1, len(pieces))
    *packed, capitals, shouted, begun, _ = counts
    weights, weighed = sums[0], packed[len(KINDS)].astype(np.int64)
    (filled,) = pieces.word_counts.nonzero()
    openers = dictionary.openers.take(numbers.take(pieces.first_words.take(filled)))
    weights[filled] += openers
    weighed[filled] += openers != 0
    kinds = dict(zip(KINDS, packed, strict=False))
    return KnownWords(
        numbers,
        {**kinds, "capital": capitals, "shouted": shouted, "number": begun},
        weights,
        weighed,
        _opens_credit(pieces, dictionary.crediting.take(numbers)),
    )


def _opens_credit(pieces: Pieces, opening: NDArray[np.bool_]) -> Column:
    """Count the words that are `opening` among the first of each block."""
    before = np.zeros(len(opening) + 1, np.int32)
    opening.cumsum(out=before[1:], dtype=np.int32)
    first, behind = pieces.first_words[:-1], pieces.first_words[1:]
    found: Column = before.take(np.minimum(first + _OPENING, behind)) - before.take(first)
    return found


def _by_characters(words: Words) -> NDArray[np.int64]:
    several = words.ends - words.starts > 1
    return _BY_ENDS.take(words.first_kinds * np.uint16(KINDS_OF_CHARACTERS) + words.last_kinds * several)


def _by_ends() -> NDArray[np.int64]:
    """Return what is counted of a word by the kinds of its first and last character; a single one has no last."""
    table = np.zeros((KINDS_OF_CHARACTERS, KINDS_OF_CHARACTERS), np.int64)
    table[UPPER] = _CAPITAL
    table[UPPER, UPPER] += _SHOUTED
    table[DIGIT] = _NUMBER
    return table.ravel()


_BY_ENDS = _by_ends()


@cache
def load_dictionary(name: str) -> Dictionary:
    """Read the dictionary that takes the weights of words from the table `name`."""
    weights, kinds, listed = load_weights(name), kinds_of_words(), list(phrases())
    spoken = (word for phrase in listed for word in phrase.words)
    hashes = dict.fromkeys([*weights.anywhere, *weights.first, *kinds, *spoken])
    numbers = {word: number for number, word in enumerate(hashes, 1)}
    openers = np.zeros(len(numbers) + 1, np.int64)
    for word, weight in weights.first.items():
        openers[numbers[word]] = weight
    crediting = np.zeros(len(numbers) + 1, np.bool_)
    for word, flags in kinds.items():
        crediting[numbers[word]] = any(flags >> kind & 1 for kind in _CREDITS)
    return Dictionary(
        HashTable(numbers), _sums(numbers, weights, kinds), openers, crediting, steps_of(listed, numbers)
    )


def _sums(numbers: Mapping[int, int], weights: Weights, kinds: Mapping[int, int]) -> NDArray[np.int64]:
    fields = np.zeros((_PACKED * len(_SHIFTS), len(numbers) + 1), np.int64)
    for word, flags in kinds.items():
        fields[: len(KINDS), numbers[word]] = [flags >> kind & 1 for kind in range(len(KINDS))]
    anywhere = np.zeros(len(numbers) + 1, np.int64)
    for word, weight in weights.anywhere.items():
        anywhere[numbers[word]] = weight
    fields[len(KINDS)] = anywhere != 0
    packed = (fields.reshape(_PACKED, len(_SHIFTS), -1) << _SHIFTS).sum(axis=1)
    return np.vstack([anywhere, packed])
