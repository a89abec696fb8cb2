"""Figures of claims in what cleaning has removed (CC104)."""

import re
from functools import cached_property
from itertools import islice
from math import isclose

from claimcheck.language import index_terms
from claimcheck.model.document import Block
from claimcheck.model.label import REMOVED, Label
from claimcheck.model.passage import Query
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import RemovedFigure
from claimcheck.quantities import find_quantities
from claimcheck.store.index import Index
from claimcheck.store.ledger import Entry
from claimcheck.store.line_numbers import LineNumbers

MOST_REPORTED = 20
"""More places than that tell a reader nothing more."""

_SHOWN = 120
"""Characters shown on each side of the figure; a block of spam can be a whole page."""

_DIGIT = re.compile(r"\d")

_AMOUNT_TERMS = frozenset(
    index_terms(
        "thousand million billion trillion percent dollar euro yuan yen pound rouble US tonne kilometre year"
    )
)
"""Terms that say how much, not of what: sharing one makes two lines no more alike."""


class RemovedBlocks:
    """All removed blocks of a run. Those with a figure are analysed when first asked for; most runs never do."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        self._quantities: dict[int, tuple[Quantity, ...]] = {}

    def __len__(self) -> int:
        """Count removed blocks; white space between blocks is none."""
        return sum(_is_removed(block) for entry in self._entries for block in entry[0].blocks)

    def find(self, query: Query, quantities: tuple[Quantity, ...]) -> tuple[RemovedFigure, ...]:
        """Return the blocks with one of `quantities` and another term of the query, by (source id, start)."""
        content = _content_terms(query, quantities)
        numbers = sorted(self._index.having_any(content)) if quantities else ()
        found = (self._figure_in(number, quantities) for number in numbers)
        return tuple(islice(filter(None, found), MOST_REPORTED))

    @cached_property
    def _blocks(self) -> tuple[tuple[Entry, Block], ...]:
        return tuple(
            (entry, block)
            for entry in self._entries
            for block in entry[0].blocks
            if _is_removed(block) and _DIGIT.search(entry[0].source.text, block.start, block.end)
        )

    @cached_property
    def _index(self) -> Index:
        return Index(_text(entry, block) for entry, block in self._blocks)

    def _figure_in(self, number: int, quantities: tuple[Quantity, ...]) -> RemovedFigure | None:
        """Return the first figure of a block that is one of `quantities`."""
        entry, block = self._blocks[number]
        if number not in self._quantities:
            self._quantities[number] = find_quantities(_text(entry, block))
        for written in self._quantities[number]:
            if any(_same_figure(written, quantity) for quantity in quantities):
                return _report(entry, block, written)
        return None


def _content_terms(query: Query, quantities: tuple[Quantity, ...]) -> list[str]:
    figures = {term for quantity in quantities for term in index_terms(quantity.figure)} | _AMOUNT_TERMS
    return [term for term in query.terms if term not in figures and not term[0].isdigit()]


def _is_removed(block: Block) -> bool:
    return block.label in REMOVED and block.label is not Label.LAYOUT


def _text(entry: Entry, block: Block) -> str:
    return entry[0].source.text[block.start : block.end]


def _same_figure(written: Quantity, claimed: Quantity) -> bool:
    """Compare value and dimension, for counts also what is counted; a number without a unit fits any.

    In tables and scripts numbers mostly stand alone.
    """
    bare = "" in {written.dimension, claimed.dimension}
    alike = written.dimension == claimed.dimension and (
        written.dimension != "count" or written.unit == claimed.unit
    )
    return (bare or alike) and isclose(written.value * written.scale, claimed.value * claimed.scale)


def _report(entry: Entry, block: Block, quantity: Quantity) -> RemovedFigure:
    document, _, _, reference = entry
    text = _text(entry, block)
    around = text[max(0, quantity.start - _SHOWN) : quantity.end + _SHOWN]
    line = LineNumbers(document.source.text).at(block.start + quantity.start)
    return RemovedFigure(reference, line, block.label, block.reason, " ".join(around.split()))
