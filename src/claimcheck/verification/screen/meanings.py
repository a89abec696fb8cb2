"""What a written word could mean, whatever its part of speech."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from claimcheck.language.abbreviations import LAST_WORDS
from claimcheck.language.lexicon import Part, readings
from claimcheck.language.singular import singular
from claimcheck.language.stems import fold
from claimcheck.names.places import CANONICAL
from claimcheck.predicates.stated.gatherings import GATHERINGS, HOLDING
from claimcheck.predicates.stated.giving_nouns import GIVING
from claimcheck.predicates.stated.nominalizations import NOMINALIZATIONS
from claimcheck.predicates.tables.families import families_of, phrasal_verbs
from claimcheck.predicates.tables.lexical import BE, DO, HAVE
from claimcheck.verification.reading.fought import fought
from claimcheck.verification.reading.terms import keys_of
from claimcheck.verification.slots.predicate import implied_families
from claimcheck.verification.wordings.findings import done_verb

_JOINT = re.compile(r"[-+.]")
"""Between the parts of "by-election", and of words where a blank was lost: "ended.Sales"."""


_NOUN_SAID = {"employ": "employee", "cost": "price", "rate": "rating"}
"""Verb -> the noun that says the same: "employs 900 people", "has 900 employees"."""

_COUNTED_AS = {
    "critic": ("review", "rating"),
    "reviewer": ("review",),
    "review": ("rating",),
    "score": ("rating",),
    "approval": ("rating",),
    "average": ("rating",),
    "copy": ("unit",),
    "unit": ("copy",),
}
"""Noun -> those under which it is read: 38 critics are 38 reviews, and a score is a rating."""

_WORKS = frozenset("film movie album song single novel book game series record".split())
_SAID_OF_WORKS = frozenset({"copy", "unit", "release"})
"""What the name of a work's kind may say: 14 million albums are copies, "a 2007 film" was released in 2007."""


_TELLING = frozenset(
    {*NOMINALIZATIONS, *GIVING, *GATHERINGS, *LAST_WORDS, *_COUNTED_AS, *_WORKS, *BE, *HAVE, *DO}
)
"""Words that could mean more than their readings say: all that `_meaning_of` looks up in tables."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one word could mean."""

    keys: frozenset[str]
    """Under which terms are compared."""
    families: frozenset[str]
    """Of the verbs it could state."""
    lemmas: frozenset[str]
    """Of the verbs it could state."""


@lru_cache(maxsize=65536)
def bare(written: str) -> str:
    """Return the folded word without its last stop and its possessive ending."""
    return fold(written).removesuffix(".").removesuffix("'s")


def meaning(written: str) -> Meaning:
    """Return what a written word could mean: as a whole, without its ending, and by its parts."""
    stripped = bare(written)
    # "Highest-grossing" behind the rank in "second-highest-grossing".
    rest = stripped.partition("-")[2]
    parts = {fold(written), stripped, rest, fought(stripped), *_JOINT.split(stripped)} - {""}
    found = [_meaning_of(part) for part in parts]
    return found[0] if len(found) == 1 else _joined(found)


def _joined(found: Sequence[Meaning]) -> Meaning:
    return Meaning(
        frozenset().union(*[one.keys for one in found]),
        frozenset().union(*[one.families for one in found]),
        frozenset().union(*[one.lemmas for one in found]),
    )


@lru_cache(maxsize=65536)
def _meaning_of(word: str) -> Meaning:
    found = readings(word)
    forms = {word, singular(word), *(reading.lemma for reading in found)}
    undone = done_verb(word)
    if (
        not found and undone is None and forms.isdisjoint(_TELLING)
    ):  # names and numbers: most words of a corpus
        return Meaning(_keys_of_all(forms), _families_of_state(word), frozenset())
    verbs = {reading.lemma for reading in found if reading.part is Part.VERB}
    verbs |= {NOMINALIZATIONS[form] for form in forms if form in NOMINALIZATIONS}
    verbs |= {undone} if undone else set()
    verbs |= {GIVING[form] for form in forms if form in GIVING}
    verbs |= {HOLDING} if forms & GATHERINGS else set()
    verbs |= {lemma for lemma, words in (("be", BE), ("have", HAVE), ("do", DO)) if word in words}
    # The last word of "gross domestic product" may stand for all of it.
    short = {one for form in forms for one in LAST_WORDS.get(form, ())}
    said = {_NOUN_SAID[verb] for verb in verbs if verb in _NOUN_SAID}
    said |= {noun for form in forms for noun in _COUNTED_AS.get(form, ())}
    said |= _SAID_OF_WORKS if forms & _WORKS else frozenset()
    keys = _keys_of_all(forms | short | said)
    families = frozenset().union(*(_families_from(verb) for verb in verbs), _families_of_state(word))
    return Meaning(keys, families, frozenset(verbs))


def _keys_of_all(forms: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(keys_of(named) for form in forms for named in (form, *_place_of(form))))


def _place_of(form: str) -> tuple[str, ...]:
    """Return the place of "French", by which an institution is called: the French Assembly's name has "france"."""
    place = CANONICAL.get((form,), ())
    return place if len(place) == 1 else ()


def _families_of_state(participle: str) -> frozenset[str]:
    """Return the families of "be" with a participle, which may stand alone: "a bank *based* in Oslo"."""
    return _states().get(participle, frozenset())


@cache
def _states() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for lemmas in phrasal_verbs()["be"]:
        found[lemmas[1]].update(name for name, _ in families_of(lemmas))
    return {participle: frozenset(families) for participle, families in found.items()}


@lru_cache(maxsize=65536)
def _families_from(verb: str) -> frozenset[str]:
    """Return the families of a verb and of every verb of several words that begins with it."""
    verbs = ((verb,), *phrasal_verbs().get(verb, ()))
    named = {name for lemmas in verbs for name, _ in families_of(lemmas)}
    return frozenset(named | implied_families(verb, named))
