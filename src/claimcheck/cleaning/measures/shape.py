"""What the characters and words of a block look like: lengths, shares, marks, how it begins and ends."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures import characters as kind
from claimcheck.cleaning.measures import vocabulary
from claimcheck.cleaning.measures.pieces import Column, Indexes, Pieces, permille

MOST = 32_000
"""What no column exceeds."""

RANKS = {
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

_RANK = np.array([RANKS[one] for one in range(kind.KINDS)], np.int32)

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
_ENDS_WORD = np.isin(np.arange(kind.KINDS), (kind.LOWER, kind.DIGIT, kind.QUOTE, kind.BRACKET))
_BEGINS_SENTENCE = np.isin(np.arange(kind.KINDS), (kind.UPPER, kind.QUOTE))
"""By kind: before a stop and after the space that follows it, these tell that a sentence ends there."""

_QUESTION, _WIDE_QUESTION, _DOT, _ELLIPSIS = 0x3F, 0xFF1F, 0x2E, 0x2026


def shape_columns(pieces: Pieces, words: Mapping[str, Column]) -> dict[str, Column]:
    """Return the columns that the characters and words of each block give by themselves.

    `words` says how many words of each kind a block has.
    """
    breaks = np.zeros(len(pieces), np.int64)  # behind each; the last one has none
    breaks[:-1] = pieces.starts[1:] - pieces.ends[:-1]
    blocks = np.arange(len(pieces)).repeat(pieces.ends - pieces.starts + breaks)
    counts = _counts(pieces.text.kinds, blocks, len(pieces))
    counts[kind.SPACE] -= breaks.astype(np.int32)
    return {
        **_lengths(pieces, counts),
        **_shares(pieces, counts, words),
        **{f"{name}_words": words[name] for name in vocabulary.KINDS},
        "numbers": words["number"],
        **{name: counts[kind.STOP + place] for place, name in enumerate(_COUNTED)},
        **_rhythm(pieces, counts),
        **{
            name: np.bincount(blocks.take(places), minlength=len(pieces)).astype(np.int32)
            for name, places in _marks(pieces.text.kinds).items()
        },
        **_ends(pieces),
    }


def _counts(kinds: NDArray[np.uint8], blocks: Indexes, size: int) -> NDArray[np.int32]:
    """Return how many characters of each kind (rows) the blocks (columns) have."""
    flat = np.bincount(blocks * kind.KINDS + kinds, minlength=size * kind.KINDS)
    return flat.reshape(size, kind.KINDS).T.astype(np.int32)


def _lengths(pieces: Pieces, counts: NDArray[np.int32]) -> dict[str, Column]:
    """A CJK character counts half a word; of a block that is measured in part, the rest is taken to be like it."""
    found = pieces.word_counts.astype(np.int32)
    cjk = counts[kind.CJK]
    words = found - cjk // 2
    measured = (pieces.ends - pieces.starts).astype(np.int64)
    scaled = np.minimum(words * pieces.full_lengths // np.maximum(measured, 1), MOST).astype(np.int32)
    return {
        "length": np.minimum(pieces.full_lengths, MOST).astype(np.int32),
        "words": scaled,
        "western": found - cjk,
    }


def _shares(pieces: Pieces, counts: NDArray[np.int32], words: Mapping[str, Column]) -> dict[str, Column]:
    visible = (pieces.ends - pieces.starts).astype(np.int32) - counts[kind.SPACE]
    cjk = counts[kind.CJK]
    found = pieces.word_counts.astype(np.int32)
    western = found - cjk
    letters = counts[kind.LOWER] + counts[kind.UPPER] + counts[kind.LETTER] + cjk
    parts = {
        "cjk": (cjk, visible),
        "digit_share": (counts[kind.DIGIT], visible),
        "letter_share": (letters, visible),
        "upper_share": (counts[kind.UPPER], visible),
        "function_share": (words["function"], found),
        "capital_share": (words["capital"], western),
        "shouted_share": (words["shouted"], western),
        "number_share": (words["number"], western),
    }
    pairs = np.array(list(parts.values()))
    return dict(zip(parts, permille(pairs[:, 0], pairs[:, 1]), strict=True))


def _rhythm(pieces: Pieces, counts: NDArray[np.int32]) -> dict[str, Column]:
    """How many words there are between two marks, and how long words are."""
    found = pieces.word_counts.astype(np.int32)
    words = found - counts[kind.CJK] // 2
    western = found - counts[kind.CJK]
    letters = counts[kind.LOWER] + counts[kind.UPPER] + counts[kind.DIGIT] + counts[kind.LETTER]
    return {
        "words_a_stop": words // (1 + counts[kind.STOP]),
        "words_a_mark": words // (1 + counts[kind.STOP] + counts[kind.COMMA]),
        "words_a_separator": words // (1 + counts[kind.SEPARATOR]),
        "mean_word": 10 * letters // np.maximum(western, 1),
    }


def _marks(kinds: NDArray[np.uint8]) -> dict[str, Indexes]:
    """Find stops within a text ("said. The"), clocks ("10:45") and words run into one another ("moreShare").

    Stops and colons are few, so that it is quicker to look at what stands around each.
    """
    padded = np.concatenate([np.zeros(1, np.uint8), kinds, np.zeros(2, np.uint8)])
    (stops,), (colons,) = (kinds == kind.STOP).nonzero(), (kinds == kind.COLON).nonzero()
    before, after, second = padded.take(stops), padded.take(stops + 2), padded.take(stops + 3)
    spaced = (after == kind.SPACE) & _ENDS_WORD.take(before) & _BEGINS_SENTENCE.take(second)
    (glued,) = ((kinds[:-1] == kind.LOWER) & (kinds[1:] == kind.UPPER)).nonzero()
    clock = (padded.take(colons) == kind.DIGIT) & (padded.take(colons + 2) == kind.DIGIT)
    return {
        "inner_stops": stops[spaced | (after == kind.CJK)],
        "clocks": colons[clock],
        "glued": glued,
    }


def _ends(pieces: Pieces) -> dict[str, Column]:
    last, before = pieces.ends - 1, np.maximum(pieces.ends - 2, pieces.starts)
    kinds, kinds_before = pieces.text.kinds.take(last), pieces.text.kinds.take(before)
    codes, codes_before = pieces.text.codes.take(last), pieces.text.codes.take(before)
    bracket = kinds == kind.BRACKET
    final = np.where(bracket | (kinds == kind.QUOTE), kinds_before, kinds)
    flags = {
        "ends_stop": final == kind.STOP,
        "ends_bracket": bracket | ((kinds == kind.STOP) & (kinds_before == kind.BRACKET)),
        "ends_question": (codes == _QUESTION) | (codes == _WIDE_QUESTION),
        "ends_ellipsis": ((codes == _DOT) & (codes_before == _DOT)) | (codes == _ELLIPSIS),
    }
    return {
        "first_kind": _RANK.take(pieces.text.kinds.take(pieces.starts)),
        "last_kind": _RANK.take(final),
        **dict(zip(flags, np.array(list(flags.values()), np.int32), strict=True)),
    }
