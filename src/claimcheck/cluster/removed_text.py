"""Figures of claims in what cleaning has removed, looked for where it lies (CC104)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from claimcheck.cluster.engines import Engine
from claimcheck.cluster.judging import Sought
from claimcheck.cluster.members import Corpus, Member, rows_in
from claimcheck.cluster.steps import Column
from claimcheck.model.report import RemovedFigure
from claimcheck.quantities import find_quantities
from claimcheck.store import Entry
from claimcheck.store.ledger.codec import seal, unseal
from claimcheck.store.ledger.figure_tokens import tokens_of
from claimcheck.store.ledger.findable import removed_in, unseal_findable
from claimcheck.store.ledger.rows import Row
from claimcheck.store.ledger.words import word_of
from claimcheck.store.removed import MOST_REPORTED, report, text_of
from claimcheck.store.wanted import Wanted, wanted_of

if TYPE_CHECKING:
    from daft import DataFrame

_SEEKING = 0.005
"""Work on a document, in the unit of PAYS_FROM."""


@dataclass(frozen=True, slots=True)
class RemovedPlace:
    """A claim's figure in a removed block."""

    source: str
    start: int
    figure: RemovedFigure


@dataclass(frozen=True, slots=True)
class Seek:
    """Looks for figures of claims in removed blocks."""

    corpus: Corpus
    sought: tuple[Sought, ...]
    takes: ClassVar[tuple[str, ...]] = ("extract", "head", "text", "blocks", "sentences", "findable")
    gives: ClassVar[Mapping[str, str]] = {"claim": "number", "packed": "bytes"}
    rows_at_once: ClassVar[int] = 1024

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield for each claim the first places in these rows; more than are reported nobody asks for."""
        traces = [_Trace(it) for it in self.sought]
        for extract, row in rows_in(self.takes, columns):
            for member in self.corpus.members(extract, row.head):
                _follow(traces, member, row)
        for trace in traces:
            if trace.places:
                yield trace.sought.claim, seal(_first(trace.places))


def find_removed(
    engine: Engine, documents: "DataFrame", corpus: Corpus, sought: Iterable[Sought], count: int
) -> dict[int, tuple[RemovedFigure, ...]]:
    """Return where figures of claims stand in removed text, by claim, as `Store.find_removed` does for each."""
    step = Seek(corpus, tuple(sought))
    places: dict[int, list[RemovedPlace]] = {}
    for row in engine.rows(engine.mapped(documents, step, count * _SEEKING)):
        places.setdefault(row["claim"], []).extend(unseal(row["packed"], tuple[RemovedPlace, ...]))
    return {claim: tuple(it.figure for it in _first(found)) for claim, found in places.items()}


def _first(places: Iterable[RemovedPlace]) -> tuple[RemovedPlace, ...]:
    return tuple(sorted(places, key=lambda it: (it.source, it.start))[:MOST_REPORTED])


class _Trace:
    """What is sought for one claim, and what was found of it."""

    def __init__(self, sought: Sought) -> None:
        self.sought = sought
        self.places: list[RemovedPlace] = []
        self._wanted: Wanted = wanted_of(sought.query, sought.quantities)
        self._content = {word_of(term) for term in self._wanted.content}
        self._figures = {word_of(token) for token in tokens_of(self._wanted)}

    def may_be_in(self, words: frozenset[str]) -> bool:
        """Tell whether a block with these words is worth reading."""
        return not (self._content.isdisjoint(words) or self._figures.isdisjoint(words))

    def look(self, entry: Entry, number: int) -> None:
        """Look for the figures in a block."""
        block = entry[0].blocks[number]
        text = text_of(entry, block)
        sighting = self._wanted.sight(text, find_quantities(text) if self._wanted.quantities else ())
        if sighting and sighting.shared > self.sought.least:
            self.places.append(RemovedPlace(entry[3].id, block.start, report(entry, block, sighting.span)))


def _follow(traces: Iterable[_Trace], member: Member, row: Row) -> None:
    entry = member.store_entry(row) if member.standing.gone else None
    blocks = list(unseal_findable(row.findable).removed)
    if entry is not None:
        blocks += removed_in(entry[0], sorted(member.standing.gone))
    for number, terms in blocks:
        words = frozenset(terms.split(" "))
        for trace in traces:
            if trace.may_be_in(words):
                entry = entry or member.store_entry(row)
                trace.look(entry, number)
