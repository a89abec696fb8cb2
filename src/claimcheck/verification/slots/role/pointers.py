"""What definite nouns beside the verb stand for: "opposed *the project*", "an analyst at *the brokerage*".

And whose an office is that stands alone: "*Chief executive* Mara Lind said" of the one firm that the text is about.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.language.abbreviations import short_form
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.context.antecedents import Description
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.role.fillers import RoleFillers
from claimcheck.verification.slots.role.prepositions import LOCAL
from claimcheck.verification.slots.subject.pointers import is_kind_in

_OWNING = frozenset({"of", "at", "for", "with"})
_FIRMS_OFFICES = frozenset(
    "executive chief ceo cfo coo cto chairman chairwoman chairperson founder owner director spokesman spokeswoman "
    "spokesperson treasurer".split()
)
"""Last words of offices that a firm has."""


def is_pointed_to(missing: Sequence[Term], fillers: RoleFillers) -> bool:
    """Tell whether a definite noun in the source's clause stands for what the claim names in that role."""
    roles = {term.preposition for term in missing}
    if len(roles) != 1:
        return False
    return any(
        term.preposition in roles and _means(begin, term, missing, fillers.pairing)
        for begin, term in _pointers(missing, fillers)
    )


def _pointers(missing: Sequence[Term], fillers: RoleFillers) -> Iterator[tuple[int, Term]]:
    """Yield where each definite noun without a name begins, and its term."""
    pairing = fillers.pairing
    words, nouns = pairing.analysis.words, {term.word: term for term in fillers.governed_terms}
    for word in fillers.governed:
        begin = _article_before(words, word) if word in nouns and word.tag is Tag.NOUN else None
        if begin is None or not _stands_alone(words, word):
            continue
        named = any(is_kind_in(term, (words[begin], word), pairing.analysis, pairing) for term in missing)
        if named or classes_of(word.lemma) - {PERSON}:
            yield begin, nouns[word]


def _article_before(words: Words, noun: Word) -> int | None:
    """Return the place of the "the" that opens a noun's phrase; measures may stand between: "the 90-metre tower"."""
    place = noun.index - 1
    while place > 0 and words[place].tag is Tag.NUMBER:
        place -= 1
    return place if place >= 0 and words[place].folded in DEFINITE and words[place].folded != "its" else None


def _stands_alone(words: Words, noun: Word) -> bool:
    """Tell "the plant" from "the plant manager", "the plant of Orlo" and "the plant that"."""
    behind = words[noun.index + 1 : noun.index + 2]
    return not any(
        word.tag in (Tag.NOUN, Tag.NAME, Tag.POSSESSIVE, Tag.RELATIVE) or word.folded == "of"
        for word in behind
    )


def _means(begin: int, pointer: Term, missing: Sequence[Term], pairing: Pairing) -> bool:
    texts = tuple(pairing.surroundings.nearest_first())
    beside = _told_apart(pairing) if pointer.preposition in LOCAL else frozenset(pairing.source.subject)
    described = Description(pointer.word, pairing.analysis, begin, texts, pairing.matcher, beside)
    things = [term for term in missing if not term.name]
    return described.means_thing(missing, things) if things else described.means(missing)


def _told_apart(pairing: Pairing) -> frozenset[Word]:
    """Return what a place in the same sentence cannot be: who "works in Marl" was not arrested there "in the capital".

    What stands beside it in its own clause is another place, and what a relative clause tells is told of somebody.
    """
    aside = [item for item in pairing.analysis.statements if not item.main and not item.conjunction]
    return frozenset(word for item in (pairing.source, *aside) for word in item.words)


def is_office_of(missing: Sequence[Term], fillers: RoleFillers) -> bool:
    """Tell whether an office named without its firm is that of the one firm which the context is about."""
    pairing = fillers.pairing
    office = head_of(pairing.source.complement)
    alone = not any(word.tag in (Tag.PREPOSITION, Tag.NAME) for word in pairing.source.complement)
    owned = all(term.name and term.preposition in _OWNING for term in missing)
    if pairing.claim.verb.lemmas != ("be",) or office is None or not (alone and owned and is_role(office)):
        return False
    if (short_form(office.lemma) or office.lemma) not in _FIRMS_OFFICES or not terms_of(
        pairing.source.subject, pairing.analysis
    )[:1]:
        return False
    firm = replace(office, lemma="company", folded="company")
    texts = tuple(pairing.surroundings.nearest_first())
    begin = min(office.index, pairing.source.subject[0].index)
    return Description(firm, pairing.analysis, begin, texts, pairing.matcher).means(missing)
