"""Counts that leave out what they count: "killed 19 soldiers and injured *14*", "and injured *14 others*"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.language.numerals import SMALL
from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag, Word

_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_GOING_ON = frozenset({Tag.PREPOSITION, Tag.DATE, Tag.ADVERB, Tag.MARK})
"""Behind a bare count these say when and where; but for "of" they count nothing else."""


def with_shared_nouns(statements: Sequence[Predication]) -> tuple[Predication, ...]:
    """Return the statements, a bare count with the noun of the count before it, where both have one subject."""
    found = list(statements[:1])
    for before, item in pairwise(statements):
        nouns = _nouns(before) if _is_bare(item) and item.subject == before.subject else ()
        found.append(replace(item, complement=_with_nouns(item.complement, nouns)) if nouns else item)
    return tuple(found)


def _is_bare(statement: Predication) -> bool:
    """Tell "14" and "14 others" from "14 percent", which has its unit with it; places and times may follow."""
    said = statement.complement
    counts = bool(said) and said[0].tag is Tag.NUMBER and _is_plain(said[0])
    behind = said[2:] if [word.folded for word in said[1:2]] == ["others"] else said[1:]
    return counts and (not behind or (behind[0].tag in _GOING_ON and behind[0].folded != "of"))


def _is_plain(number: Word) -> bool:
    """Tell "14" and "nine" from "14%" and "nine euros", which are one word with their unit."""
    return number.text.replace(",", "").isdigit() or number.folded in SMALL


def _with_nouns(said: Words, nouns: Words) -> Words:
    """Return a count with its nouns in their place: "14 | *soldiers* | in the capital"."""
    others = [word.folded for word in said[1:2]] == ["others"]
    return (*said[:1], *nouns, *said[1 + others :])


def _nouns(statement: Predication) -> Words:
    """Return what the count of a statement counts."""
    said = statement.complement
    if not said or said[0].tag is not Tag.NUMBER or statement.negated:
        return ()
    end = next((at for at, word in enumerate(said) if at and word.tag not in _COUNTED), len(said))
    return said[1:end]
