"""Small decision trees with integer weights, evaluated for all blocks at once.

Every tree asks the same few questions of each block and has a weight for each row of answers; a score is the sum of
the weights. All numbers are integers, so that a score is the same on every machine.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.data_files import data_lines
from claimcheck.cleaning.measures.pieces import Column

WEIGHT_UNITS = 100
"""Units of a weight that make one of a score; a score is in hundredths of log-odds."""

MOST = 700
"""No score is farther from zero: beyond it, one in a thousand is wrong anyway."""

LIMIT = 32_000
"""No column is read as farther from zero, so that 16 bits hold it."""

_AT_ONCE = 256
"""Blocks that are scored together: the answers to all questions then fit into the processor's own memory."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees of one depth."""

    names: tuple[str, ...]
    """The columns that are asked for."""
    asked: NDArray[np.intp]
    """Index into `names` of every distinct question; many trees ask the same."""
    borders: NDArray[np.int16]
    """For each distinct question, in a row of its own: the answer is whether the column exceeds this."""
    questions: NDArray[np.intp]
    """The question of each tree (columns) on each level (rows)."""
    weights: NDArray[np.int32]
    """Tree by row of answers, the first question being the lowest bit. Their sums are far from 32 bits."""
    bias: int

    def scores(self, columns: Mapping[str, Column]) -> Column:
        """Return the score of every block, in hundredths of log-odds; positive speaks for text.

        Raises:
            KeyError: a column is missing.
        """
        bounded = np.array([columns[name] for name in self.names])
        bounded.clip(-LIMIT, LIMIT, out=bounded)
        table = bounded.astype(np.int16)
        sums = np.empty(table.shape[1], np.int32)
        for at in range(0, table.shape[1], _AT_ONCE):
            sums[at : at + _AT_ONCE] = self._sums(table[:, at : at + _AT_ONCE])
        return (sums // WEIGHT_UNITS).clip(-MOST, MOST)

    def _sums(self, table: NDArray[np.int16]) -> Column:
        trees, rows = self.weights.shape
        answers = (table.take(self.asked, axis=0) > self.borders).view(np.uint8)
        *others, last = self.questions
        bits = answers.take(last, axis=0)
        for level in others[::-1]:
            bits += bits  # bytes are added four times as fast as they are shifted
            bits |= answers.take(level, axis=0)
        places = bits + (rows * np.arange(trees))[:, None]
        # No place is beyond the weights: not to be told where one is saves a quarter of the time.
        found: Column = self.weights.take(places, mode="clip").sum(axis=0, dtype=np.int32)
        return found + np.int32(self.bias)


@cache
def load_forest(name: str) -> Forest:
    """Read a forest from the table `name`: a bias, the columns, then a line for each tree.

    A tree's line holds its questions (``column>border``), a colon, and its weights.
    """
    bias, columns, *trees = data_lines(name)
    names = tuple(columns.split())
    place = {one: at for at, one in enumerate(names)}
    asked: list[list[tuple[int, int]]] = []
    weights: list[list[int]] = []
    for tree in trees:
        questions, _, values = tree.partition(":")
        pairs = [question.split(">") for question in questions.split()]
        asked.append([(place[column], int(border)) for column, border in pairs])
        weights.append([int(value) for value in values.split()])
    distinct, numbers = np.unique(np.array(asked).reshape(-1, 2), axis=0, return_inverse=True)
    return Forest(
        names,
        distinct[:, 0].astype(np.intp),
        distinct[:, 1:].astype(np.int16),
        numbers.reshape(len(trees), -1).T.astype(np.intp),
        np.array(weights, np.int32),
        int(bias),
    )
