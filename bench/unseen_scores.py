"""Clean pages with weights that have not seen them, from what ``fit_cleaning.py --scores FILE`` saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np

from claimcheck.cleaning.blocks import cut
from claimcheck.cleaning.clean import cleaned
from claimcheck.cleaning.scores import Scores
from claimcheck.model.source import Source


class OutdatedScoresError(Exception):
    """The cleaner cuts a page into other blocks than those that were scored."""


@dataclass(frozen=True, slots=True)
class UnseenScores:
    """Measures and scores of the blocks of pages, by trees and words fitted on pages of other sites."""

    path: Path
    names: tuple[str, ...]
    """Of the columns."""
    columns: np.ndarray
    """Blocks x measures."""
    alone: np.ndarray
    among: np.ndarray
    rows: dict[str, slice]
    """The blocks of each page, by its id."""

    def text(self, name: str, source: Source) -> str:
        """Return the text of a page as the cleaner finds it with these scores.

        Raises:
            OutdatedScoresError: the page now has more or fewer blocks than when it was scored.
        """
        blocks = cut(source)
        rows = self.rows.get(name, slice(0, 0))
        if blocks.size != rows.stop - rows.start:
            raise OutdatedScoresError(f"{self.path}: page {name} is cut otherwise now; fit the scores anew")
        if not blocks.size:
            return ""
        columns = dict(zip(self.names, self.columns[rows].T, strict=True))
        return cleaned(source, blocks, Scores(columns, self.alone[rows], self.among[rows])).text


def read_scores(path: Path) -> UnseenScores:
    """Read what the fit has saved."""
    with np.load(path) as saved:
        return UnseenScores(
            path,
            tuple(map(str, saved["names"])),
            saved["columns"],
            saved["alone"],
            saved["among"],
            rows_of_pages(saved["ids"], saved["page"]),
        )


def rows_of_pages(ids: Sequence[Any], page: Sequence[Any]) -> dict[str, slice]:
    """Return where each page's blocks are; `page` has an index into `ids` for each block, in order.

    A text without id was only learnt from.
    """
    found: dict[str, slice] = {}
    start = 0
    for index, blocks in groupby(page):
        stop = start + sum(1 for _ in blocks)
        if str(ids[index]):
            found[str(ids[index])] = slice(start, stop)
        start = stop
    return found
