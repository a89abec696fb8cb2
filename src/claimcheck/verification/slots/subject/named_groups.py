"""Groups of countries that a text names once and points back to: "the five countries", "the former Soviet republics".

Observation: after "the five Central Asian countries" a text goes on with "heads of state from China and the five
countries". Such a phrase stands for a whole that was named with the same kind of noun ("countries"), and for none of
those who were named beside it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.names.groups import counts_members, members_of
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import COUNTRIES
from claimcheck.verification.reading.terms import Term, sentence_terms, terms_of

_ONCE = "former"
_LISTING = frozenset({"namely", ":", "--"})


class GroupMeant(NamedTuple):
    """A phrase that points back to a group of countries, and what that group is called, its listed members too."""

    phrase: Words = ()
    terms: tuple[Term, ...] = ()


def group_meant(pairing: Pairing) -> GroupMeant:
    """Return the phrase of the source's subject that points back to a group, and the group; both empty for none."""
    phrase = _pointer(pairing.subject_side)
    if not phrase:
        return GroupMeant()
    for context in pairing.surroundings.nearest_first():
        named = list(_named_in(context)) or list(_counted_in(context, phrase))
        if named:
            one = len({term.name for term in named}) == 1 and _is_so_many(phrase, named[0])
            return GroupMeant(phrase, _with_listed(named, context)) if one else GroupMeant()
    return GroupMeant()


def _pointer(side: Words) -> Words:
    """Return "the five countries" and "the former Soviet republics", which name no group themselves."""
    for end, noun in enumerate(side):
        if _is_countries(noun):
            begin = next((at for at in range(end, -1, -1) if side[at].folded in DEFINITE), None)
            between = side[begin + 1 : end] if begin is not None else (noun,)
            if _only_points(between):
                return side[begin : end + 1]
    return ()


def _only_points(between: Words) -> bool:
    """Tell whether nothing but a number, or what they once were, stands between "the" and its noun."""
    former = bool(between) and between[0].folded == _ONCE
    return all(word.tag is Tag.NUMBER for word in between) or (
        former and all(word.tag is Tag.NAME for word in between[1:])
    )


def _named_in(context: Analysis) -> Iterator[Term]:
    """Yield the names that stand right before a noun for countries: "*Central Asian* countries"."""
    for noun in context.words[1:]:
        before, opening = context.words[noun.index - 1], context.words[max(noun.index - 2, 0)]
        if _is_countries(noun) and before.tag is Tag.NAME and opening.folded != _ONCE:
            yield from terms_of((before,), context)


def _counted_in(context: Analysis, phrase: Words) -> Iterator[Term]:
    """Yield the groups that have as many members as a pointer says: "the *five* countries" under "Central Asia"."""
    figures = [word.folded for word in phrase if word.tag is Tag.NUMBER]
    for term in sentence_terms(context) if figures else ():
        if members_of(term.name) and all(_has_members(figure, term) for figure in figures):
            yield term


def _has_members(figure: str, group: Term) -> bool:
    return counts_members(figure, " ".join(group.name))


def _is_countries(noun: Word) -> bool:
    return noun.tag is Tag.NOUN and noun.lemma in COUNTRIES and noun.folded != noun.lemma


def _is_so_many(phrase: Words, group: Term) -> bool:
    """Tell whether a number in the pointer is that of the group's members, as far as those are known."""
    figures = [word.folded for word in phrase if word.tag is Tag.NUMBER]
    return not figures or not members_of(group.name) or all(_has_members(figure, group) for figure in figures)


def _with_listed(named: list[Term], context: Analysis) -> tuple[Term, ...]:
    """Add the members that are listed behind a group: "countries, *namely* Chad and Niger"."""
    words = context.words[named[0].word.index + 2 :]
    opened = next((at for at, word in enumerate(words[:2]) if word.folded in _LISTING), None)
    if opened is None:
        return tuple(named)
    rest = words[opened + 1 :]
    end = next((at for at, word in enumerate(rest) if not _is_listed(word)), len(rest))
    return (*named, *terms_of(rest[:end], context))


def _is_listed(word: Word) -> bool:
    return word.tag in (Tag.NAME, Tag.COORDINATOR) or word.text == ","
