"""What the words of texts could mean; found without reading the clauses of a text.

Observation: a claim asks for a few meanings, and has hundreds of candidates with some dozens of words each. To gather
what all the words of a text could mean takes 15 microseconds. To look up which words met so far could have one of the
claim's meanings, and whether the text has one of those, takes half a microsecond.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
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

_ByMeaning = defaultdict[str, set[str]]


class Vocabulary:
    """Words met so far, by what they could mean. Words come and never go, so that what was met stays known."""

    def __init__(self) -> None:
        self._having: _ByMeaning = defaultdict(set)
        """A key under which terms are compared -> words."""
        self._of_family: _ByMeaning = defaultdict(set)
        """A family of verbs -> words that could state one of them."""
        self._of_lemma: _ByMeaning = defaultdict(set)
        """The lemma of a verb -> words that could state it."""
        self._capitals: _ByMeaning = defaultdict(set)
        """The first letter, folded -> words written with a capital."""
        self._met: set[str] = set()
        self.words_of: Callable[[str], Words] = lru_cache(maxsize=_MOST_TEXTS)(self._words_of)
        """The words of a text, all of which are met then."""

    def __len__(self) -> int:
        return len(self._met)

    def has_key(self, words: Words, keys: Iterable[str]) -> bool:
        """Tell whether one of `words` could be compared under one of `keys`."""
        return _has_any(words, keys, self._having)

    def has_family(self, words: Words, families: Iterable[str]) -> bool:
        """Tell whether one of `words` could state a verb of one of `families`."""
        return _has_any(words, families, self._of_family)

    def has_verb(self, words: Words, lemmas: Iterable[str]) -> bool:
        """Tell whether one of `words` could state one of the verbs."""
        return _has_any(words, lemmas, self._of_lemma)

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
        for meanings, by_meaning in (
            (found.keys, self._having),
            (found.families, self._of_family),
            (found.lemmas, self._of_lemma),
        ):
            for one in meanings:
                by_meaning[one].add(word)
        if word[0].isupper():
            self._capitals[bare(word)[:1]].add(word)
        self._met.add(word)


def _has_any(words: Words, meanings: Iterable[str], by_meaning: Mapping[str, AbstractSet[str]]) -> bool:
    for one in meanings:
        having = by_meaning.get(one)
        if having and not words.isdisjoint(having):
            return True
    return False


_current = [Vocabulary()]


def vocabulary() -> Vocabulary:
    """Return the words met in this process, for one question; it is begun anew when there are too many."""
    if len(_current[0]) > _MOST_WORDS:
        _current[0] = Vocabulary()
    return _current[0]
