"""Passing over sentences that cannot decide a claim, before they are analysed.

Observation: a claim with a figure has hundreds of candidates, most of which lack its names or its verb; to analyse one
costs a millisecond, to see that it cannot decide 20 microseconds. The screen only drops what comparing would call
neutral: it asks for what every decisive comparison needs, with at most one word missing (an opposite, another ordinal
or another filler may stand in its place). That it never changes a verdict is tested against comparing everything.
"""

from collections.abc import Callable, Sequence

from claimcheck.language.kept import kept
from claimcheck.verification.matching import SMALL_WORDS
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.terms import Term, keys_of
from claimcheck.verification.screen.meanings import bare
from claimcheck.verification.screen.name_words import initials, may_name, names_instead, other_names
from claimcheck.verification.screen.needs import Needed, may_be_replaced, needed_by
from claimcheck.verification.screen.vocabulary import Vocabulary, Words, vocabulary
from claimcheck.verification.screen.voices import is_institution, may_name_organisation, telling_words
from claimcheck.verification.verbatim import has_words_of


def may_decide(reading: ClaimReading, sentence: str, context: Sequence[str]) -> bool:
    """Tell whether a sentence in its context could support or refute a part of the claim."""
    return any(may_decide_part(reading, part, sentence, context) for part in range(len(reading.parts)))


def may_decide_part(reading: ClaimReading, part: int, sentence: str, context: Sequence[str]) -> bool:
    """Tell whether a sentence in its context could support or refute one part of the claim."""
    if reading.quotations:
        return True
    known = vocabulary()
    needed = needed_by(reading, reading.parts[part])
    may_decide = needed is not None and _has_needed(needed, known.words_of(sentence), context, known)
    return may_decide or has_words_of(reading, sentence)


def _has_needed(needed: Needed, own: Words, context: Sequence[str], known: Vocabulary) -> bool:
    if not _may_say(needed, own, known):
        return False
    around = _Around(context, known)
    for term in needed.speakers:
        if not _may_speak(term, own, known) and not around.may_state(term, _may_speak):
            return False
    missing = []
    for term in needed.terms:
        if not _may_be_stated(term, own, known) and not around.may_state(term, _may_be_stated):
            missing.append(term)
            if len(missing) > 1 or not may_be_replaced(term, needed):
                return False
    return True


class _Around:
    """The words around a sentence, looked up when its own do not suffice."""

    def __init__(self, texts: Sequence[str], known: Vocabulary) -> None:
        self._texts = texts
        self._known = known

    def may_state(self, term: Term, states: Callable[[Term, Words, Vocabulary], bool]) -> bool:
        """Tell whether a text around the sentence could state a term; most state none, as all together show at once."""
        if not self._texts or not states(term, self._together, self._known):
            return False
        return any(states(term, words, self._known) for words in self._each)

    @kept
    def _each(self) -> tuple[Words, ...]:
        return tuple(map(self._known.words_of, self._texts))

    @kept
    def _together(self) -> Words:
        return frozenset().union(*self._each)


def _may_say(needed: Needed, text: Words, known: Vocabulary) -> bool:
    if not needed.lemma:
        return True
    return known.has_verb(text, needed.verbs) or known.has_family(text, needed.families)


def _may_speak(term: Term, text: Words, known: Vocabulary) -> bool:
    # Of an institution that has no words of its own, others may tell by its field alone.
    field_alone = is_institution(term.name) and not telling_words(term.name)
    return field_alone or _may_be_stated(term, text, known)


def _may_be_stated(term: Term, text: Words, known: Vocabulary) -> bool:
    if known.has_key(text, term.keys):
        return True
    name = term.name
    return bool(name) and (
        _may_be_spelled(name, text, known)
        or any(_is_spelled_out(other, text, known) for other in names_instead(name))
    )


def _may_be_spelled(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    if telling_words(name):
        return may_name_organisation(name, text, known)
    return _is_spelled_out(name, text, known) or _may_be_named(name, text, known)


def _is_spelled_out(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    return all(known.has_key(text, keys_of(word)) for word in name if word not in SMALL_WORDS)


def _may_be_named(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    """Tell whether a capitalised word could be, or belong to, another form of the name.

    Another form begins like one of the name's words, or is a former name.
    """
    for initial in initials(name):
        for word in known.capitals(text, initial):
            if may_name(name, bare(word)):
                return True
    return any(bare(word) == other for other in other_names(name) for word in known.capitals(text, other[:1]))
