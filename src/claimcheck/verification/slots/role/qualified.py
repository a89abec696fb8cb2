"""What qualifies a subject or an object on the source's side alone, so that it may be another one of its kind.

Observation: "the *former* mayor" and "the *fan* club" are other than the mayor and the club.
"""

from claimcheck.language.lexicon import Form
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.noun_families import LIGHT, NARROWING_FREE
from claimcheck.verification.pairing import Pairing, has_object
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import conjuncts, head_of, object_of, without_illustrations
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.role.manners import says_how
from claimcheck.verification.slots.subject.named_groups import group_meant
from claimcheck.verification.slots.subject.pointers import owner_pointed_at

_FREE = NARROWING_FREE | LIGHT
_RESTRICTING = frozenset({"to", "from", "for", "among"})
"""Behind these stands what narrows a noun: "exports *to Chile*", "turnout *among women*"."""

_SOME = frozenset({"a", "an"})
_NO_SUCH = frozenset(
    """
    former ex retired deputy vice acting fake alleged suspected planned proposed would-be mock model toy potential
    possible virtual
    """.split()
)
"""What is qualified so may be none of its kind."""

_OFFICES = frozenset(
    {"president", "minister", "chairman", "chairwoman", "head", "speaker", "leader", "secretary"}
)
"""Heads of phrases behind which "of" tells the office: "the president *of the senate*"."""

_STATES = frozenset({"state", "government"})


def has_other_object(pairing: Pairing) -> bool:
    """Tell whether only the source qualifies what is acted on: "the *electric* model" may be another one."""
    if pairing.source.verb.passive or not has_object(pairing.source):
        return False
    phrase = object_of(pairing.source.complement)
    modifiers = [word for word in phrase if word.tag in (Tag.ADJECTIVE, Tag.NOUN)]
    if _is_full_name(head_of(phrase)) and all(word.tag is Tag.NOUN for word in modifiers):
        # "The *pianist* Ola Berg" is no other Ola Berg.
        return False
    return any(_distinguishes(term, pairing) for term in terms_of(modifiers, pairing.analysis))


def _is_full_name(head: Word | None) -> bool:
    return head is not None and head.tag is Tag.NAME and " " in head.text


def other_referent(pairing: Pairing) -> list[Term]:
    """Return what qualifies the source's subject, and only there, so that it may be another one of its kind."""
    side = pairing.subject_side
    if pairing.claim.verb.passive and not pairing.source.verb.passive:
        side = object_of(side)
    # Whom "the town's" points to was settled with the subject.
    side = side[len(owner_pointed_at(side)) :]
    if _is_one_of_them(side, pairing):
        return []
    for part in conjuncts(without_illustrations(side)):
        head = head_of(part)
        if head is None or head.tag is Tag.NAME or not _is_claimed((head,), pairing):
            continue
        pointing = group_meant(pairing).phrase
        before = {word.index for word in _before(part, head) if word not in pointing}
        return [
            term
            for term in terms_of(part, pairing.analysis)
            if (term.word.index in before or _restricts(term, head))
            and _distinguishes(term, pairing)
            and not says_how(term, head, side)
        ]
    return []


def _is_one_of_them(side: Words, pairing: Pairing) -> bool:
    """Tell whether the claim says only that there was some such thing: who saw "a *goods* train" leave saw a train.

    Of what is told in the present it may be said of all its kind.
    """
    ours = pairing.claim.subject
    some = all(phrase[:1] != () and phrase[0].folded in _SOME for phrase in (ours, side))
    told = any(word.form in (Form.PAST, Form.PARTICIPLE) for word in pairing.claim.verb.words)
    lacking = any(word.folded in _NO_SUCH for word in side)
    return some and told and not (lacking or pairing.claim.negated or pairing.source.negated)


def _restricts(term: Term, head: Word) -> bool:
    if term.word.index <= head.index:
        return False
    other_office = term.preposition == "of" and not term.name and head.lemma in _OFFICES
    if head.lemma == "head" and term.word.lemma in _STATES:
        # Heads of state are leaders of no part of it.
        return False
    return other_office or term.preposition in _RESTRICTING


def _before(part: Words, head: Word) -> Words:
    """Return the modifiers of a head: the words before it in its own phrase."""
    before: list[Word] = []
    for word in part:
        if word.index >= head.index:
            break
        before = [] if word.tag in (Tag.PREPOSITION, Tag.MARK) else [*before, word]
    return tuple(before)


def _is_claimed(words: Words, pairing: Pairing) -> bool:
    terms = terms_of(words, pairing.analysis)
    return all(pairing.matcher.find(term, pairing.assertion.subject_terms) for term in terms)


def _distinguishes(term: Term, pairing: Pairing) -> bool:
    if term.word.tag is Tag.ADVERB or {term.word.lemma, term.word.folded} & _FREE:
        return False
    if term.name and pairing.reading.vague and term.preposition not in _RESTRICTING:
        return False
    return pairing.matcher.find(term, pairing.claimed_terms) is None
