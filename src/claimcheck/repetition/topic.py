"""Whether a line speaks of what a text speaks of."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.language import STOP_WORDS, is_cjk, stem
from claimcheck.repetition.lines import DAYS, has_digit, words_of

_LEAST_LETTERS = 3

_SCALES = frozenset("hundred thousand million billion trillion percent cent".split())
"""Stand beside figures whatever a text is about."""

_EMPTY = STOP_WORDS | DAYS | _SCALES


class Topic:
    """The words of a text, to be asked for those of a line."""

    def __init__(self) -> None:
        self._text = " "

    def add(self, text: str) -> None:
        """Take in what belongs to the text."""
        self._text += " ".join(words_of(text)) + " "

    def share(self, line: str) -> Fraction:
        """Return how much of the content of `line`, by its different words, the text has words of the same root for.

        0 for a line without content. Function words, numbers and days say nothing of the matter.
        """
        roots = set(_roots(words_of(line)))
        known = sum(f" {root}" in self._text for root in roots)
        return Fraction(known, len(roots) or 1)


def _roots(words: list[str]) -> Iterator[str]:
    for word in words:
        if len(word) >= _LEAST_LETTERS and not (word in _EMPTY or has_digit(word)):
            yield _root(word)
    for first, second in pairwise(words):
        if is_cjk(first) and is_cjk(second):
            yield f"{first} {second}"


def _root(word: str) -> str:
    """Return what all forms of a word begin with, for most words: "countries", "country" -> "countr"."""
    root = re.sub(r"[iy]$", "", stem(word))
    return root if len(root) >= _LEAST_LETTERS and word.startswith(root) else word
