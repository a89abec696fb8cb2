"""Counts that leave out what they count: "killed 19 soldiers and injured *14*", "and injured *14 others*"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag

_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})


def with_shared_nouns(statements: Sequence[Predication]) -> tuple[Predication, ...]:
    """Return the statements, a bare count with the noun of the count before it, where both have one subject."""
    found = list(statements[:1])
    for before, item in pairwise(statements):
        nouns = _nouns(before) if _is_bare(item) and item.subject == before.subject else ()
        found.append(replace(item, complement=(*item.complement[:1], *nouns)) if nouns else item)
    return tuple(found)


def _is_bare(statement: Predication) -> bool:
    """Tell "14" and "14 others" by themselves; "14 percent" has its unit with it."""
    said = statement.complement
    counts = bool(said) and said[0].tag is Tag.NUMBER and said[0].text.replace(",", "").isdigit()
    return counts and (len(said) == 1 or [word.folded for word in said[1:]] == ["others"])


def _nouns(statement: Predication) -> Words:
    """Return what the count of a statement counts."""
    said = statement.complement
    if not said or said[0].tag is not Tag.NUMBER or statement.negated:
        return ()
    end = next((at for at, word in enumerate(said) if at and word.tag not in _COUNTED), len(said))
    return said[1:end]
