"""Scope: a qualifier that narrows what is measured, on one side only, makes it another thing."""

from collections.abc import Sequence

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.noun_families import GENERIC, LIGHT, NARROWING_FREE, TRANSPARENT
from claimcheck.verification.figures_slot import compared_figures, measures, states_figure
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import conjuncts, head_of, is_open, show, without_illustrations
from claimcheck.verification.roles_slot import extra_terms
from claimcheck.verification.terms import Term, terms_of

Words = tuple[Word, ...]


def compare_scope(pairing: Pairing) -> Comparison | None:
    """Compare what narrows the measured thing, or what a denial covers; None where nothing could."""
    if pairing.source.negated:
        return _denied_scope(pairing)
    if not states_figure(pairing):
        return None
    extra = _narrowing(_measured(pairing), pairing)
    shown = show(pairing.claim.subject)
    if not extra:
        return Comparison(Slot.SCOPE, shown, show(pairing.subject_side), Outcome.MATCH)
    note = "narrower: " + ", ".join(term.text for term in extra)
    return Comparison(Slot.SCOPE, shown, show(pairing.subject_side), Outcome.NEITHER, note)


def _measured(pairing: Pairing) -> Words:
    """Return the source's phrase for what is measured, with the phrase its figure counts."""
    side = without_illustrations(pairing.subject_side)
    if is_open(side):
        return _counted(pairing)
    for part in conjuncts(side):
        head = head_of(part)
        ours = terms_of(pairing.claim.subject, pairing.claimed)
        if head is not None and any(
            pairing.matcher.find(term, ours) for term in terms_of((head,), pairing.analysis)
        ):
            return (*part, *_counted(pairing))
    return (*side, *_counted(pairing))


def _counted(pairing: Pairing) -> Words:
    """The modifiers between a count and its noun, and "of …" behind a share: "270 *confirmed* cases"."""
    words = pairing.analysis.words
    found: list[Word] = []
    for figure in compared_figures(pairing):
        for word in words[figure.index + 1 :]:
            if word.tag not in (Tag.NOUN, Tag.NAME, Tag.ADJECTIVE) and word.folded != "of":
                break
            found.append(word)
    return tuple(found)


def _narrowing(words: Sequence[Word], pairing: Pairing) -> list[Term]:
    extra = extra_terms(pairing.claim, tuple(words), pairing)
    free = NARROWING_FREE | LIGHT | TRANSPARENT
    kept = [
        term
        for term in extra
        if term.word.tag is not Tag.ADVERB and not {term.word.lemma, term.word.folded} & free
    ]
    if pairing.reading.vague:
        kept = [term for term in kept if not term.name and term.word.lemma not in GENERIC]
    return [term for term in kept if not _is_region_noun(term, pairing)]


def _is_region_noun(term: Term, pairing: Pairing) -> bool:
    """ "Central Asian *countries*" is no narrower than "Central Asia"."""
    before = pairing.analysis.words[term.word.index - 1] if term.word.index else None
    return (
        term.word.lemma in GENERIC
        and before is not None
        and before.tag is Tag.NAME
        and not measures_noun(term)
    )


def measures_noun(term: Term) -> bool:
    """Tell whether a general noun itself is what is measured."""
    return term.word.lemma in TRANSPARENT


def _denied_scope(pairing: Pairing) -> Comparison | None:
    """ "Did not sign a treaty on fishing" does not deny that a treaty was signed."""
    extra = [
        term
        for term in extra_terms(pairing.claim, (*pairing.source.complement, *pairing.source.adjunct), pairing)
        if term.word.tag is not Tag.ADVERB
        and term.word.lemma not in _CONNECTING
        and not _is_alternative(term, pairing)
    ]
    if not extra or not (measures(pairing) or extra):
        return None
    note = "the denial is narrower: " + ", ".join(term.text for term in extra)
    shown = show(pairing.claim.complement)
    return Comparison(Slot.SCOPE, shown, show(pairing.source.complement), Outcome.NEITHER, note)


_CONNECTING = frozenset(
    "time contrast fact addition particular short general result view turn hand case date present moment reason".split()
)
"""Nouns of opening phrases that only connect: "at the same time", "in fact"."""


def _is_alternative(term: Term, pairing: Pairing) -> bool:
    """ "Confrontation *or competition*": each alternative is denied by itself; "with those countries" points."""
    before = [word for word in pairing.analysis.words if word.index < term.word.index][-2:]
    joined = any(word.folded in ("or", "nor", "and") for word in before)
    pointed = any(word.folded in ("those", "these", "the", "its", "their", "any") for word in before)
    return joined or (pointed and term.word.lemma in GENERIC)
