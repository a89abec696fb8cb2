"""The measured part of every block of a text, one after the other in one run of characters."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.characters import Characters, characters
from claimcheck.cleaning.measures.words import Words, find_words
from claimcheck.model.span import Span

HEAD, TAIL = 4000, 24
"""Characters at the start and at the end of a block that are measured: enough to know it by, and a bound."""

Indexes = NDArray[np.int64]
Column = NDArray[np.int32]
"""One integer a block."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """Blocks of a text as they are measured. Pieces are divided by one line break."""

    text: Characters
    words: Words
    starts: Indexes
    ends: Indexes
    full_lengths: Indexes
    """Characters of each block in the text."""
    first_words: Indexes
    """For each block the index of its first word, or of the next block's where it has none; one more at the end."""
    word_blocks: Indexes
    """The block of each word."""

    def __len__(self) -> int:
        """Return the number of blocks."""
        return len(self.starts)

    def count_words(self, marked: NDArray[np.bool_] | NDArray[np.uint8]) -> NDArray[np.int32]:
        """Count the marked words of each block; `marked` may have several rows, and so has the result then."""
        return _summed(marked, self.first_words)

    def count_flags(self, flags: NDArray[np.int32], kinds: int) -> NDArray[np.int32]:
        """Count the words of each block that have the first, second, … of so many bits set, kind by kind.

        Most words have none, so that it is quicker to look for those that have.
        """
        flagged = np.flatnonzero(flags)
        bits = flags.take(flagged)
        kind, place = np.nonzero((bits >> np.arange(kinds, dtype=np.int32)[:, None]) & 1)
        cells = kind * len(self) + self.word_blocks.take(flagged.take(place))
        counts = np.bincount(cells, minlength=kinds * len(self))
        return counts.astype(np.int32).reshape(kinds, len(self))

    def count_characters(self, marked: NDArray[np.bool_]) -> NDArray[np.int32]:
        """Count the marked characters of each block, row by row."""
        return _summed(marked, np.append(self.starts, len(self.text.codes)))


def pieces_of(text: str, spans: Sequence[Span]) -> Pieces:
    """Cut the blocks at `spans` out of `text`; they are in order and not empty."""
    bounds = [(span.start, span.end) for span in spans]
    full = np.array([end - start for start, end in bounds], np.int64)
    lengths = np.minimum(full, HEAD + TAIL)
    ends = np.cumsum(lengths + 1) - 1
    starts = ends - lengths
    seen = characters("\n".join([_piece(text, start, end) for start, end in bounds]))
    words = find_words(seen)
    first_words = np.searchsorted(words.starts, np.append(starts, len(seen.codes) + 1))
    blocks = np.repeat(np.arange(len(starts)), np.diff(first_words))
    return Pieces(seen, words, starts, ends, full, first_words, blocks)


def _piece(text: str, start: int, end: int) -> str:
    if end - start <= HEAD + TAIL:
        return text[start:end]
    return text[start : start + HEAD] + text[end - TAIL : end]


def _summed(marked: NDArray[np.bool_] | NDArray[np.uint8], bounds: Indexes) -> NDArray[np.int32]:
    """Sum the last axis of `marked` between each two bounds."""
    sums = np.zeros((*marked.shape[:-1], marked.shape[-1] + 1), np.int32)
    np.cumsum(marked, axis=-1, dtype=np.int32, out=sums[..., 1:])
    at = np.minimum(bounds, marked.shape[-1])
    found: NDArray[np.int32] = np.diff(sums.take(at, axis=-1), axis=-1)
    return found


def permille(part: NDArray[np.int32], whole: NDArray[np.int32]) -> Column:
    """Return the share of `part` in `whole` in thousandths; 0 where there is no whole."""
    return np.where(whole > 0, 1000 * part // np.maximum(whole, 1), 0).astype(np.int32)
