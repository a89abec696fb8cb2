"""Scope: a qualifier that narrows what is measured, on one side only, makes it another thing."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.model.quantity import QuantityKind
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.stated.ratings import is_rated
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.noun_families import GENERIC
from claimcheck.verification import thresholds
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import conjuncts, head_of, is_open, show, without_illustrations
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.denials import compare_denied
from claimcheck.verification.slots.figure.change_bases import YEARLY, shorter_base
from claimcheck.verification.slots.figure.copies import is_counted_as_copies
from claimcheck.verification.slots.figure.doers import counts_doers, up_to_head
from claimcheck.verification.slots.figure.illness import is_named_beside, only_says_known
from claimcheck.verification.slots.figure.joint_partners import alternatives, exclusions, sharers
from claimcheck.verification.slots.figure.markets import names_market
from claimcheck.verification.slots.figure.marks import marked_apart
from claimcheck.verification.slots.figure.parts_of_whole import (
    averages,
    limited_to,
    of_level,
    placed,
    rated,
    said_of_counted,
    said_of_measured,
    share_of,
)
from claimcheck.verification.slots.figure.reservations import reserved
from claimcheck.verification.slots.figure.runs import is_gross_of_total, part_of_run
from claimcheck.verification.slots.limits import limits_of
from claimcheck.verification.slots.subject.persons import counts_only_people
from claimcheck.verification.slots.subject.pointers import owner_pointed_at, points_by_kind
from claimcheck.verification.slots.superlatives import compare_superlative
from claimcheck.verification.slots.time.aspect import Aspect, aspect_of
from claimcheck.verification.slots.unclaimed import FREE, RATES, is_of_all_kinds, unclaimed
from claimcheck.verification.wordings.dimensions import is_greatest_depth
from claimcheck.verification.wordings.grossing import is_grossing

_APART = frozenset({"to", "from", "for", "among"})
"""Behind these even a name narrows a claim that names nothing: "investment *from Japan*"."""

_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.DETERMINER})

_CALLING = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.POSSESSIVE})
_OF_POINTS = frozenset({"a", "percentage", "basis"})
"""Before "point", the unit of a change: "by a quarter of *a* point to 5 percent"."""

_BALLOTS = frozenset({"vote", "margin", "score"})

_UNIVERSAL = frozenset({"all", "every", "each", "any", "no"})


def compare_scope(
    pairing: Pairing, figures: Iterable[Word], *, contradicted: bool = False
) -> Comparison | None:
    """Compare what narrows the measured thing, or what a denial covers; None where nothing could.

    `figures` are the source's figures that the claim's were compared with, and that contradict it or do not.
    """
    limits = _texts(_narrowing_all(pairing)) or limits_of(pairing)
    if limits:
        return _narrowed(pairing, limits)
    if pairing.source.negated:
        return compare_denied(pairing)
    figures = tuple(figures)
    base = shorter_base(pairing, figures) if contradicted else ""
    open_ones = alternatives(pairing)
    if open_ones or base:
        note = f"left open: {', '.join(open_ones)}" if open_ones else f"reckoned from: {base}"
        ours, theirs = show(pairing.claim.complement), show(pairing.source.complement)
        return Comparison(Slot.SCOPE, ours, theirs, Outcome.NEITHER, note)
    if not pairing.assertion.states_figure:
        return compare_superlative(pairing)
    if is_rated(pairing.source):
        extra = _narrowing(_measured(pairing), pairing) + marked_apart(pairing, contradicted=contradicted)
        return _narrowed(pairing, _texts(extra))
    measured = _measured(pairing)
    if not contradicted and counts_doers(pairing):
        measured = up_to_head(measured)
    extra = _narrowing((*measured, *_counted(pairing, figures)), pairing)
    extra += _kinds_counted(pairing, figures) + averages(pairing) + _rates_measured(pairing)
    extra += _joined_subjects(pairing) + limited_to(pairing, figures) + share_of(pairing)
    extra += sharers(pairing) + exclusions(pairing) + part_of_run(pairing)
    adds_up = aspect_of(pairing.assertion) is not Aspect.EVENT or is_grossing(pairing.source)
    if contradicted or adds_up:
        extra += placed(pairing, figures)
    extra += said_of_counted(pairing, figures) + said_of_measured(pairing) + of_level(pairing, figures)
    extra += rated(pairing, figures)
    texts = _texts(term for term in extra if not _says_the_same(term, pairing))
    return _narrowed(pairing, texts + reserved(pairing, figures, contradicted=contradicted))


def _says_the_same(term: Term, pairing: Pairing) -> bool:
    return (
        is_named_beside(term, pairing)
        or names_market(term, pairing)
        or is_gross_of_total(term, pairing)
        or is_counted_as_copies(term, pairing)
    )


def _speaks_of_all(pairing: Pairing) -> bool:
    """Tell "*no* bank failed" and "*all* banks passed": what is so of all big ones is not so of all."""
    return any(word.folded in _UNIVERSAL for word in pairing.claim.subject[:1])


def _narrowing_all(pairing: Pairing) -> list[Term]:
    """Return what tells some of those of all of whom the claim speaks; here "big" and "major" narrow as well."""
    if not _speaks_of_all(pairing):
        return []
    measured = _measured(pairing)
    qualities = [
        term
        for term in terms_of(measured, pairing.analysis)
        if term.word.tag is Tag.ADJECTIVE and not pairing.matcher.find(term, pairing.claimed_terms)
    ]
    return qualities or _narrowing(measured, pairing)


def _narrowed(pairing: Pairing, extra: Sequence[str]) -> Comparison:
    ours, theirs = show(pairing.claim.subject), show(pairing.subject_side)
    if not extra:
        return Comparison(Slot.SCOPE, ours, theirs, Outcome.MATCH)
    return Comparison(Slot.SCOPE, ours, theirs, Outcome.NEITHER, "narrower: " + ", ".join(extra))


def _measured(pairing: Pairing) -> Words:
    """Return the source's phrase for what is measured: the conjunct that is about the claim's subject."""
    if _is_any(pairing) or counts_only_people(pairing):
        return ()
    side = _without_opening(without_illustrations(pairing.subject_side))
    side = side[len(owner_pointed_at(side)) :]
    if is_open(side) or points_by_kind(pairing, side, pairing.analysis):
        # "The *smaller* ship" points back to one of several.
        head = head_of(side)
        return tuple(
            word for word in side if head is not None and word.index < head.index and word.tag is not Tag.NOUN
        )
    about = next((part for part in conjuncts(side) if _is_about_subject(part, pairing)), side)
    return _without_description(about)


def _without_description(words: Words) -> Words:
    """Leave out what only says what a name is: "*Energy company* Orlo", which is no part of Orlo."""
    end = next((at for at, word in enumerate(words) if word.tag is Tag.NAME), 0)
    before = words[:end]
    plain = all(word.tag in (Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER) for word in before)
    return words[end:] if before and plain and classes_of(before[-1].lemma) - {PERSON} else words


def _without_opening(words: Words) -> Words:
    """Return the name alone of "*a former clerk,* Mara Lind," which is one person and no list."""
    end = next((at for at, word in enumerate(words) if word.tag is Tag.NAME), 0)
    before, behind = words[:end], words[end + 1 :]
    opened = len(before) > 1 and before[0].folded in ("a", "an", "the") and before[-1].text == ","
    plain = all(word.tag in _CALLING for word in before[:-1])
    apart = len(behind) > 1 and behind[0].text == "," and behind[1].tag is Tag.PREPOSITION
    alone = apart or all(word.tag is Tag.MARK for word in behind)
    return words[end : end + 1] if opened and plain and alone else words


def _is_any(pairing: Pairing) -> bool:
    """Tell whether the claim speaks of any one thing: "*a* 90-horsepower engine", of which an electric one is one."""
    subject = pairing.claim.subject
    figures = pairing.claimed.quantities_in(subject)
    counted = any(item.kind is QuantityKind.COUNT and "-" not in word.text for word, item in figures)
    return bool(subject) and subject[0].folded in ("a", "an") and not counted


def _joined_subjects(pairing: Pairing) -> list[Term]:
    """Return who shares the figure: what "Kenya and Uganda" produced together is no one's alone."""
    parts = conjuncts(_without_opening(without_illustrations(pairing.subject_side)))
    shared = len(parts) > max(len(pairing.assertion.heads), 1)
    each = any(word.folded in ("each", "both", "apiece") for word in pairing.source_words)
    if not shared or each:
        return []
    others = [part for part in parts if not _is_about_subject(part, pairing)]
    words = pairing.analysis.words
    found = [term for part in others for term in terms_of(part, pairing.analysis)]
    if found and all(is_of_all_kinds(term.word, words) for term in found):
        return []
    # "Rice and *wheat* output" has one head for both.
    return found or unclaimed(tuple(word for part in parts for word in part), pairing)


def _is_about_subject(part: Words, pairing: Pairing) -> bool:
    head = head_of(part)
    terms = terms_of((head,), pairing.analysis) if head is not None else ()
    return any(pairing.matcher.find(term, pairing.assertion.subject_terms) for term in terms)


def _counted(pairing: Pairing, figures: Iterable[Word]) -> Words:
    """Return what a figure counts with: "270 *confirmed* cases", "a share *of exports*", "90 nurses *and doctors*"."""
    found: list[Word] = []
    anyone = pairing.subject_side if _is_any(pairing) or counts_only_people(pairing) else ()
    for figure in (figure for figure in figures if figure not in anyone):
        found += (*_measured_before(pairing, figure), *_put_behind(pairing, figure))
        stating = pairing.source.verb.words if pairing.source.verb.nominal else ()
        behind = (word for word in pairing.source_words if word.index > figure.index and word not in stating)
        for place, word in enumerate(behind, figure.index + 1):
            after = pairing.analysis.words[word.index + 1 : word.index + 2]  # "and *a* doctor" is apart
            apart = any(next_one.tag is Tag.DETERMINER for next_one in after)
            joined = found and word.tag is Tag.COORDINATOR and not apart
            if place != word.index:
                break
            if not joined and word.tag not in _PHRASE and word.folded != "of":
                break
            found.append(word)
    return tuple(found)


def _rates_measured(pairing: Pairing) -> list[Term]:
    """Return the rate before the source's subject, which reads like an adverb: "*Monthly* inflation was"."""
    if not pairing.analysis.has_any(RATES):
        return []
    begin = min((word.index for word in pairing.subject_side), default=0)
    before = pairing.analysis.words[max(begin - 1, 0) : begin]
    return unclaimed(tuple(word for word in before if word.folded in RATES), pairing)


def _kinds_counted(pairing: Pairing, figures: Iterable[Word]) -> list[Term]:
    """Return the names that say which kind is counted: "4,000 *Roman* coins", even where the claim names nothing."""
    after = (
        word for figure in figures for word in pairing.analysis.words[figure.index + 1 : figure.index + 2]
    )
    return (
        unclaimed(tuple(word for word in after if word.tag is Tag.NAME), pairing)
        if pairing.reading.vague
        else []
    )


def _put_behind(pairing: Pairing, figure: Word) -> Words:
    """Return what a figure counts that the sentence says before it: "the most *private ports*, with 66"."""
    said = pairing.source.complement
    behind = said[said.index(figure) + 1 :] if figure in said else ()
    things = tuple(takewhile(lambda word: word.index < figure.index and word.tag in _PHRASE, behind))
    return things if things and things[-1].tag is Tag.NOUN else ()


def _measured_before(pairing: Pairing, figure: Word) -> Words:
    """Return what a figure measures where that stands before it: "a *rural population* of 5 million"."""
    words = pairing.analysis.words
    end = figure.index - 1
    if end < 1 or words[end].folded != "of" or figure not in pairing.source.complement:
        return ()
    if words[end - 1].lemma in _BALLOTS:
        # "Approved by a vote of 12-3" is "approved 12-3".
        return ()
    begin = end
    while begin and words[begin - 1].tag in _PHRASE:
        begin -= 1
    # "Export growth of 5 percent" states that exports grew: its words are compared as subject and verb.
    stated = {word.index for word in (*pairing.source.subject, *pairing.source.verb.words)}
    return tuple(word for word in words[begin:end] if word.index not in stated)


def _narrowing(words: Words, pairing: Pairing) -> list[Term]:
    extra = [term for term in unclaimed(words, pairing) if not _is_free(term, pairing)]
    if pairing.reading.vague:
        extra = [
            term
            for term in extra
            if term.preposition in _APART or not (term.name or _names_partners(term, pairing))
        ]
    return [term for term in extra if not _is_region_noun(term, pairing)]


def _is_free(term: Term, pairing: Pairing) -> bool:
    """Tell whether a word of the source leaves what is measured as it is."""
    said = {term.word.lemma, term.word.folded} & (FREE | YEARLY)
    before = pairing.analysis.words[max(term.word.index - 1, 0) : term.word.index]
    said |= {word.folded for word in before if term.word.lemma == "point"} & _OF_POINTS
    deep = is_greatest_depth(term.word, pairing.analysis.words)
    return bool(said) or deep or only_says_known(term, pairing)


def _names_partners(term: Term, pairing: Pairing) -> bool:
    """Tell whether a general noun stands with names: "between China and the five *countries*, namely …"."""
    place, reach = term.word.index, thresholds.PARTNER_REACH
    near = pairing.analysis.words[max(place - reach, 0) : place + reach]
    return term.word.lemma in GENERIC and any(word.tag is Tag.NAME for word in near)


def _is_region_noun(term: Term, pairing: Pairing) -> bool:
    """Tell whether a noun narrows nothing: "Central Asian *countries*" is no less than "Central Asia"."""
    place = term.word.index
    named = place > 0 and pairing.analysis.words[place - 1].tag is Tag.NAME
    return named and term.word.lemma in GENERIC


def _texts(terms: Iterable[Term]) -> list[str]:
    return [term.text for term in terms]
