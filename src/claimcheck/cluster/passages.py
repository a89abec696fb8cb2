"""The candidates of claims with their surroundings, made where the documents are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from claimcheck.cluster.counting import texts_of
from claimcheck.cluster.members import Corpus, rows_in
from claimcheck.cluster.steps import Column
from claimcheck.model.passage import Passage
from claimcheck.store.ledger.codec import seal, unseal
from claimcheck.store.passages import passage_in
from claimcheck.store.surroundings import survey


@dataclass(frozen=True, slots=True)
class PlacedPassage:
    """A passage of a text, at one of the places where it stands."""

    text: int
    number: int
    """Of the sentence in its document."""
    passage: Passage


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Reads out what claims are judged by."""

    corpus: Corpus
    wanted: Mapping[int, tuple[int, ...]]
    """By the number of a text: the claims that it is a candidate for."""
    takes: ClassVar[tuple[str, ...]] = ("extract", "head", "text", "blocks", "sentences", "findable")
    gives: ClassVar[Mapping[str, str]] = {"claim": "number", "packed": "bytes"}
    rows_at_once: ClassVar[int] = 256

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield for each claim the passages in these rows."""
        found: dict[int, list[PlacedPassage]] = {}
        for extract, row in rows_in(self.takes, columns):
            for member in self.corpus.members(extract, row.head):
                places = [(number, text) for number, text, _ in texts_of(member, row) if text in self.wanted]
                if not places:
                    continue
                entry = member.store_entry(row)
                surroundings = survey(entry[0])
                for number, text in places:
                    placed = PlacedPassage(text, number, passage_in(entry, surroundings, number))
                    for claim in self.wanted[text]:
                        found.setdefault(claim, []).append(placed)
        for claim, passages in found.items():
            yield claim, seal_passages(passages)


def seal_passages(passages: Iterable[PlacedPassage]) -> bytes:
    """Write passages so that they can be sent; the short forms of a document, which wait to be asked for, are read."""
    return seal([_with_definitions(it) for it in passages])


def unseal_passages(sealed: bytes) -> list[PlacedPassage]:
    """Read passages. Raises DamagedError."""
    return [_with_definitions(it) for it in unseal(sealed, tuple[PlacedPassage, ...])]


def _with_definitions(placed: PlacedPassage) -> PlacedPassage:
    return replace(placed, passage=replace(placed.passage, defined=tuple(placed.passage.defined)))
