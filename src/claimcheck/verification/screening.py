"""Passing over sentences that cannot decide a claim, before they are analysed.

Observation: a claim with a figure has hundreds of candidates, most of which lack its names or its verb; to analyse one
costs a millisecond, to see that it cannot decide 20 microseconds. The screen only drops what comparing would call
neutral: it asks for what every decisive comparison needs, with at most one word missing (an opposite, another ordinal
or another filler may stand in its place). That it never changes a verdict is tested against comparing everything.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.language.kept import kept
from claimcheck.names import same_name
from claimcheck.names.capitals import CAPITALS, SEATS
from claimcheck.names.former import FORMER
from claimcheck.names.groups import members_of
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.noun_families import GENERIC, denials, opposites
from claimcheck.predicates.rating_bases import unsaid_words
from claimcheck.verification.assertion import Assertion
from claimcheck.verification.bordering import LENGTHS, shared_instead
from claimcheck.verification.claim_reading import ClaimReading
from claimcheck.verification.dwelling import home_unsaid
from claimcheck.verification.matching import SMALL_WORDS
from claimcheck.verification.meanings import bare
from claimcheck.verification.planning import is_plan
from claimcheck.verification.restating import verbs_instead
from claimcheck.verification.seats import seats_of
from claimcheck.verification.slots.illness import may_stay_unsaid
from claimcheck.verification.slots.predicate import exceeds
from claimcheck.verification.terms import Term, keys_of, terms_of, word_is_ordinal
from claimcheck.verification.verbatim import has_words_of
from claimcheck.verification.vocabulary import Vocabulary, Words, vocabulary
from claimcheck.verification.voices import is_institution, may_name_institution

_LONGEST_ACRONYM = 6

_CAPITAL = frozenset({"capital"})

_OF_ONE_PLACE = frozenset({"locate", "hold"})
"""Families of verbs that can leave room for one place: "is based in", "the third meeting was held in"."""

_STATED_BY_MANY = frozenset({"have", "do"})
"""Verbs that others state: "has" by "with" and "of", "should", which stands for "should do", by any."""


@dataclass(frozen=True, slots=True)
class _Needed:
    """What a sentence must have to decide one part of a claim."""

    lemma: str
    verbs: frozenset[str]
    families: frozenset[str]
    """Of the verb: its lemma, that of a verb in its place, or one of its families.

    No verbs where a preposition or nothing at all may say the same: "with 65 recoveries", "trade of $5 billion",
    "the mayor, Ola Berg".
    """
    terms: tuple[Term, ...]
    """The content words; general nouns may stay unsaid."""
    speakers: tuple[Term, ...]
    """The names of whom the claim names as having said it; no one else may stand in their place."""


def may_decide(reading: ClaimReading, sentence: str, context: Sequence[str]) -> bool:
    """Tell whether a sentence in its context could support or refute a part of the claim."""
    return any(may_decide_part(reading, part, sentence, context) for part in range(len(reading.parts)))


def may_decide_part(reading: ClaimReading, part: int, sentence: str, context: Sequence[str]) -> bool:
    """Tell whether a sentence in its context could support or refute one part of the claim."""
    if reading.quotations:
        return True
    known = vocabulary()
    needed = _needed(reading, reading.parts[part])
    may_decide = needed is not None and _has_needed(needed, known.words_of(sentence), context, known)
    return may_decide or has_words_of(reading, sentence)


def _has_needed(needed: _Needed, own: Words, context: Sequence[str], known: Vocabulary) -> bool:
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
            if len(missing) > 1 or not _may_be_replaced(term, needed):
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


def _may_say(needed: _Needed, text: Words, known: Vocabulary) -> bool:
    if not needed.lemma:
        return True
    return known.has_verb(text, needed.verbs) or known.has_family(text, needed.families)


@lru_cache(maxsize=4096)
def _needed(reading: ClaimReading, part: Assertion) -> _Needed | None:
    claim = part.statement
    if claim is None:
        return None
    adverbs = (word for word in claim.subject if word.tag is Tag.ADVERB)
    unneeded = {word.index for word in (*part.speaker, *claim.verb.words, *adverbs)}
    unneeded |= unsaid_words(claim, part.details)
    words = [word for word in (*claim.words, *part.details) if word.index not in unneeded]
    unsaid = home_unsaid(claim) | (LENGTHS if shared_instead(claim) else frozenset())
    terms = [
        term
        for term in terms_of(words, part.analysis)
        if term.word.lemma not in GENERIC | unsaid
        and _stands_alone(term.word, part.analysis.text)
        and not may_stay_unsaid(term, part)
    ]
    asked = (*terms, *reading.subject_terms)
    families = frozenset(name for name, _ in claim.verb.families) | (
        {"be"} if exceeds(claim) else frozenset()
    )
    verb = claim.verb.lemmas[0]
    open_verb = verb in _STATED_BY_MANY or _is_called(claim) or is_plan(claim)
    lemma = verb if claim.verb.words and not open_verb else ""
    speakers = (term for term in terms_of(part.speaker, part.analysis) if term.name)
    return _Needed(
        lemma,
        verbs_instead(claim) | {verb},
        families,
        _without_aliases(asked, reading, part),
        _without_aliases(speakers, reading, part),
    )


def _stands_alone(word: Word, text: str) -> bool:
    """Tell a word from a piece of one: "2K" was cut from "2K15", which is one word where no figure is seen in it."""
    return not (text[word.start - 1 : word.start].isalnum() or text[word.end : word.end + 1].isalnum())


def _without_aliases(terms: Iterable[Term], reading: ClaimReading, part: Assertion) -> tuple[Term, ...]:
    """Leave out names that have aliases, any of which may stand for them, and a capital that is told by its state."""
    aliases = {name for name, _ in reading.aliases} | seats_of(part).keys()
    if part.analysis.has_any(_CAPITAL):
        aliases |= CAPITALS.keys()
        terms = [term for term in terms if term.word.lemma not in _CAPITAL]
    return tuple(term for term in terms if not (term.name and term.name in aliases))


def _is_called(claim: Predication) -> bool:
    """Tell whether a claim says what something is, or is among: a phrase beside its name states that without a verb."""
    counted = any(word.tag is Tag.NUMBER for word in claim.complement)
    among = any(word.folded == "among" for word in claim.complement[:1])
    return claim.verb.lemmas == ("be",) and (among or not counted)


def _may_be_replaced(term: Term, needed: _Needed) -> bool:
    """Tell whether another filler, an opposite or another ordinal may stand in a term's place.

    Another name can decide only where the verb leaves room for one.
    """
    if word_is_ordinal(term.word):
        return True
    if term.name:
        return needed.lemma in ("be", "") or not needed.families.isdisjoint(_OF_ONE_PLACE)
    return bool(opposites(term.word.lemma) or opposites(term.word.folded) or denials(term.word.lemma))


def _may_speak(term: Term, text: Words, known: Vocabulary) -> bool:
    if is_institution(term.name):
        return may_name_institution(term.name, text, known)
    return _may_be_stated(term, text, known)


def _may_be_stated(term: Term, text: Words, known: Vocabulary) -> bool:
    if known.has_key(text, term.keys):
        return True
    name = term.name
    return bool(name) and (
        _is_spelled_out(name, text, known)
        or _may_be_named(name, text, known)
        or any(_is_spelled_out(member, text, known) for member in members_of(name))
        or (name in SEATS and _is_spelled_out(SEATS[name], text, known))
    )


def _is_spelled_out(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    return all(known.has_key(text, keys_of(word)) for word in name if word not in SMALL_WORDS)


def _may_be_named(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    """Tell whether a capitalised word could be, or belong to, another form of the name.

    Another form begins like one of the name's words, or is a former name.
    """
    for initial in _initials(name):
        for word in known.capitals(text, initial):
            if _may_name(name, bare(word)):
                return True
    return any(
        bare(word) == other for other in _other_names(name) for word in known.capitals(text, other[:1])
    )


@lru_cache(maxsize=4096)
def _initials(name: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word[0] for word in name)


@lru_cache(maxsize=65536)
def _may_name(name: tuple[str, ...], word: str) -> bool:
    # An acronym and its long form share the first letter and nothing else that could be asked for here.
    if len(name) == 1 and len(name[0]) <= _LONGEST_ACRONYM:
        return True
    if len(name) > 1 and len(word) <= _LONGEST_ACRONYM:
        return True
    return any(same_name((part,), (word,)) is not None for part in name)


@lru_cache(maxsize=4096)
def _other_names(name: tuple[str, ...]) -> frozenset[str]:
    """Return the words of a place's former and present names."""
    pairs = ((old, new) for old, new, _ in FORMER)
    return frozenset(
        word for pair in pairs if " ".join(name) in pair for form in pair for word in form.split()
    )
