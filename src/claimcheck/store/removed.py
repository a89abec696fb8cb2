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
from claimcheck.model.span import Span
from claimcheck.quantities import find_quantities
from claimcheck.store.index import Index
from claimcheck.store.ledger import Entry
from claimcheck.store.line_numbers import LineNumbers

MOST_REPORTED = 20
"""More places than that tell a reader nothing more."""

_SHOWN = 120
"""Characters shown on each side of the figure; a block of spam can be a whole page."""

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\b\d[\d,]*\b")
_CODE = re.compile(r"\d{5,}")
"""No year or day is that long."""

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
        """Return the blocks with a figure and another term of the query, by (source id, start).

        A figure is one of `quantities`, or a long number that is none: a licence, a telephone number.
        """
        figures = {term for quantity in quantities for term in index_terms(quantity.figure)}
        codes = frozenset(term for term in query.terms if _CODE.fullmatch(term) and term not in figures)
        if not quantities and not codes:
            return ()
        content = (
            term for term in query.terms if term not in figures | _AMOUNT_TERMS and not term[0].isdigit()
        )
        numbers = sorted(self._index.having_any(content))
        found = (self._figure_in(number, quantities, codes) for number in numbers)
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

    def _figure_in(
        self, number: int, quantities: tuple[Quantity, ...], codes: frozenset[str]
    ) -> RemovedFigure | None:
        """Return the first figure of a block that is asked for."""
        entry, block = self._blocks[number]
        for written in self._quantities_in(number) if quantities else ():
            if any(_same_figure(written, quantity) for quantity in quantities):
                return _report(entry, block, written.span)
        for match in _NUMBER.finditer(_text(entry, block)) if codes else ():
            if not codes.isdisjoint(index_terms(match.group())):
                return _report(entry, block, Span(*match.span()))
        return None

    def _quantities_in(self, number: int) -> tuple[Quantity, ...]:
        found = self._quantities.get(number)
        if found is None:
            found = self._quantities[number] = find_quantities(_text(*self._blocks[number]))
        return found


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


def _report(entry: Entry, block: Block, figure: Span) -> RemovedFigure:
    document, _, _, reference = entry
    around = _text(entry, block)[max(0, figure.start - _SHOWN) : figure.end + _SHOWN]
    line = LineNumbers(document.source.text).at(block.start + figure.start)
    return RemovedFigure(reference, line, block.label, block.reason, " ".join(around.split()))
