"""Finding phrases in a line without trying every phrase: by a word that a phrase cannot do without."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from claimcheck.language import is_cjk

Value = TypeVar("Value")


class PhraseIndex(Generic[Value]):
    """Folded phrases, each with a value. The first phrase given is found first."""

    def __init__(self, phrases: Iterable[tuple[str, Value]]) -> None:
        self._by_word: dict[str, list[tuple[int, str, Value]]] = {}
        self._wordless: list[tuple[int, str, Value]] = []
        self._single: dict[str, list[tuple[int, str, Value]]] = {}
        self._cjk: list[tuple[int, str, Value]] = []
        for rank, (phrase, value) in enumerate(phrases):
            self._place(phrase).append((rank, phrase, value))

    def _place(self, phrase: str) -> list[tuple[int, str, Value]]:
        """A phrase may end within a word of the line ("payday loan" in "payday loans"), so its last word is no key.

        A single word must be a word of the line: "cialis" is no part of "specialist".
        """
        if is_cjk(phrase):
            return self._cjk
        if phrase.isalpha():
            return self._single.setdefault(phrase, [])
        words = [word for word in phrase.split()[:-1] if word.isalpha()]
        return self._by_word.setdefault(max(words, key=len), []) if words else self._wordless

    def found(self, folded: str, words: Iterable[str], *, cjk: bool) -> Iterator[Value]:
        """Yield the values of all phrases in the line `folded`, which has these `words`, in order of phrases."""
        found = [place for place in self._wordless if place[1] in folded]
        for word in self._single.keys() & words:
            found += self._single[word]
        if cjk:
            found += (place for place in self._cjk if place[1] in folded)
        for word in self._by_word.keys() & words:
            found += (place for place in self._by_word[word] if place[1] in folded)
        for _, _, value in sorted(found, key=lambda place: place[0]):
            yield value
