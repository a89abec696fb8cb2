"""Whose "its" is where the owner is named behind: "its population was 4,000, *making Velm the largest town*".

Observation: what makes a place the largest of its kind is a figure of that place, and of nothing else. So who is named
behind "making" owns what the sentence measures before it as "its", unless the measured thing is somebody else's doing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.words import Tag, Word

_OPENING = frozenset({"the", "a", "an", "one"})
_MEASURING = frozenset({"estimate", "put", "place", "count", "record", "measure", "list", "give", "report"})
"""Verbs behind which "its" is nobody's who counts: "the office put *its* population at 4,000"."""

_LONGEST_RANK = 6
"""Words of "one of the second largest"."""


def find_owned(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield the statements on what is "its", with the name that a later "making" gives to the owner."""
    owner = _owner_behind(words)
    if owner is None:
        return
    for statement in statements:
        plain = statement.modality is Modality.FACT and not statement.negated
        measured = statement.complement if statement.verb.lemmas[0] in _MEASURING else ()
        its = next((word for word in (*statement.subject, *measured) if word.folded == "its"), None)
        makes = owner in statement.complement
        if plain and its is not None and its.index < owner.index and not makes:
            yield replace(
                statement,
                subject=_with_owner(statement.subject, its, owner),
                complement=_with_owner(statement.complement, its, owner),
                main=False,
            )


def _owner_behind(words: Words) -> Word | None:
    """Return the name in "making Velm the largest town"."""
    for making, name in pairwise(words):
        if making.folded == "making" and name.tag is Tag.NAME:
            behind = words[name.index + 1 : name.index + 1 + _LONGEST_RANK]
            opened = any(word.folded in _OPENING for word in behind[:1])
            ranked = any(word.folded.endswith("est") or word.folded.startswith("most") for word in behind)
            return name if opened and ranked else None
    return None


def _with_owner(said: Words, its: Word, owner: Word) -> Words:
    mark = replace(its, text="'s", folded="'s", lemma="'s", tag=Tag.POSSESSIVE)
    return tuple(part for word in said for part in ((owner, mark) if word is its else (word,)))
