"""What the characters and words of a block look like: lengths, shares, marks, how it begins and ends."""

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures import characters as kind
from claimcheck.cleaning.measures import vocabulary
from claimcheck.cleaning.measures.pieces import Column, Indexes, Pieces, permille

MOST = 32_000
"""What no column exceeds."""

_RANKS = {
    kind.SPACE: 0,
    kind.SYMBOL: 1,
    kind.SEPARATOR: 2,
    kind.SLASH: 2,
    kind.AT: 2,
    kind.RIGHTS: 2,
    kind.QUOTE: 3,
    kind.BRACKET: 3,
    kind.CURRENCY: 4,
    kind.COMMA: 5,
    kind.COLON: 6,
    kind.DIGIT: 7,
    kind.LOWER: 8,
    kind.LETTER: 9,
    kind.CJK: 9,
    kind.UPPER: 10,
    kind.STOP: 11,
}
"""Kinds in an order in which one threshold divides them well: marks, then figures, then letters, then stops."""

_RANK = np.array([_RANKS[one] for one in range(kind.KINDS)], np.int32)

_COUNTED = (
    "stop",
    "comma",
    "colon",
    "separator",
    "slash",
    "quote",
    "bracket",
    "currency",
    "at",
    "rights",
    "symbol",
)
_QUESTION, _WIDE_QUESTION, _DOT, _ELLIPSIS = 0x3F, 0xFF1F, 0x2E, 0x2026
_LONGEST_WORD = 255


def shape_columns(pieces: Pieces) -> dict[str, Column]:
    """Return the columns that the characters and words of each block give by themselves."""
    counts = _counts(pieces)
    return {
        **_lengths(pieces, counts),
        **_shares(pieces, counts),
        **{name: counts[kind.STOP + place] for place, name in enumerate(_COUNTED)},
        **_rhythm(pieces, counts),
        **_ends(pieces),
    }


def _counts(pieces: Pieces) -> NDArray[np.int32]:
    """Return how many characters of each kind (rows) the blocks (columns) have."""
    size = len(pieces)
    blocks = np.repeat(np.arange(size), np.diff(np.append(pieces.starts, len(pieces.text.kinds))))
    flat = np.bincount(blocks * kind.KINDS + pieces.text.kinds, minlength=size * kind.KINDS)
    counts = flat.reshape(size, kind.KINDS).T.astype(np.int32)
    counts[kind.SPACE, :-1] -= 1  # the line break between two pieces
    return counts


def _lengths(pieces: Pieces, counts: NDArray[np.int32]) -> dict[str, Column]:
    """A CJK character counts half a word; of a block that is measured in part, the rest is taken to be like it."""
    found = np.diff(pieces.first_words).astype(np.int32)
    cjk = counts[kind.CJK]
    words = found - cjk // 2
    measured = (pieces.ends - pieces.starts).astype(np.int64)
    scaled = np.minimum(words * pieces.full_lengths // np.maximum(measured, 1), MOST).astype(np.int32)
    return {
        "length": np.minimum(pieces.full_lengths, MOST).astype(np.int32),
        "words": scaled,
        "western": found - cjk,
    }


def _shares(pieces: Pieces, counts: NDArray[np.int32]) -> dict[str, Column]:
    words = pieces.words
    visible = (pieces.ends - pieces.starts).astype(np.int32) - counts[kind.SPACE]
    western = np.diff(pieces.first_words).astype(np.int32) - counts[kind.CJK]
    capital = words.first_kinds == kind.UPPER
    shouted = capital & (words.last_kinds == kind.UPPER) & (words.ends - words.starts > 1)
    vocabularies = pieces.count_flags(vocabulary.marked_words(words.hashes), len(vocabulary.KINDS))
    capitals, shouts, numbers = pieces.count_words(
        np.stack([capital, shouted, words.first_kinds == kind.DIGIT])
    )
    letters = counts[kind.LOWER] + counts[kind.UPPER] + counts[kind.LETTER] + counts[kind.CJK]
    return {
        "cjk": permille(counts[kind.CJK], visible),
        "function_share": permille(vocabularies[0], western + counts[kind.CJK]),
        **dict(zip((f"{name}_words" for name in vocabulary.KINDS), vocabularies, strict=True)),
        "capital_share": permille(capitals, western),
        "shouted_share": permille(shouts, western),
        "numbers": numbers,
        "number_share": permille(numbers, western),
        "digit_share": permille(counts[kind.DIGIT], visible),
        "letter_share": permille(letters, visible),
        "upper_share": permille(counts[kind.UPPER], visible),
    }


def _rhythm(pieces: Pieces, counts: NDArray[np.int32]) -> dict[str, Column]:
    """How many words there are between two marks, and how long words are."""
    found = np.diff(pieces.first_words).astype(np.int32)
    words = found - counts[kind.CJK] // 2
    western = found - counts[kind.CJK]
    lengths = np.where(pieces.words.first_kinds == kind.CJK, 0, pieces.words.ends - pieces.words.starts)
    letters = pieces.count_words(np.minimum(lengths, _LONGEST_WORD).astype(np.uint8))
    inner, clock, glued = pieces.count_characters(_pairs(pieces.text.kinds))
    return {
        "words_a_stop": words // (1 + counts[kind.STOP]),
        "words_a_mark": words // (1 + counts[kind.STOP] + counts[kind.COMMA]),
        "words_a_separator": words // (1 + counts[kind.SEPARATOR]),
        "mean_word": 10 * letters // np.maximum(western, 1),
        "inner_stops": inner,
        "clocks": clock,
        "glued": glued,
    }


def _pairs(kinds: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Mark stops within a text ("said. The"), clocks ("10:45") and words run into one another ("moreShare")."""
    padded = np.concatenate([np.zeros(1, np.uint8), kinds, np.zeros(2, np.uint8)])
    before, after, second = padded[:-3], padded[2:-1], padded[3:]
    word_before = (
        (before == kind.LOWER) | (before == kind.DIGIT) | (before == kind.QUOTE) | (before == kind.BRACKET)
    )
    spaced = (after == kind.SPACE) & word_before & ((second == kind.UPPER) | (second == kind.QUOTE))
    inner = (kinds == kind.STOP) & (spaced | (after == kind.CJK))
    clock = (kinds == kind.COLON) & (before == kind.DIGIT) & (after == kind.DIGIT)
    glued = (kinds == kind.LOWER) & (after == kind.UPPER)
    return np.stack([inner, clock, glued])


def _ends(pieces: Pieces) -> dict[str, Column]:
    kinds, codes = pieces.text.kinds, pieces.text.codes
    last = pieces.ends - 1
    before_last = np.maximum(last - 1, pieces.starts)
    closing = (kinds[last] == kind.QUOTE) | (kinds[last] == kind.BRACKET)
    final = np.where(closing, kinds[before_last], kinds[last])
    dots = (codes[last] == _DOT) & (codes[before_last] == _DOT)
    return {
        "first_kind": _RANK.take(kinds.take(pieces.starts)),
        "last_kind": _RANK.take(final),
        "ends_stop": (final == kind.STOP).astype(np.int32),
        "ends_bracket": _ends_bracket(kinds, last, before_last).astype(np.int32),
        "ends_question": ((codes[last] == _QUESTION) | (codes[last] == _WIDE_QUESTION)).astype(np.int32),
        "ends_ellipsis": (dots | (codes[last] == _ELLIPSIS)).astype(np.int32),
    }


def _ends_bracket(kinds: NDArray[np.uint8], last: Indexes, before_last: Indexes) -> NDArray[np.bool_]:
    """Tell whether a block ends with a bracket, or with a stop after one."""
    found: NDArray[np.bool_] = (kinds[last] == kind.BRACKET) | (
        (kinds[last] == kind.STOP) & (kinds[before_last] == kind.BRACKET)
    )
    return found
