"""Which phrases of sites and of advertising a block holds."""

from collections.abc import Iterable, Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.data_files import data_lines
from claimcheck.cleaning.measures.characters import characters
from claimcheck.cleaning.measures.pieces import Column, Indexes, Pieces
from claimcheck.cleaning.measures.tables import HashTable
from claimcheck.cleaning.measures.words import Hashes, find_words, joined
from claimcheck.cleaning.phrases import FAMILIES

LONGEST = 6
"""Words of a phrase that are compared; a longer one is known by its first six."""

GROUPS = (*dict.fromkeys(family.reason for family in FAMILIES), "spam", "half-spam")
"""The families of site phrases, and advertising that is never and that is sometimes said in earnest."""

WHOLE_LINE = 2
"""What a phrase counts that is the whole line; others count one."""

Hit = tuple[Indexes, NDArray[np.int32], int, int]
"""First words of the phrases found, their groups, how many words they have, and what each counts."""


def formula_columns(pieces: Pieces) -> dict[str, Column]:
    """Return how many phrases of each group every block holds, how many in all, and how many words they cover."""
    counts = np.zeros(len(pieces) * len(GROUPS), np.int32)
    covered = np.zeros(len(pieces.words.hashes), np.bool_)
    for starts, groups, length, worth in _hits(pieces):
        cells = pieces.word_blocks[starts] * len(GROUPS) + groups
        counts += np.bincount(cells, minlength=len(counts)).astype(np.int32) * worth
        for place in range(length):
            covered[starts + place] = True
    grid = counts.reshape(len(pieces), len(GROUPS)).T
    return {
        **{f"formula_{group}": row for group, row in zip(GROUPS, grid, strict=True)},
        "formulas": grid.sum(axis=0, dtype=np.int32),
        "formula_words": pieces.count_words(covered),
    }


def _hits(pieces: Pieces) -> Iterator[Hit]:
    first_words, inside, whole = _tables()
    sizes = np.diff(pieces.first_words)
    for starts, runs, length in _runs(pieces, first_words):
        found = inside[length].values(runs)
        yield starts[found > 0], found[found > 0] - 1, length, 1
        blocks = pieces.word_blocks[starts]
        lines = np.flatnonzero((sizes[blocks] == length) & (pieces.first_words[blocks] == starts))
        found = whole.values(runs[lines])
        yield starts[lines[found > 0]], found[found > 0] - 1, length, WHOLE_LINE


def _runs(pieces: Pieces, first_words: HashTable) -> Iterator[tuple[Indexes, Hashes, int]]:
    """Yield every run of up to `LONGEST` words within a block that begins like a phrase, by growing length."""
    words, blocks = pieces.words.hashes, pieces.word_blocks
    starts = np.flatnonzero(first_words.values(words))
    runs = words[starts]
    for length in range(1, LONGEST + 1):
        if not len(starts):
            return
        if length > 1:
            last = np.minimum(starts + length - 1, len(words) - 1)
            goes_on = (last == starts + length - 1) & (blocks[last] == blocks[starts])
            starts, last = starts[goes_on], last[goes_on]
            runs = joined(runs[goes_on], words[last])
        yield starts, runs, length


@cache
def _tables() -> tuple[HashTable, list[HashTable], HashTable]:
    """Return the first words of all phrases, the phrases by length, and those that are whole lines."""
    inside: list[dict[int, int]] = [{} for _ in range(LONGEST + 1)]
    whole: dict[int, int] = {}
    first_words: dict[int, int] = {}
    for phrase, group, is_line in _phrases():
        hashes = find_words(characters(phrase)).hashes[:LONGEST]
        if not len(hashes):
            continue
        first_words[int(hashes[0])] = 1
        (whole if is_line else inside[len(hashes)]).setdefault(_hash_of(hashes), GROUPS.index(group) + 1)
    return HashTable(first_words), [HashTable(entries) for entries in inside], HashTable(whole)


def _phrases() -> Iterator[tuple[str, str, bool]]:
    """Yield every phrase with its group, and whether it has to be the whole line."""
    for family in FAMILIES:
        yield from _listed(family.whole, family.reason, is_line=True)
        yield from _listed((*family.starts, *family.inside), family.reason, is_line=False)
    for line in data_lines("spam_phrases.txt"):
        yield line.removeprefix("? "), "half-spam" if line.startswith("? ") else "spam", False


def _listed(phrases: Iterable[str], group: str, *, is_line: bool) -> Iterator[tuple[str, str, bool]]:
    return ((phrase, group, is_line) for phrase in phrases)


def _hash_of(hashes: Hashes) -> int:
    total = hashes[:1]
    for place in range(1, len(hashes)):
        total = joined(total, hashes[place : place + 1])
    return int(total[0])
