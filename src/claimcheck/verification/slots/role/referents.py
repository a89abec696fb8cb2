"""Referents: is it the same thing that acts and the same thing that is acted on, not one that belongs to it?

Observation: words inside a phrase say little; its head says what it is about. "Bought the castle's furniture", "a share
of the castle" and "land beside the castle" all hold "the castle". So heads are compared with heads, and a modifier that
only the source has ("the *former* mayor", "the *fan* club") makes another referent.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.pairing import Pairing, has_object
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.insertions import without_kind, without_told_of_last
from claimcheck.verification.reading.phrases import (
    NAMING,
    conjuncts,
    head_of,
    is_open,
    listed_behind,
    object_of,
    show,
    without_illustrations,
)
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.figure.copies import stands_for_copies
from claimcheck.verification.slots.role.acted_on import acts_on_another, approved_for, done_to_some
from claimcheck.verification.slots.role.beside_pointers import is_beside_it
from claimcheck.verification.slots.role.likened import is_turned_round
from claimcheck.verification.slots.role.other_kinds import half_done, other_office, undone_by
from claimcheck.verification.slots.role.qualified import other_referent
from claimcheck.verification.slots.role.staged import staged
from claimcheck.verification.slots.role.topics import is_of_other_topic, things_of
from claimcheck.verification.slots.subject.generic import told_of_some
from claimcheck.verification.slots.subject.pointers import is_kind_in
from claimcheck.verification.wordings.providing import is_other_end_of_payment

_KINDS = frozenset({"type", "kind", "form", "strain", "variety", "sort"})

_ANY = frozenset({"any", "all", "every"})
_DOINGS = frozenset({"activity"})
_QUOTES = frozenset({'"', "\u201d", "\u2019", "'"})

_PARTS = frozenset(
    "share part piece half portion fraction percentage value size model copy version draft".split()
)
"""Nouns for what is less, or other, than the whole behind them."""


def compare_referents(pairing: Pairing) -> Comparison | None:
    """Compare the heads of object and agent, and what only the source says of its subject; None where all agree."""
    if acts_on_another(pairing) or is_other_end_of_payment(pairing.source, pairing.claim):
        said = show(pairing.claim.complement), show(pairing.source.complement)
        return Comparison(Slot.ROLES, *said, Outcome.NEITHER, "another thing")
    for ours, theirs in _opposite_phrases(pairing):
        if not _heads_match(pairing, ours, theirs):
            return Comparison(Slot.ROLES, show(ours), show(theirs), Outcome.NEITHER, "another thing")
    if is_turned_round(pairing) or is_beside_it(pairing.subject_side):
        said = show(pairing.claim.subject), show(pairing.subject_side)
        return Comparison(Slot.SUBJECT, *said, Outcome.NEITHER, "another one")
    if is_of_other_topic(pairing):
        said = show(pairing.claim.complement), show(pairing.source.complement)
        return Comparison(Slot.ROLES, *said, Outcome.NEITHER, "on another matter")
    # Where a figure is asserted, what narrows the thing measured is a matter of scope.
    extra = [] if pairing.assertion.states_figure else [term.word for term in other_referent(pairing)]
    extra = (
        extra
        or done_to_some(pairing)
        or approved_for(pairing)
        or undone_by(pairing)
        or other_office(pairing)
        or half_done(pairing)
        or staged(pairing)
    )
    extra = extra or [term.word for term in told_of_some(pairing)]
    if not extra:
        return None
    note = "another one: " + ", ".join(word.text for word in extra)
    sides = show(pairing.claim.subject), show(pairing.subject_side)
    return Comparison(Slot.SUBJECT, *sides, Outcome.NEITHER, note)


def _opposite_phrases(pairing: Pairing) -> Iterable[tuple[Words, Words]]:
    """Yield the phrases of claim and source that must have the same head: objects, and agents behind "by"."""
    claim, source = pairing.claim, pairing.source
    if claim.verb.passive and claim.by_phrase:
        yield claim.by_phrase, source.by_phrase if source.verb.passive else source.subject
    if claim.verb.passive or claim.verb.nominal or source.verb.nominal:
        return
    ours = object_of(claim.complement)
    if source.verb.passive:
        if has_object(claim):
            yield ours, source.subject
    elif has_object(claim) and has_object(source):
        yield ours, object_of(source.complement)
    elif _is_bare_figure(claim) and has_object(source) and not _is_bare_figure(source):
        yield claim.complement[:1], object_of(source.complement)


def _is_bare_figure(statement: Predication) -> bool:
    """Tell whether the verb governs a figure directly: "raised *$80 million*", not "raised its forecast to"."""
    return bool(statement.complement) and statement.complement[0].tag is Tag.NUMBER


def _heads_match(pairing: Pairing, ours: Words, theirs: Words) -> bool:
    """Tell whether each thing in the claim's phrase heads a conjunct of the source's; pointers are left open."""
    listing = not _only_calls(pairing.source)
    theirs = without_told_of_last(theirs, listing=listing)
    governed = without_told_of_last(pairing.source.complement, listing=listing)
    # Who "is *the author* of a book on a lawyer" is called so, and points to nobody.
    pointing = listing and is_open(theirs) and not _is_part(theirs)
    if pointing and any(word.tag in NAMING or word.tag is Tag.PRONOUN for word in theirs):
        return True
    wanted = _heads(ours, pairing.claimed, plain=pairing.assertion.states_figure)
    if len(wanted) == 1 and is_kind_in(wanted[0], theirs, pairing.analysis, pairing):
        return True
    pool = _heads(theirs, pairing.analysis, plain=pairing.assertion.states_figure)
    if not wanted:
        return not _is_figure(ours)
    if not pairing.assertion.states_figure and theirs == object_of(governed):
        pool = (*pool, *_other_heads(governed, pairing.analysis))
    return all(
        pairing.matcher.find(term, pool) or _ends_alike(term, pool) or stands_for_copies(term, pairing)
        for term in wanted
    )


def _is_part(words: Words) -> bool:
    """Tell "the first *version of* the bill", which is not the bill."""
    return any(word.lemma in _PARTS and after.folded == "of" for word, after in pairwise(words))


def _only_calls(statement: Predication) -> bool:
    """Tell "is" and "became", which say what something is."""
    return statement.verb.lemmas[0] in ("be", "become", "remain") and not statement.verb.passive


def _other_heads(governed: Words, analysis: Analysis) -> Iterator[Term]:
    """Yield the heads of what the source's verb governs beside its first object, and of what that one lists."""
    for words in (listed_behind(governed), *things_of(governed)[1:]):
        yield from _heads(words, analysis, plain=False)


def _ends_alike(term: Term, pool: Iterable[Term]) -> bool:
    """Tell whether a long name is cut otherwise: "the Oslo-Bergen (West) Line" ends as "Bergen Line" does."""
    return len(term.name) > 1 and any(other.name[-1:] == term.name[-1:] for other in pool)


def _is_figure(words: Words) -> bool:
    return bool(words) and words[0].tag is Tag.NUMBER


def _heads(words: Words, analysis: Analysis, *, plain: bool) -> tuple[Term, ...]:
    parts = conjuncts(without_illustrations(words))
    own = [part for before, part in zip(((), *parts), parts, strict=False) if not _may_go_on(before, part)]
    heads = [_head(part, plain=plain) for part in own]
    return terms_of([head for head in heads if head is not None], analysis)


def _may_go_on(before: Words, part: Words) -> bool:
    """Tell "the son of *the founder | and chair*", whose second office may be that of the one named in between."""
    governed = len(before) > 2 and before[-1].tag is Tag.NOUN and before[-3].folded == "of"  # noqa: PLR2004
    offices = governed and is_role(before[-1]) and part[0].tag is Tag.NOUN and is_role(part[0])
    return offices and before[-2].tag is Tag.DETERMINER


def _head(part: Words, *, plain: bool) -> Word | None:
    """Return the head; "a share of the castle" is a share, unless a figure says how much of it."""
    if plain:
        return head_of(part)
    part = without_kind(_without_any_form(part))
    nouns: list[Word] = []
    if any(
        word.tag is Tag.NUMBER and (after.folded == "of" or after.lemma in _KINDS)
        for word, after in pairwise(part)
    ):
        # "Half of the loan" is not the loan.
        return None
    for word in part:
        if word.tag in NAMING:
            nouns.append(word)
        elif word.tag is Tag.POSSESSIVE:
            nouns = []
        elif word.tag is Tag.PREPOSITION and nouns:
            break
    if nouns and nouns[-1].lemma in _PARTS:
        return nouns[-1]
    return _done_noun(part, nouns) or head_of(part)


def _done_noun(part: Words, nouns: Sequence[Word]) -> Word | None:
    """Return what is done where that is told as activities: "*mining* activities", "'*free zone*' trade activities"."""
    if len(nouns) < 2 or nouns[-1].lemma not in _DOINGS:  # noqa: PLR2004  what is done, and "activities"
        return None
    closing = max((word.index for word in part if word.text in _QUOTES), default=nouns[-1].index)
    return next((noun for noun in reversed(nouns[:-1]) if noun.index < closing), None)


def _without_any_form(part: Words) -> Words:
    """Leave out the opening of "any form of slavery", "all kinds of slavery", which is slavery."""
    opened = len(part) > 3 and part[0].folded in _ANY and part[1].lemma in _KINDS and part[2].folded == "of"  # noqa: PLR2004
    return part[3:] if opened else part
