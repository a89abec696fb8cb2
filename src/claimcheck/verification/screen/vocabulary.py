"""What the words of texts could mean; found without reading the clauses of a text.

Observation: a claim asks for a few meanings, and has hundreds of candidates with some dozens of words each. To gather
what all the words of a text could mean takes 15 microseconds. To look up which words met so far could have one of the
claim's meanings, and whether the text has one of those, takes half a microsecond.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from functools import lru_cache

from claimcheck.verification.screen.meanings import bare, meaning

Words = frozenset[str]
"""The distinct words of a text as they are written."""

WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011+&.'\u2019][^\W_]+)*\.?")
"""A word as it is looked up."""

_MOST_WORDS = 200_000
"""Words that are kept at hand; a corpus in one language has fewer."""

_MOST_TEXTS = 16_384
"""Texts whose words are kept at hand: a sentence is the context of the two behind it, a title that of a page."""

Sighted = AbstractSet[str]
"""Words met so far that could mean one of some things; it grows as words are met."""


class _Index:
    """Words met so far, by one kind of what they could mean."""

    def __init__(self) -> None:
        self._words: defaultdict[str, set[str]] = defaultdict(set)
        self._sought: dict[frozenset[str], set[str]] = {}
        """Meanings that are sought together -> words that have one of them."""
        self._seekers: defaultdict[str, list[set[str]]] = defaultdict(list)
        """A meaning -> all of these that it belongs to."""

    def add(self, word: str, meanings: Iterable[str]) -> None:
        for one in meanings:
            self._words[one].add(word)
            for seen in self._seekers.get(one, ()):
                seen.add(word)

    def having(self, meanings: frozenset[str]) -> Sighted:
        """Return the words that have one of `meanings`; those that are met later will be in it, too."""
        seen = self._sought.get(meanings)
        if seen is None:
            seen = self._sought[meanings] = set().union(*(self._words.get(one, ()) for one in meanings))
            for one in meanings:
                self._seekers[one].append(seen)
        return seen


class Vocabulary:
    """Words met so far, by what they could mean. Words come and never go, so that what was met stays known."""

    def __init__(self) -> None:
        self._keys = _Index()
        """By the keys under which terms are compared."""
        self._families = _Index()
        """By the families of verbs they could state."""
        self._lemmas = _Index()
        """By the verbs they could state."""
        self._capitals: defaultdict[str, set[str]] = defaultdict(set)
        """The first letter, folded -> words written with a capital."""
        self._met: set[str] = set()
        self.words_of: Callable[[str], Words] = lru_cache(maxsize=_MOST_TEXTS)(self._words_of)
        """The words of a text, all of which are met then."""

    def __len__(self) -> int:
        return len(self._met)

    def having(self, keys: frozenset[str]) -> Sighted:
        """Return the words that could be compared under one of `keys`."""
        return self._keys.having(keys)

    def stating(self, lemmas: frozenset[str], families: frozenset[str]) -> tuple[Sighted, Sighted]:
        """Return the words that could state one of some verbs, and those that could state one of some families."""
        return self._lemmas.having(lemmas), self._families.having(families)

    def capitals(self, words: Words, initial: str) -> AbstractSet[str]:
        """Return those of `words` that are written with a capital and begin, folded, with `initial`."""
        found = self._capitals.get(initial)
        return words & found if found else frozenset()

    def _words_of(self, text: str) -> Words:
        words = frozenset(WORD.findall(text))
        for word in words.difference(self._met):
            self._meet(word)
        return words

    def _meet(self, word: str) -> None:
        found = meaning(word)
        self._keys.add(word, found.keys)
        self._families.add(word, found.families)
        self._lemmas.add(word, found.lemmas)
        if word[0].isupper():
            self._capitals[bare(word)[:1]].add(word)
        self._met.add(word)


_current = [Vocabulary()]


def vocabulary() -> Vocabulary:
    """Return the words met in this process, for one question; it is begun anew when there are too many."""
    if len(_current[0]) > _MOST_WORDS:
        _current[0] = Vocabulary()
    return _current[0]
