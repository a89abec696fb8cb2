"""What a word form can be by itself, whatever stands around it."""

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.language.lexicon import Form, Part, Reading, readings
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.predicates.tables.lexical import PREPOSITIONS

NEVER = 9
"""Rank of a part of speech that a word cannot be."""

_HARDLY_VERBS = frozenset({"output", "input", "school"})
"""Nouns that are verbs in manuals only, whose past is spelled like the noun, or that stand behind "to" as nouns."""

_NEARLY_LIKELIEST = 1
"""A base form counts beside "to" where at most this many parts of speech are likelier."""


@dataclass(frozen=True, slots=True)
class WordForm:
    """The readings of one folded form, and what follows from them alone."""

    readings: tuple[Reading, ...]
    """The likelier first; empty for a form the lexicon does not know."""
    verbs: tuple[Reading, ...]
    only_verb: bool
    may_be_base: bool
    """It can be the base form of a verb, and is no worse known as something else."""
    may_be_noun: bool
    """It can stand in a noun phrase: noun, adjective or unknown."""

    ranks: dict[Part, int]
    """How likely each part of speech is, 0 the likeliest; without those it cannot be."""

    def rank(self, part: Part) -> int:
        """Return how likely `part` is, 0 the likeliest, or NEVER."""
        return self.ranks.get(part, NEVER)

    def lemma(self, part: Part) -> str | None:
        """Return the lemma of the form read as `part`, or None where it cannot be that."""
        return next((reading.lemma for reading in self.readings if reading.part is part), None)


# The same few thousand words make up most of a corpus, so that each is looked into once.
@lru_cache(maxsize=65536)
def word_form(folded: str) -> WordForm:
    """Return what the folded word can be."""
    found = readings(folded)
    if folded in _HARDLY_VERBS:
        found = tuple(reading for reading in found if reading.part is not Part.VERB)
    verbs = tuple(reading for reading in found if reading.part is Part.VERB)
    return WordForm(
        found,
        verbs,
        only_verb=0 < len(verbs) == len(found),
        may_be_base=_may_be_base(folded, found),
        may_be_noun=_may_be_noun(folded, found),
        ranks={reading.part: reading.rank for reading in reversed(found)},
    )


def _may_be_base(folded: str, found: tuple[Reading, ...]) -> bool:
    if folded in {"be", "have", "do"}:
        return True
    ranks = [reading.rank for reading in found if reading.part is Part.VERB and reading.form is Form.BASE]
    return bool(ranks) and min(ranks) <= found[0].rank + _NEARLY_LIKELIEST


def _may_be_noun(folded: str, found: tuple[Reading, ...]) -> bool:
    if folded in STOP_WORDS or folded in PREPOSITIONS:
        return False
    return not found or any(reading.part in (Part.NOUN, Part.ADJECTIVE) for reading in found)
