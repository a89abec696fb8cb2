"""Whether a line speaks of what a text speaks of."""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from claimcheck.language import STOP_WORDS, is_cjk, stem
from claimcheck.repetition.lines import DAYS, has_digit, words_of

_LEAST_LETTERS, _MOST_LETTERS = 3, 6
"""Of a root: "employs" and "employees" are one, "at" is none."""

_SCALES = frozenset("hundred thousand million billion trillion percent cent".split())
"""Stand beside figures whatever a text is about."""

_EMPTY = STOP_WORDS | DAYS | _SCALES


class Topic:
    """The content words of a text, to be asked for those of a line."""

    def __init__(self) -> None:
        self._roots: set[str] = set()

    def add(self, text: str) -> None:
        """Take in what belongs to the text."""
        self._roots.update(_roots(text))

    def share(self, line: str) -> Fraction:
        """Return how much of the content of `line`, by its different words, the text has words of the same root for.

        0 for a line without content. Function words, numbers and days say nothing of the matter.
        """
        asked = set(_roots(line))
        return Fraction(len(asked & self._roots), len(asked) or 1)


def _roots(text: str) -> Iterator[str]:
    words = words_of(text)
    yield from filter(None, map(_root, words))
    if not text.isascii():
        for first, second in pairwise(words):
            if is_cjk(first) and is_cjk(second):
                yield first + second


@lru_cache(maxsize=65536)
def _root(word: str) -> str:
    """Return what most forms of a word begin with; nothing for a word that says nothing of the matter."""
    if len(word) < _LEAST_LETTERS or word in _EMPTY or has_digit(word):
        return ""
    return stem(word)[:_MOST_LETTERS]
