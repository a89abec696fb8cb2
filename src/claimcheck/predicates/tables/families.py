"""Families of verbs that say the same thing, each with its opposites: the table `data/families.txt`."""

from functools import cache

from claimcheck.predicates.tables.data_files import data_rows

_SIGNS = (1, -1)
"""Of the members of a family, and of its opposites."""


def families_of(lemmas: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """Return the (family, sign) pairs of a verb; () for a verb that stands for itself."""
    return _table().get(lemmas, ())


@cache
def phrasal_verbs() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return first lemma -> the verbs of several words that begin with it, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for lemmas in _table():
        if len(lemmas) > 1:
            found.setdefault(lemmas[0], []).append(lemmas)
    return {first: tuple(sorted(verbs, key=_longest_first)) for first, verbs in found.items()}


def _longest_first(lemmas: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return -len(lemmas), lemmas


@cache
def _table() -> dict[tuple[str, ...], tuple[tuple[str, int], ...]]:
    """Return lemmas of a verb -> (family, sign) pairs."""
    table: dict[tuple[str, ...], list[tuple[str, int]]] = {}
    for row in data_rows("families.txt"):
        name, _, members = row.partition(": ")
        for sign, side in zip(_SIGNS, members.split(" | "), strict=False):
            for member in side.split(", "):
                table.setdefault(tuple(member.split()), []).append((name, sign))
    return {lemmas: tuple(dict.fromkeys(found)) for lemmas, found in table.items()}
