"""What every block of a text scores: alone, among its neighbours, and from which score on a page's blocks are text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.looks import Looks, looks_of
from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.measures.forest import MOST, load_forest
from claimcheck.cleaning.measures.pages import Page, blocks_of, groups
from claimcheck.cleaning.measures.pieces import HEAD, Column
from claimcheck.cleaning.measures.surroundings import surrounding_columns

CHANCES = np.array([round(1000 / (1 + exp(-score / 100))) for score in range(-MOST, MOST + 1)], np.int32)
"""For every score the chance in thousandths that the block is text. No value lies near a half, so rounding is safe."""

LEAST, MOST_DEMANDED = -180, 40
"""Scores (chances of .14 and .6) between which a page may draw its own line."""

UNSEEN = 11
"""Tenths of the expected text that count as there: a text that is lost is worse than a line too much, and pages whose
text looks like no other's would lose more than half of it."""


MOST_BLOCKS, MOST_CHARACTERS = 20_000, 2_000_000
"""Of a section. No page of the bench is longer."""


@dataclass(frozen=True, slots=True)
class Scores:
    """The measures of the blocks of one text, and what the fitted trees make of them."""

    columns: dict[str, Column]
    alone: Column
    """In hundredths of log-odds; positive speaks for text."""
    among: Column
    looks: Looks | None = None
    """What the columns tell the rules; None where nobody has looked yet."""

    def kept(self) -> NDArray[np.bool_]:
        """Tell of each block whether it is text."""
        if not len(self.among):
            return np.zeros(0, np.bool_)
        line = best_line(self.among, self.columns["words"])
        found: NDArray[np.bool_] = self.among >= min(max(line, LEAST), MOST_DEMANDED)
        return found


def scores_of(page: Page, *, marked: bool) -> Scores:
    """Measure the blocks of a page, and score them.

    `marked` chooses the weights that were fitted on pages with markup. Of a text of enormous length each section is
    scored as a page of its own, which bounds the memory.
    """
    parts = [
        _scored([page.part(one)], marked=marked)[0]
        for one in sections([end - start for start, end in zip(page.starts, page.ends, strict=True)])
    ]
    return parts[0] if len(parts) == 1 else _joined(parts)


def scores_of_all(pages: Iterable[Page], *, marked: bool) -> Iterator[Scores]:
    """Yield for each page what `scores_of` returns for it; small pages are measured together, which is quicker."""
    for group in groups(pages):
        yield from _scored(group, marked=marked) if len(group) > 1 else [scores_of(group[0], marked=marked)]


def sections(lengths: Sequence[int]) -> list[slice]:
    """Cut blocks of these lengths into sections of at most so many blocks and characters, but one block at least."""
    if len(lengths) <= MOST_BLOCKS and sum(lengths) <= MOST_CHARACTERS:
        return [slice(0, len(lengths))]
    bounds, size = [0], 0
    for index, length in enumerate(lengths):
        size += min(length, HEAD)
        if index > bounds[-1] and (index - bounds[-1] >= MOST_BLOCKS or size > MOST_CHARACTERS):
            bounds.append(index)
            size = min(length, HEAD)
    return [slice(start, stop) for start, stop in pairwise([*bounds, len(lengths)])]


def _scored(pages: Sequence[Page], *, marked: bool) -> list[Scores]:
    kind = "marked" if marked else "plain"
    columns = own_columns(*pages, words=f"{kind}_words.tsv")
    alone = load_forest(f"{kind}_alone.txt").scores(columns)
    chances = CHANCES.take(alone + MOST)
    parts = blocks_of(pages)
    around = surrounding_columns(columns, alone, chances, [page.size for page in pages])
    among = load_forest(f"{kind}_among.txt").scores({**columns, **around})
    own = [columns] if len(parts) == 1 else [_slices(columns, at) for at in parts]
    looks = looks_of(columns)
    return [Scores(page, alone[at], among[at], looks.of(at)) for page, at in zip(own, parts, strict=True)]


def _slices(columns: dict[str, Column], at: slice) -> dict[str, Column]:
    return {name: column[at] for name, column in columns.items()}


def _joined(parts: Sequence[Scores]) -> Scores:
    """Put the sections together; each part gives its columns away, so that no two copies of all are ever held."""
    columns = {
        name: np.concatenate([part.columns.pop(name) for part in parts]) for name in [*parts[0].columns]
    }
    return Scores(
        columns,
        np.concatenate([part.alone for part in parts]),
        np.concatenate([part.among for part in parts]),
    )


def best_line(scores: Column, words: Column) -> int:
    """Return the score from which on to keep blocks, so that the expected F1 of the page, by words, is highest.

    A page whose blocks are all doubtful draws the line lower than one whose text is clear: what it would lose by
    dropping true text outweighs what it would win.
    """
    order = (-scores).argsort(kind="stable")
    ranked = words.take(order).astype(np.int64)
    gains = ranked * CHANCES.take(scores.take(order) + MOST)
    expected = 2 * gains.cumsum() / (1000 * ranked.cumsum() + UNSEEN * gains.sum() // 10 + 1)
    return int(scores[order[expected.argmax()]])
