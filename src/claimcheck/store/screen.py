"""What the store asks of those who know which sentences can decide."""

from collections.abc import Callable, Container, Iterable
from collections.abc import Set as AbstractSet
from typing import Protocol

from claimcheck.store.passages import Glance

Holders = Callable[[AbstractSet[str]], int]
"""Returns which documents have one of some words, a bit each."""


class Screen(Protocol):
    """Tells which sentences are wanted for which selections, by their words."""

    def opens(self, texts: Iterable[str], selections: Iterable[int], /) -> Container[int]:
        """Return those of `selections` for which a document may have something that has these words in all."""
        ...

    def admits(self, selection: int, sentence: Glance, /) -> bool:
        """Tell whether a sentence is wanted for a selection, where it stands."""
        ...


class Sifter(Screen, Protocol):
    """Tells the same of many documents at once."""

    def meet(self, words: Iterable[str], /) -> AbstractSet[str]:
        """Take all words that documents have, and return those that say anything."""
        ...

    def opened_of(self, selection: int, holders: Holders, documents: int, /) -> int:
        """Return those of `documents`, a bit each, that may have something for a selection."""
        ...


class _Open:
    """Lets everything through."""

    def opens(self, _texts: Iterable[str], selections: Iterable[int]) -> Container[int]:
        return frozenset(selections)

    def admits(self, _selection: int, _sentence: Glance) -> bool:
        return True


OPEN: Screen = _Open()
