"""The entries of a run and the distinct texts of their sentences."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from claimcheck.model.document import Document
from claimcheck.model.evidence import SourceReference
from claimcheck.model.label import EVIDENCE
from claimcheck.model.sentence import Sentence

Entry = tuple[Document, Sequence[Sentence], str, SourceReference]
"""A cleaned document, all its sentences in order, the origin it belongs to, and its source for the report."""


class Numbering:
    """Numbers every sentence of the run, and every distinct text that may be evidence.

    A *place* is the number of a sentence, counted over the entries in order of their source id; a *text* the number of
    a distinct text, in order of its first place. So numbers do not depend on the order in which documents arrive.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries: tuple[Entry, ...] = tuple(sorted(entries, key=lambda entry: entry[3].id))
        self._first_places = tuple(accumulate((len(entry[1]) for entry in self.entries), initial=0))
        self._places = array("I")
        self._copies: dict[int, list[int]] = {}
        self.texts: tuple[str, ...] = self._collapse()

    @property
    def sentences(self) -> int:
        """How many sentences there are, copies and titles included."""
        return self._first_places[-1]

    def places(self, text: int) -> tuple[int, ...]:
        """Return every place where a text stands, ascending."""
        return (self._places[text], *self._copies.get(text, ()))

    def locate(self, place: int) -> tuple[int, int]:
        """Return (number of the entry, index among its sentences) of a place."""
        number = bisect_right(self._first_places, place) - 1
        return number, place - self._first_places[number]

    def _collapse(self) -> tuple[str, ...]:
        numbers: dict[str, int] = {}
        for place, sentence in self._evidence():
            number = numbers.setdefault(sentence.normal or sentence.text, len(numbers))
            if number == len(self._places):
                self._places.append(place)
            else:
                self._copies.setdefault(number, []).append(place)
        return tuple(numbers)

    def _evidence(self) -> Iterator[tuple[int, Sentence]]:
        sentences = (sentence for entry in self.entries for sentence in entry[1])
        return ((place, sentence) for place, sentence in enumerate(sentences) if sentence.label in EVIDENCE)
