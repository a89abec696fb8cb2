"""Which phrases of sites and of advertising a block holds."""

from collections.abc import Iterator

import numpy as np

from claimcheck.cleaning.measures.phrase_steps import ALONE, BEGINS, GROUPS, LINE, LONGEST, PhraseSteps
from claimcheck.cleaning.measures.pieces import Column, Indexes, Pieces

WHOLE_LINE = 2
"""What a phrase counts that is the whole line; others count one."""

_RUN = np.arange(LONGEST)


def formula_columns(pieces: Pieces, numbers: Indexes, phrases: PhraseSteps) -> dict[str, Column]:
    """Return how many phrases of each group every block holds, how many in all, and how many words they cover.

    `numbers` are those of the words in the dictionary of `phrases`.
    """
    size = len(pieces)
    covered = np.zeros(len(numbers) + LONGEST, np.bool_)
    counted = [np.zeros(0, np.int64)]
    for starts, length, groups in _hits(pieces, numbers, phrases):
        counted.append((groups - 1) * size + pieces.word_blocks.take(starts))
        covered[starts[:, None] + _RUN[:length]] = True
    grid = (
        np.bincount(np.concatenate(counted), minlength=len(GROUPS) * size).reshape(-1, size).astype(np.int32)
    )
    in_block = np.bincount(pieces.word_blocks[covered[: len(numbers)]], minlength=size)
    return {
        **{f"formula_{group}": row for group, row in zip(GROUPS, grid, strict=True)},
        "formulas": grid.sum(axis=0, dtype=np.int32),
        "formula_words": in_block.astype(np.int32),
    }


def _hits(pieces: Pieces, numbers: Indexes, phrases: PhraseSteps) -> Iterator[tuple[Indexes, int, Indexes]]:
    """Yield the first words of phrases, how many words these have, and their groups; what counts twice comes twice."""
    starts = _likely(pieces, numbers, phrases)
    blocks = pieces.word_blocks.take(starts)
    begin, end = pieces.first_words.take(blocks), pieces.first_words.take(blocks + 1)
    places = starts[:, None] + _RUN
    runs = np.where(places < end[:, None], numbers.take(places, mode="clip"), 0)
    sizes = np.where(starts == begin, end - begin, 0)
    for length, (rows, states) in enumerate(phrases.walk(runs), 1):
        inside = phrases.inside.take(states)
        lines = phrases.lines.take(states) * (sizes.take(rows) == length)
        for groups, worth in ((inside, 1), (lines, WHOLE_LINE)):
            (found,) = groups.nonzero()
            if len(found):
                yield starts.take(rows.take(found.repeat(worth))), length, groups.take(found.repeat(worth))


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
