"""Which phrases of sites and of advertising a block holds."""

from collections.abc import Iterator

import numpy as np

from claimcheck.cleaning.measures.phrase_steps import ALONE, BEGINS, GROUPS, LINE, LONGEST, PhraseSteps
from claimcheck.cleaning.measures.pieces import Column, Indexes, Pieces

WHOLE_LINE = 2
"""What a phrase counts that is the whole line; others count one."""

_RUN = np.arange(LONGEST)

Hit = tuple[int, int, int, int]
"""Index of the first word, how many words, group, and what it counts."""


def formula_columns(pieces: Pieces, numbers: Indexes, phrases: PhraseSteps) -> dict[str, Column]:
    """Return how many phrases of each group every block holds, how many in all, and how many words they cover.

    `numbers` are those of the words in the dictionary of `phrases`.
    """
    grid = np.zeros((len(GROUPS), len(pieces)), np.int32)
    covered: set[int] = set()
    for first, length, group, worth in _hits(pieces, numbers, phrases):
        grid[group, pieces.word_blocks[first]] += worth
        covered.update(range(first, first + length))
    words = np.fromiter(covered, np.intp, len(covered))
    in_block = np.bincount(pieces.word_blocks.take(words), minlength=len(pieces))
    return {
        **{f"formula_{group}": row for group, row in zip(GROUPS, grid, strict=True)},
        "formulas": grid.sum(axis=0, dtype=np.int32),
        "formula_words": in_block.astype(np.int32),
    }


def _hits(pieces: Pieces, numbers: Indexes, phrases: PhraseSteps) -> Iterator[Hit]:
    starts = _likely(pieces, numbers, phrases)
    blocks = pieces.word_blocks.take(starts)
    begin, end = pieces.first_words.take(blocks), pieces.first_words.take(blocks + 1)
    places = starts[:, None] + _RUN
    runs = np.where(places < end[:, None], numbers.take(places, mode="clip"), 0)
    sizes = np.where(starts == begin, end - begin, 0)
    for start, size, run in zip(starts.tolist(), sizes.tolist(), runs.tolist(), strict=True):
        for length, group, line in phrases.found(run):
            if group:
                yield start, length, group - 1, 1
            if line and length == size:
                yield start, length, line - 1, WHOLE_LINE


def _likely(pieces: Pieces, numbers: Indexes, phrases: PhraseSteps) -> Indexes:
    """Return the words at which a phrase begins, as far as two words tell."""
    roles = phrases.roles.take(numbers)
    likely = roles & ALONE
    lines = pieces.first_words[:-1][pieces.word_counts == 1]
    likely[lines] |= roles.take(lines) & LINE
    (begun,) = (roles[:-1] & BEGINS).nonzero()
    likely[begun] |= phrases.begins(numbers.take(begun), numbers.take(begun + 1))
    (found,) = likely.nonzero()
    return found
