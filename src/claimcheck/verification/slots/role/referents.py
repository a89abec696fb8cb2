"""Referents: is it the same thing that acts and the same thing that is acted on, not one that belongs to it?

Observation: words inside a phrase say little; its head says what it is about. "Bought the castle's furniture", "a share
of the castle" and "land beside the castle" all hold "the castle". So heads are compared with heads, and a modifier that
only the source has ("the *former* mayor", "the *fan* club") makes another referent.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from claimcheck.language.lexicon import Form
from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.noun_families import LIGHT, NARROWING_FREE
from claimcheck.verification.pairing import Pairing, has_object
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.insertions import without_kind
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
from claimcheck.verification.slots.role.manners import says_how
from claimcheck.verification.slots.role.other_kinds import half_done, other_office, undone_by
from claimcheck.verification.slots.role.staged import staged
from claimcheck.verification.slots.role.topics import is_of_other_topic, things_of
from claimcheck.verification.slots.subject.generic import told_of_some
from claimcheck.verification.slots.subject.named_groups import group_meant
from claimcheck.verification.slots.subject.pointers import is_kind_in, owner_pointed_at
from claimcheck.verification.wordings.providing import is_other_end_of_payment

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
    extra = [] if pairing.assertion.states_figure else [term.word for term in _other_referent(pairing)]
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
    pointing = is_open(theirs) and not _is_part(theirs)
    if pointing and any(word.tag in NAMING or word.tag is Tag.PRONOUN for word in theirs):
        return True
    wanted = _heads(ours, pairing.claimed, plain=pairing.assertion.states_figure)
    if len(wanted) == 1 and is_kind_in(wanted[0], theirs, pairing.analysis, pairing):
        return True
    pool = _heads(theirs, pairing.analysis, plain=pairing.assertion.states_figure)
    if not wanted:
        return not _is_figure(ours)
    if not pairing.assertion.states_figure and theirs == object_of(pairing.source.complement):
        pool = (*pool, *_other_heads(pairing))
    return all(
        pairing.matcher.find(term, pool) or _ends_alike(term, pool) or stands_for_copies(term, pairing)
        for term in wanted
    )


def _is_part(words: Words) -> bool:
    """Tell "the first *version of* the bill", which is not the bill."""
    return any(word.lemma in _PARTS and after.folded == "of" for word, after in pairwise(words))


def _other_heads(pairing: Pairing) -> Iterator[Term]:
    """Yield the heads of what the source's verb governs beside its first object, and of what that one lists."""
    governed = pairing.source.complement
    for words in (listed_behind(governed), *things_of(governed)[1:]):
        yield from _heads(words, pairing.analysis, plain=False)


def _ends_alike(term: Term, pool: Iterable[Term]) -> bool:
    """Tell whether a long name is cut otherwise: "the Oslo-Bergen (West) Line" ends as "Bergen Line" does."""
    return len(term.name) > 1 and any(other.name[-1:] == term.name[-1:] for other in pool)


def _is_figure(words: Words) -> bool:
    return bool(words) and words[0].tag is Tag.NUMBER


def _heads(words: Words, analysis: Analysis, *, plain: bool) -> tuple[Term, ...]:
    heads = [_head(part, plain=plain) for part in conjuncts(without_illustrations(words))]
    return terms_of([head for head in heads if head is not None], analysis)


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


def _other_referent(pairing: Pairing) -> list[Term]:
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
