"""Names that a sentence gives to another than its definite subject: "*the bank* hired Lind and sold the mill".

Observation: who is called "the bank" and named in one breath would be named there. Whom the bank hired, by whose word
it did something, and who is only named behind it, is somebody else.
"""

from collections.abc import Sequence

from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.lexical import SAYING
from claimcheck.verification.context.antecedents import Description
from claimcheck.verification.context.name_kinds import nouns_told
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of
from claimcheck.verification.reading.terms import Term, terms_of

_BELONGING = frozenset({"of", "at", "in"})
"""Behind these the subject itself may be named: "shares *of Orlo* fell after the bank sold"."""

_OPENING = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN})


def names_another_party(pairing: Pairing, wanted: Sequence[Term], side: Words) -> bool:
    """Tell whether what a definite noun should stand for stands beside it as somebody else."""
    words, head = pairing.analysis.words, head_of(side)
    if head is None or head.tag is not Tag.NOUN:
        return bool(side) and _are_told_by_clause(side, words)
    named = terms_of([word for word in words if word.tag is Tag.NAME and word not in side], pairing.analysis)
    # "The *C5* meeting" may well speak of the C5.
    meant = [term for term in wanted if term.name and term in pairing.assertion.head_terms]
    found = [term for term in named if any(pairing.matcher.same(term, other) for other in meant)]
    others = _told_of_subject(pairing) | _dealing_with_subject(head, pairing)
    apart = [term.word for term in found if not _speaks_of_itself(term, head, side, pairing)]
    return bool(apart) and all(word in others or _is_another(word, side, words) for word in apart)


def _speaks_of_itself(term: Term, head: Word, side: Words, pairing: Pairing) -> bool:
    """Tell "Orlo *Inc* said that the *company* had sold the mill", where nothing else may be such a thing.

    The speaker has to be called that very thing: a union speaks of a company as of another.
    """
    if term.word not in pairing.source.speaker and term.word not in _speakers(pairing):
        return False
    texts = tuple(pairing.surroundings.nearest_first())
    called = any(noun == head.lemma for noun in nouns_told(term, (pairing.analysis, *texts)))
    described = Description(head, pairing.analysis, side[0].index, texts, pairing.matcher)
    return called and described.is_sole((term,))


def _told_of_subject(pairing: Pairing) -> frozenset[Word]:
    """Return the words of what the subject did, and to whom, by whose word: none of them is the subject."""
    source = pairing.source
    own = (item for item in pairing.analysis.statements if item.subject == source.subject)
    told = (word for item in own for word in (*item.complement, *item.adjunct))
    return frozenset((*told, *source.speaker))


def _dealing_with_subject(head: Word, pairing: Pairing) -> frozenset[Word]:
    """Return whoever says something in the sentence, and who does something to the subject: "*Orlo* sued the bank"."""
    dealing = (item for item in pairing.analysis.statements if head in item.complement)
    return frozenset(word for item in dealing for word in item.subject) | _speakers(pairing)


def _speakers(pairing: Pairing) -> frozenset[Word]:
    """Return the subjects of what is said; "Orlo, *a union that represents miners*, said" is read of both."""
    saying = (item for item in pairing.analysis.statements if not SAYING.isdisjoint(item.verb.lemmas))
    return frozenset(word for item in saying for word in item.subject)


def _are_told_by_clause(side: Words, words: Words) -> bool:
    """Tell "met *those who* sold the mill", whom the clause tells, from "is among *those who* sold it"."""
    behind, before = words[side[-1].index + 1 :][:1], words[: side[0].index][-1:]
    told = [word.folded for word in side] == ["those"] and any(word.tag is Tag.RELATIVE for word in behind)
    return told and not any(word.folded in ("among", "of") for word in before)


def _is_another(name: Word, side: Words, words: Words) -> bool:
    if name.index > side[0].index:
        return False
    place = name.index - 1
    while place > 0 and words[place].tag in _OPENING:
        place -= 1
    if place < 0:
        return False
    before = words[place]
    governed = before.tag is Tag.PREPOSITION and before.folded not in _BELONGING
    return governed or before.tag is Tag.VERB or before.folded == "to"
