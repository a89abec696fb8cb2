"""Figures of claims in what cleaning has removed (CC104)."""

import re
from collections.abc import Callable
from functools import cached_property
from itertools import islice

from claimcheck.model.document import Block
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import RemovedFigure
from claimcheck.model.span import Span
from claimcheck.quantities import find_quantities
from claimcheck.store.index import Index
from claimcheck.store.ledger.findable import is_removed
from claimcheck.store.line_numbers import LineNumbers
from claimcheck.store.numbering import Entry
from claimcheck.store.wanted import BESIDE, Sighting, Wanted

MOST_REPORTED = 20
"""More places than that tell a reader nothing more."""

_DIGIT = re.compile(r"\d")
_LINE_END = re.compile(r"[\r\n]")


class RemovedBlocks:
    """All removed blocks of a run. Those with a figure are analysed when first asked for; most runs never do."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        self._quantities: dict[int, tuple[Quantity, ...]] = {}

    def __len__(self) -> int:
        """Count removed blocks; white space between blocks is none."""
        return sum(is_removed(block) for entry in self._entries for block in entry[0].blocks)

    def find(self, wanted: Wanted, more_than: Callable[[], int]) -> tuple[RemovedFigure, ...]:
        """Return the blocks with a figure that is wanted, by (source id, start).

        `more_than` tells how many of the claim's words must be exceeded beside it, asked for only if any is found.
        """
        numbers = sorted(self._index.having_any(wanted.content)) if wanted else ()
        found = [(number, sighting) for number in numbers if (sighting := self._sight(number, wanted))]
        least = more_than() if found else 0
        telling = ((number, sighting) for number, sighting in found if sighting.shared > least)
        return tuple(report(*self._blocks[number], it.span) for number, it in islice(telling, MOST_REPORTED))

    @cached_property
    def _blocks(self) -> tuple[tuple[Entry, Block], ...]:
        return tuple(
            (entry, block)
            for entry in self._entries
            for block in entry[0].blocks
            if is_removed(block) and _DIGIT.search(entry[0].source.text, block.start, block.end)
        )

    @cached_property
    def _index(self) -> Index:
        return Index(text_of(entry, block) for entry, block in self._blocks)

    def _sight(self, number: int, wanted: Wanted) -> Sighting | None:
        written = self._quantities_in(number) if wanted.quantities else ()
        return wanted.sight(text_of(*self._blocks[number]), written)

    def _quantities_in(self, number: int) -> tuple[Quantity, ...]:
        found = self._quantities.get(number)
        if found is None:
            found = self._quantities[number] = find_quantities(text_of(*self._blocks[number]))
        return found


def text_of(entry: Entry, block: Block) -> str:
    """Return the text of a block."""
    return entry[0].source.text[block.start : block.end]


def report(entry: Entry, block: Block, figure: Span) -> RemovedFigure:
    """Say where a figure stands in a removed block."""
    source, reference = entry[0].source, entry[3]
    start = block.start + figure.start
    line, column = LineNumbers(source.text).place(start)
    return RemovedFigure(
        reference,
        line,
        block.label,
        block.reason,
        _line_around(text_of(entry, block), figure),
        column=column,
        page=source.page_at(start),
    )


def _line_around(text: str, figure: Span) -> str:
    """Return the line of a figure in single spaces, cut where it is long."""
    *_, before = _LINE_END.split(text[max(0, figure.start - BESIDE) : figure.start])
    after, *_ = _LINE_END.split(text[figure.end : figure.end + BESIDE])
    return " ".join(f"{before}{figure.of(text)}{after}".split())
