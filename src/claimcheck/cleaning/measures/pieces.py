"""The measured part of every block of a text, or of several, one after the other in one run of characters."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.characters import Characters, characters
from claimcheck.cleaning.measures.pages import Page
from claimcheck.cleaning.measures.words import Words, find_words

HEAD, TAIL = 4000, 24
"""Characters at the start and at the end of a block that are measured: enough to know it by, and a bound."""

Indexes = NDArray[np.int64]
Column = NDArray[np.int32]
"""One integer a block."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """Blocks as they are measured. Pieces are divided by one line break, those of two pages by two."""

    text: Characters
    words: Words
    starts: Indexes
    ends: Indexes
    places: Indexes
    """Where each block starts in the text."""
    full_lengths: Indexes
    """Characters of each block in the text."""
    first_words: Indexes
    """For each block the index of its first word, or of the next block's where it has none; one more at the end."""
    pages: Indexes
    """The number of the page of each block, from 0."""
    word_counts: Indexes
    """How many words each block has."""
    word_blocks: Indexes
    """The block of each word."""

    def __len__(self) -> int:
        """Return the number of blocks."""
        return len(self.starts)

    def sum_words(self, rows: NDArray[np.int64] | NDArray[np.bool_]) -> NDArray[np.int64]:
        """Add up, row by row, what the words of each block have, a number each."""
        until = np.zeros((len(rows), rows.shape[1] + 1), np.int64)
        rows.cumsum(axis=1, out=until[:, 1:])
        at = until.take(self.first_words, axis=1)
        found: NDArray[np.int64] = at[:, 1:] - at[:, :-1]
        return found


def pieces_of(*pages: Page) -> Pieces:
    """Cut the blocks of all pages out of their texts; each page has one."""
    places = np.concatenate([np.array(page.starts, np.int64) for page in pages])
    full = np.concatenate([np.array(page.ends, np.int64) for page in pages]) - places
    lengths = np.minimum(full, HEAD + TAIL)
    numbers = np.arange(len(pages)).repeat([page.size for page in pages])
    breaks = np.ones(len(lengths), np.int64)
    breaks[:-1] += numbers[1:] != numbers[:-1]
    bounds_in_run = running(lengths + breaks)
    seen = characters("\n\n".join(map(_measured, pages)))
    words = find_words(seen)
    first_words = words.starts.searchsorted(bounds_in_run)
    counts = first_words[1:] - first_words[:-1]
    blocks = np.arange(len(counts)).repeat(counts)
    starts = bounds_in_run[:-1]
    return Pieces(seen, words, starts, starts + lengths, places, full, first_words, numbers, counts, blocks)


def running(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the sums of the `numbers` before each, and of all of them at the end."""
    sums = np.zeros(len(numbers) + 1, np.int64)
    numbers.cumsum(out=sums[1:])
    return sums


def _measured(page: Page) -> str:
    text = page.text
    lines = [text[start:end] for start, end in zip(page.starts, page.ends, strict=True)]
    return "\n".join([one if len(one) <= HEAD + TAIL else one[:HEAD] + one[-TAIL:] for one in lines])


def permille(part: NDArray[np.int32], whole: NDArray[np.int32]) -> Column:
    """Return the share of `part` in `whole` in thousandths; 0 where there is no whole."""
    return np.where(whole > 0, 1000 * part // np.maximum(whole, 1), 0).astype(np.int32)
