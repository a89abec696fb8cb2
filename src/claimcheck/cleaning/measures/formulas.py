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

_GROUP, _LINE, _GOES_ON = 0xFF, 8, 1 << 16
"""Of what the table says of a run of words: its group as a phrase, its group as a line above that, and whether
longer phrases begin so."""

Hit = tuple[Indexes, NDArray[np.int32], int, int]
"""First words of the phrases found, their groups, how many words they have, and what each counts."""


def formula_columns(pieces: Pieces) -> dict[str, Column]:
    """Return how many phrases of each group every block holds, how many in all, and how many words they cover."""
    cells = [np.zeros(0, np.int64)]
    covered = np.zeros(len(pieces.words.hashes), np.bool_)
    for starts, groups, length, worth in _hits(pieces):
        cells += [pieces.word_blocks.take(starts) * len(GROUPS) + groups] * worth
        for place in range(length):
            covered[starts + place] = True
    counts = np.bincount(np.concatenate(cells), minlength=len(pieces) * len(GROUPS))
    grid = counts.astype(np.int32).reshape(len(pieces), len(GROUPS)).T
    return {
        **{f"formula_{group}": row for group, row in zip(GROUPS, grid, strict=True)},
        "formulas": grid.sum(axis=0, dtype=np.int32),
        "formula_words": pieces.count_words(covered),
    }


def _hits(pieces: Pieces) -> Iterator[Hit]:
    sizes = np.diff(pieces.first_words)
    for starts, found, length in _runs(pieces):
        inside = np.flatnonzero(found & _GROUP)
        if len(inside):
            yield starts.take(inside), (found.take(inside) & _GROUP) - 1, length, 1
        lines = np.flatnonzero((found >> _LINE) & _GROUP)
        if len(lines):
            blocks = pieces.word_blocks.take(starts.take(lines))
            alone = sizes.take(blocks) == length
            whole = lines[alone & (pieces.first_words.take(blocks) == starts.take(lines))]
            yield starts.take(whole), ((found.take(whole) >> _LINE) & _GROUP) - 1, length, WHOLE_LINE


def _runs(pieces: Pieces) -> Iterator[tuple[Indexes, NDArray[np.int32], int]]:
    """Yield every run of up to `LONGEST` words within a block that is or begins a phrase, by growing length."""
    table, words, blocks = _table(), pieces.words.hashes, pieces.word_blocks
    found = table.values(words)
    starts = np.flatnonzero(found)
    found, runs = found.take(starts), words.take(starts)
    for length in range(1, LONGEST + 1):
        yield starts, found, length
        longer = np.flatnonzero((found >= _GOES_ON) & (starts < len(words) - length))
        longer = longer[blocks.take(starts.take(longer) + length) == blocks.take(starts.take(longer))]
        if not len(longer):
            return
        starts = starts.take(longer)
        runs = joined(runs.take(longer), words.take(starts + length))
        found = table.values(runs)


@cache
def _table() -> HashTable:
    """Return what is to know of every phrase and of every run of words that begins one."""
    inside: dict[int, int] = {}
    whole: dict[int, int] = {}
    begun: dict[int, int] = {}
    for phrase, group, is_line in _phrases():
        prefixes = _prefixes(find_words(characters(phrase)).hashes[:LONGEST])
        if not prefixes:
            continue
        *before, found = prefixes
        begun.update(dict.fromkeys(before, _GOES_ON))
        (whole if is_line else inside).setdefault(found, GROUPS.index(group) + 1)
    known = {**begun, **inside, **whole}
    return HashTable(
        {run: inside.get(run, 0) | whole.get(run, 0) << _LINE | begun.get(run, 0) for run in known}
    )


def _phrases() -> Iterator[tuple[str, str, bool]]:
    """Yield every phrase with its group, and whether it has to be the whole line."""
    for family in FAMILIES:
        yield from _listed(family.whole, family.reason, is_line=True)
        yield from _listed((*family.starts, *family.inside), family.reason, is_line=False)
    for line in data_lines("spam_phrases.txt"):
        yield line.removeprefix("? "), "half-spam" if line.startswith("? ") else "spam", False


def _listed(phrases: Iterable[str], group: str, *, is_line: bool) -> Iterator[tuple[str, str, bool]]:
    return ((phrase, group, is_line) for phrase in phrases)


def _prefixes(words: Hashes) -> list[int]:
    """Return the hash of the first word, of the first two, and so on."""
    found = [words[:1]]
    for place in range(1, len(words)):
        found.append(joined(found[-1], words[place : place + 1]))
    return [int(prefix[0]) for prefix in found if len(prefix)]
