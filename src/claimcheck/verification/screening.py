"""Passing over sentences that cannot decide a claim, before they are analysed.

Observation: a claim with a figure has hundreds of candidates, most of which lack its names or its verb; to analyse one costs
a millisecond, to see that it cannot decide 20 microseconds. The screen only drops what comparing would call neutral: it
asks for what every decisive comparison needs, with at most one word missing (an opposite, another ordinal or another
filler may stand in its place). That it never changes a verdict is tested against comparing everything.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.language.lexicon import Part, readings
from claimcheck.language.singular import singular
from claimcheck.language.stems import fold
from claimcheck.names import same_name
from claimcheck.names.former import FORMER
from claimcheck.predicates import Verb
from claimcheck.predicates.families import families_of, phrasal_verbs
from claimcheck.predicates.lexical import BE, DO, HAVE
from claimcheck.predicates.nominal import NOMINALS
from claimcheck.predicates.noun_families import GENERIC, opposites
from claimcheck.verification.assertion import Assertion, ClaimReading
from claimcheck.verification.predicate_slot import implied_families
from claimcheck.verification.terms import Term, keys_of, terms_of, word_is_ordinal


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of a text could mean, whatever their part of speech."""

    keys: frozenset[str]
    families: frozenset[str]
    lemmas: frozenset[str]
    capitals: frozenset[str]
    """Folded words written with a capital."""


def may_decide(reading: ClaimReading, sentence: str, context: Sequence[str]) -> bool:
    """Tell whether a sentence in its context could support or refute a part of the claim."""
    if reading.quotations:
        return True
    own = vocabulary(sentence)
    return any(_may_decide_part(reading, part, own, context) for part in reading.parts)


def _may_decide_part(reading: ClaimReading, part: Assertion, own: Vocabulary, context: Sequence[str]) -> bool:
    if part.statement is None or not _may_say(part.statement.verb, own):
        return False
    missing = [term for term in _needed(reading, part) if not _may_be_stated(term, own, reading)]
    if len(missing) > 1 or (missing and not _may_be_replaced(missing[0])):
        around = [vocabulary(text) for text in context]
        missing = [
            term for term in missing if not any(_may_be_stated(term, text, reading) for text in around)
        ]
    return not missing or (len(missing) == 1 and _may_be_replaced(missing[0]))


def _may_say(verb: Verb, own: Vocabulary) -> bool:
    return verb.lemmas[0] in own.lemmas or any(name in own.families for name, _ in verb.families)


@lru_cache(maxsize=4096)
def _needed(reading: ClaimReading, part: Assertion) -> tuple[Term, ...]:
    """Return the content words that a decisive sentence must have; general nouns may stay unsaid."""
    if part.statement is None:
        return ()
    spoken = {word.index for word in part.speaker}
    words = tuple(word for word in (*part.statement.words, *part.details) if word.index not in spoken)
    verb = {word.index for word in part.statement.verb.words}
    terms = terms_of((word for word in words if word.index not in verb), part.analysis)
    return tuple(term for term in terms if term.word.lemma not in GENERIC) + reading.subject_terms


def _may_be_stated(term: Term, text: Vocabulary, reading: ClaimReading) -> bool:
    if not term.keys.isdisjoint(text.keys):
        return True
    if not term.name:
        return False
    if any(name == term.name for name, _ in reading.aliases):
        return True
    if all(keys_of(word) & text.keys for word in term.name if word not in _SMALL):
        return True
    return any(_may_name(term.name, word) for word in text.capitals)


_SMALL = frozenset({"of", "the", "for", "and"})


@lru_cache(maxsize=65536)
def _may_name(name: tuple[str, ...], word: str) -> bool:
    """Tell whether a capitalised word could be, or belong to, another form of the name."""
    if word[0] not in {part[0] for part in name}:
        return _is_former(name, word)
    # An acronym and its long form share the first letter and nothing else that could be asked for here.
    acronym = (len(name) == 1 and len(name[0]) <= _LONGEST_ACRONYM) or (
        len(word) <= _LONGEST_ACRONYM and len(name) > 1
    )
    return acronym or any(same_name((part,), (word,)) is not None for part in name) or _is_former(name, word)


_LONGEST_ACRONYM = 6


def _is_former(name: tuple[str, ...], word: str) -> bool:
    return any(
        " ".join(name) in (old, new) and word in (*old.split(), *new.split()) for old, new, _ in FORMER
    )


def _may_be_replaced(term: Term) -> bool:
    excluded = opposites(term.word.lemma) | opposites(term.word.folded)
    return bool(term.name or excluded) or word_is_ordinal(term.word)


@lru_cache(maxsize=50_000)
def vocabulary(text: str) -> Vocabulary:
    """Return what the words of `text` could mean."""
    keys: set[str] = set()
    families: set[str] = set()
    lemmas: set[str] = set()
    capitals: set[str] = set()
    for word in set(_WORD.findall(text)):
        meaning = _meaning(word)
        keys |= meaning.keys
        families |= meaning.families
        lemmas |= meaning.lemmas
        capitals |= meaning.capitals
    return Vocabulary(frozenset(keys), frozenset(families), frozenset(lemmas), frozenset(capitals))


_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011+&.'\u2019][^\W_]+)*\.?")


@lru_cache(maxsize=65536)
def _meaning(written: str) -> Vocabulary:
    """Return what one written word could mean: as a whole, without its last stop, and by its hyphenated parts."""
    folded = fold(written)
    bare = folded.removesuffix(".").removesuffix("'s")
    parts = [_word_meaning(part) for part in dict.fromkeys((folded, bare, *re.split(r"[-+]", bare))) if part]
    return Vocabulary(
        frozenset().union(*(part.keys for part in parts)),
        frozenset().union(*(part.families for part in parts)),
        frozenset().union(*(part.lemmas for part in parts)),
        frozenset({bare}) if written[0].isupper() else frozenset(),
    )


@lru_cache(maxsize=65536)
def _word_meaning(word: str) -> Vocabulary:
    found = readings(word)
    forms = {word, singular(word), *(reading.lemma for reading in found)}
    verbs = {reading.lemma for reading in found if reading.part is Part.VERB}
    verbs |= {NOMINALS[form] for form in forms if form in NOMINALS}
    verbs |= {lemma for lemma, words in (("be", BE), ("have", HAVE), ("do", DO)) if word in words}
    families = {name for verb in verbs for name in _families_from(verb)}
    keys = frozenset().union(*(keys_of(form) for form in forms))
    return Vocabulary(keys, frozenset(families), frozenset(verbs), frozenset())


@lru_cache(maxsize=65536)
def _families_from(verb: str) -> frozenset[str]:
    """Return the families of a verb and of every verb of several words that begins with it."""
    verbs = ((verb,), *phrasal_verbs().get(verb, ()))
    named = {name for lemmas in verbs for name, _ in families_of(lemmas)}
    return frozenset(named | implied_families(verb, named))
