"""What is shared, told beside another verb: "guard the *900 km of shared borders*" says that they share 900 km of them.

Observation: things that are shared or common have several owners, and those are the clause's subject where it names
several. Whom "with" or "between" names behind the noun shares them instead.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.predicates.words import Tag

_SHARED = frozenset({"shared", "common", "joint"})
_OTHERS = frozenset({"with", "between", "of"})
_SPLITTING = frozenset({"from", "of", "for", "by", "between"})
"""Behind these stands what belongs to the first noun of a subject: "a letter from Peru and Chile" shares nothing."""

_MEASURE = 3
"""Words before "shared": the article, the figure and "of"."""


def find_shared_things(statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield for each figure of shared things that the several things of the clause's subject share so much."""
    for item in statements:
        if _is_told_as_given(item) and _names_several(item.subject):
            for place, (word, after) in enumerate(pairwise(item.complement)):
                if word.folded in _SHARED and after.tag is Tag.NOUN:
                    yield from _shared(item, place)


def share_with(statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield "Peru shares a river with Chile" and the other way round for "Peru and Chile share a river"."""
    for item in statements:
        if item.verb.lemmas == ("share",) and not item.verb.passive:
            at = [place for place, word in enumerate(item.subject) if word.tag is Tag.COORDINATOR]
            if len(at) == 1 and _names_several(item.subject) and not _says_with_whom(item.complement):
                one, other = item.subject[: at[0]], item.subject[at[0] + 1 :]
                joint = replace(item.subject[at[0]], folded="with", lemma="with", tag=Tag.PREPOSITION)
                yield replace(item, subject=one, complement=(*item.complement, joint, *other), main=False)
                yield replace(item, subject=other, complement=(*item.complement, joint, *one), main=False)


def _says_with_whom(words: Words) -> bool:
    return any(word.folded in _OTHERS - {"of"} for word in words)


def _is_told_as_given(item: Predication) -> bool:
    return item.modality is Modality.FACT and not item.negated and not item.verb.nominal


def _names_several(subject: Words) -> bool:
    joined = any(word.tag is Tag.COORDINATOR and word.folded == "and" for word in subject)
    return joined and not any(word.folded in _SPLITTING for word in subject)


def _shared(item: Predication, place: int) -> Iterator[Predication]:
    """Yield "share 900 km of borders" for "the 900 km of shared borders", where nobody else is named behind them."""
    words = item.complement
    thing, behind = words[place + 1], words[place + 2 : place + 3]
    before = words[max(place - _MEASURE, 0) : place]
    if _is_definite_measure(before) and not any(word.folded in _OTHERS for word in behind):
        share = Verb(("share",), families_of(("share",)), (words[place],))
        yield replace(item, verb=share, complement=(*before[1:], thing), adjunct=(), main=False)


def _is_definite_measure(words: Words) -> bool:
    """Tell "*the 900 km of* shared borders", which are there, from those that somebody asks for."""
    tags = [word.tag for word in words[1:]]
    definite = len(words) == _MEASURE and words[0].folded in DEFINITE
    return definite and tags == [Tag.NUMBER, Tag.PREPOSITION] and words[-1].folded == "of"
