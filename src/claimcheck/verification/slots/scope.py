"""Scope: a qualifier that narrows what is measured, on one side only, makes it another thing."""

from collections.abc import Iterable
from functools import lru_cache

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.noun_families import GENERIC, LIGHT, NARROWING_FREE, TRANSPARENT
from claimcheck.verification.analysis import Words
from claimcheck.verification.assertion import Assertion
from claimcheck.verification.claim_reading import ClaimReading
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import conjuncts, head_of, is_open, show, without_illustrations
from claimcheck.verification.terms import Term, terms_of

_FREE = NARROWING_FREE | LIGHT | TRANSPARENT
_CONNECTING = frozenset(
    "time contrast fact addition particular short general result view turn hand case date present moment reason".split()
)
"""Nouns of opening phrases that only connect: "at the same time", "in fact"."""

_JOINING = frozenset({"or", "nor", "and"})
_POINTING = frozenset({"those", "these", "the", "its", "their", "any"})


def compare_scope(pairing: Pairing, figures: Iterable[Word]) -> Comparison | None:
    """Compare what narrows the measured thing, or what a denial covers; None where nothing could.

    `figures` are the source's figures that the claim's were compared with.
    """
    if pairing.source.negated:
        return _compare_denied(pairing)
    if not pairing.assertion.states_figure:
        return None
    extra = _narrowing((*_measured(pairing), *_counted(pairing, figures)), pairing)
    ours, theirs = show(pairing.claim.subject), show(pairing.subject_side)
    if not extra:
        return Comparison(Slot.SCOPE, ours, theirs, Outcome.MATCH)
    return Comparison(Slot.SCOPE, ours, theirs, Outcome.NEITHER, "narrower: " + _listed(extra))


def _measured(pairing: Pairing) -> Words:
    """Return the source's phrase for what is measured: the conjunct that is about the claim's subject."""
    side = without_illustrations(pairing.subject_side)
    if is_open(side):
        return ()
    return next((part for part in conjuncts(side) if _is_about_subject(part, pairing)), side)


def _is_about_subject(part: Words, pairing: Pairing) -> bool:
    head = head_of(part)
    terms = terms_of((head,), pairing.analysis) if head is not None else ()
    return any(pairing.matcher.find(term, pairing.assertion.subject_terms) for term in terms)


def _counted(pairing: Pairing, figures: Iterable[Word]) -> Words:
    """Return the modifiers between a count and its noun, and "of …" behind a share: "270 *confirmed* cases"."""
    found: list[Word] = []
    for figure in figures:
        for word in pairing.analysis.words[figure.index + 1 :]:
            if word.tag not in (Tag.NOUN, Tag.NAME, Tag.ADJECTIVE) and word.folded != "of":
                break
            found.append(word)
    return tuple(found)


def _narrowing(words: Words, pairing: Pairing) -> list[Term]:
    extra = [term for term in _unclaimed(words, pairing) if not {term.word.lemma, term.word.folded} & _FREE]
    if pairing.reading.vague:
        extra = [term for term in extra if not term.name and term.word.lemma not in GENERIC]
    return [term for term in extra if not _is_region_noun(term, pairing)]


def _is_region_noun(term: Term, pairing: Pairing) -> bool:
    """Tell whether a noun narrows nothing: "Central Asian *countries*" is no less than "Central Asia"."""
    place = term.word.index
    named = place > 0 and pairing.analysis.words[place - 1].tag is Tag.NAME
    return named and term.word.lemma in GENERIC


def _compare_denied(pairing: Pairing) -> Comparison | None:
    """Keep a narrow denial narrow: "did not sign a treaty on fishing" does not deny every treaty."""
    source = pairing.source
    extra = [
        term
        for term in _unclaimed((*source.complement, *source.adjunct), pairing)
        if term.word.lemma not in _CONNECTING and not _is_alternative(term, pairing)
    ]
    if not extra:
        return None
    ours, theirs = show(pairing.claim.complement), show(source.complement)
    return Comparison(Slot.SCOPE, ours, theirs, Outcome.NEITHER, "the denial is narrower: " + _listed(extra))


def _is_alternative(term: Term, pairing: Pairing) -> bool:
    """Tell whether a word is denied by itself ("confrontation *or competition*") or only points back."""
    begin = max(term.word.index - 2, 0)
    before = {word.folded for word in pairing.analysis.words[begin : term.word.index]}
    pointed = not before.isdisjoint(_POINTING) and term.word.lemma in GENERIC
    return pointed or not before.isdisjoint(_JOINING)


def _unclaimed(words: Words, pairing: Pairing) -> list[Term]:
    """Return the content words of a source phrase, adverbs aside, that the claim does not have."""
    claimed = _claimed(pairing.reading, pairing.assertion)
    return [
        term
        for term in terms_of(words, pairing.analysis)
        if term.word.tag is not Tag.ADVERB and not pairing.matcher.find(term, claimed)
    ]


@lru_cache(maxsize=4096)
def _claimed(reading: ClaimReading, assertion: Assertion) -> tuple[Term, ...]:
    said = assertion.statement.words if assertion.statement else ()
    phrases = (said, assertion.speaker, assertion.details)
    own = (term for words in phrases for term in terms_of(words, assertion.analysis))
    return (*own, *reading.subject_terms)


def _listed(terms: Iterable[Term]) -> str:
    return ", ".join(term.text for term in terms)
