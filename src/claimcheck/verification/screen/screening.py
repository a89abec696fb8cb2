"""Passing over sentences that cannot decide a claim, before they are analysed.

Observation: a claim with a figure has hundreds of candidates, most of which lack its names or its verb; to analyse one
costs a millisecond, to see that it cannot decide seven microseconds. The screen only drops what comparing would call
neutral: it asks for what every decisive comparison needs, with at most one word missing (an opposite, another ordinal
or another filler may stand in its place). That it never changes a verdict is tested against comparing everything.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.language.kept import kept
from claimcheck.model.evidence import Slot
from claimcheck.verification.matching import SMALL_WORDS
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.terms import Term, keys_of
from claimcheck.verification.screen.meanings import bare
from claimcheck.verification.screen.name_words import initials, may_name, names_instead, other_names
from claimcheck.verification.screen.needs import may_be_replaced, needed_by
from claimcheck.verification.screen.vocabulary import Sighted, Vocabulary, Words, vocabulary
from claimcheck.verification.screen.voices import is_institution, may_name_organisation, telling_words
from claimcheck.verification.slots.subject.persons import is_done_to_persons
from claimcheck.verification.verbatim import has_words_of


def may_decide(reading: ClaimReading, sentence: str, context: Sequence[str]) -> bool:
    """Tell whether a sentence in its context could support or refute a part of the claim."""
    return any(may_decide_part(reading, part, sentence, context) for part in range(len(reading.parts)))


def may_decide_part(reading: ClaimReading, part: int, sentence: str, context: Sequence[str]) -> bool:
    """Tell whether a sentence in its context could support or refute one part of the claim."""
    if reading.quotations:
        return True
    known = vocabulary()
    plan = _planned(reading, reading.parts[part], known)
    may_decide = plan is not None and _is_met(plan, known.words_of(sentence), context, known)
    return may_decide or has_words_of(reading, sentence)


def slots_left_open(
    reading: ClaimReading, part: int, sentence: str, context: Sequence[str]
) -> frozenset[Slot]:
    """Return slots that cannot agree with one part of the claim, for a word of theirs is stated nowhere.

    Only what nothing can stand in the place of tells that; what is put otherwise may still agree word by word.
    """
    known = vocabulary()
    plan = _planned(reading, reading.parts[part], known)
    if plan is None:
        return frozenset()
    own, around = known.words_of(sentence), _Around(context, known)
    firm = (asked for asked in plan.terms if not asked.replaceable)
    unstated = (asked.slot for asked in firm if not _is_stated(asked, own, around, known, _may_be_stated))
    unnamed = (asked.slot for asked in plan.speakers if not _is_stated(asked, own, around, known, _may_speak))
    return frozenset(slot for slot in (*unstated, *unnamed) if slot is not None)


class _Asked(NamedTuple):
    """A term that a text must state."""

    term: Term
    slot: Slot | None
    """Which comparison fails without it; None where one may do without: "31 were hurt" for "31 *others* were"."""
    words: Sighted
    """Those met so far that have one of its keys: mostly all that has to be looked at."""
    replaceable: bool
    """Whether something else may stand in its place."""


class _Plan(NamedTuple):
    """What one part of a claim asks of a sentence, ready to be put to hundreds of them."""

    verb: tuple[Sighted, ...]
    """The words met so far that could state its verb; none where nothing says it, too."""
    terms: tuple[_Asked, ...]
    """What takes one look and has no other way to be said goes first."""
    speakers: tuple[_Asked, ...]


@lru_cache(maxsize=4096)
def _planned(reading: ClaimReading, part: Assertion, known: Vocabulary) -> _Plan | None:
    """Return what a part asks for in the words that are known; None where it states nothing.

    Looking these words up anew for each sentence took half of the time of the screen.
    """
    needed = needed_by(reading, part)
    if needed is None:
        return None
    asked = [
        _Asked(term, _slot_of(term, part), known.having(term.keys), may_be_replaced(term, needed))
        for term in needed.terms
    ]
    return _Plan(
        known.stating(needed.verbs, needed.families) if needed.lemma else (),
        tuple(sorted(asked, key=lambda one: (one.replaceable, bool(one.term.name)))),
        tuple(
            _Asked(term, Slot.SPEAKER, known.having(term.keys), replaceable=False) for term in needed.speakers
        ),
    )


def _slot_of(term: Term, part: Assertion) -> Slot | None:
    if all(term.word != own.word for own in part.subject_terms):
        return Slot.ROLES
    counts_people = part.statement is not None and is_done_to_persons(part.statement)
    return None if counts_people else Slot.SUBJECT


def _is_met(plan: _Plan, own: Words, context: Sequence[str], known: Vocabulary) -> bool:
    """Tell whether a text has what a plan asks for, with at most one replaceable term missing."""
    if plan.verb and all(map(own.isdisjoint, plan.verb)):
        return False
    around = _Around(context, known)
    missing = False
    for asked in plan.terms:
        if not own.isdisjoint(asked.words):
            continue
        if not _may_be_stated(asked, own, known) and not around.may_state(asked, _may_be_stated):
            if missing or not asked.replaceable:
                return False
            missing = True
    return all(_is_stated(asked, own, around, known, _may_speak) for asked in plan.speakers)


_States = Callable[[_Asked, Words, Vocabulary], bool]
"""Tells whether words could state a term."""


def _is_stated(asked: _Asked, own: Words, around: "_Around", known: Vocabulary, states: _States) -> bool:
    """Tell whether a sentence, or a text around it, could state a term."""
    return states(asked, own, known) or around.may_state(asked, states)


class _Around:
    """The words around a sentence, looked up when its own do not suffice."""

    def __init__(self, texts: Sequence[str], known: Vocabulary) -> None:
        self._texts = texts
        self._known = known

    def may_state(self, asked: _Asked, states: _States) -> bool:
        """Tell whether a text around the sentence could state a term; most state none, as all together show at once."""
        if not self._texts or not states(asked, self._together, self._known):
            return False
        return any(states(asked, words, self._known) for words in self._each)

    @kept
    def _each(self) -> tuple[Words, ...]:
        return tuple(map(self._known.words_of, self._texts))

    @kept
    def _together(self) -> Words:
        return frozenset().union(*self._each)


def _may_speak(asked: _Asked, text: Words, known: Vocabulary) -> bool:
    # Of an institution that has no words of its own, others may tell by its field alone.
    name = asked.term.name
    field_alone = is_institution(name) and not telling_words(name)
    return field_alone or _may_be_stated(asked, text, known)


def _may_be_stated(asked: _Asked, text: Words, known: Vocabulary) -> bool:
    if not text.isdisjoint(asked.words):
        return True
    name = asked.term.name
    return bool(name) and (
        _may_be_spelled(name, text, known)
        or any(_is_spelled_out(other, text, known) for other in names_instead(name))
    )


def _may_be_spelled(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    if telling_words(name):
        return may_name_organisation(name, text, known)
    return _is_spelled_out(name, text, known) or _may_be_named(name, text, known)


def _is_spelled_out(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    return not any(map(text.isdisjoint, _spelling(name, known)))


@lru_cache(maxsize=4096)
def _spelling(name: tuple[str, ...], known: Vocabulary) -> tuple[Sighted, ...]:
    """Return for each word of a name the words met that have one of its keys: those met later will be in it, too."""
    return tuple(known.having(keys_of(word)) for word in name if word not in SMALL_WORDS)


def _may_be_named(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    """Tell whether a capitalised word could be, or belong to, another form of the name.

    Another form begins like one of the name's words, or is a former name.
    """
    for initial in initials(name):
        for word in known.capitals(text, initial):
            if may_name(name, bare(word)):
                return True
    return any(bare(word) == other for other in other_names(name) for word in known.capitals(text, other[:1]))
