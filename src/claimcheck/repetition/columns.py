"""The lines of many documents in columns, so that a million of them are compared in a moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claimcheck.repetition.prints import LinePrints, Way

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

# ruff: noqa: PLC0415 - a run that reads nothing needs no numpy

_ROW = [("block", "<u4"), ("size", "<u4"), ("way", "u1"), ("kind", "u1"), ("key", "<u8")]
"""Of `LinePrints.rows`."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines in order of their page and block, each once for each way in which it is compared.

    Pages are numbered in order of their ids, so that a smaller number is a smaller id.
    """

    page: "Numbers"
    block: "Numbers"
    size: "Numbers"
    """Characters."""
    way: "Numbers"
    """As `Way` numbers them."""
    kind: "Numbers"
    """As `Kind` does."""
    key: "Numbers"
    """The print."""
    batch: "Numbers"
    """The number of the batch of each page: only lines of one are compared."""
    batches: Sequence[str]
    """The name of the batch of each page."""
    kept: Sequence[int]
    """Characters of each page's kept blocks."""

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.batches)

    def compared(self, way: Way) -> "Numbers":
        """Return the numbers of the lines that are compared in one way."""
        import numpy as np

        return np.flatnonzero(self.way == way)


def lines_of(prints: Sequence[LinePrints], batches: Sequence[str]) -> Lines:
    """Return the lines of pages that come in order of their ids, each with the name of its batch."""
    import numpy as np

    rows = np.frombuffer(b"".join(one.rows for one in prints), np.dtype(_ROW))
    lengths = np.array([len(one.rows) for one in prints], np.int64) // rows.dtype.itemsize
    numbers: dict[str, int] = {}
    return Lines(
        page=np.repeat(np.arange(len(prints)), lengths),
        **{name: np.ascontiguousarray(rows[name]) for name, _ in _ROW},
        batch=np.array([numbers.setdefault(batch, len(numbers)) for batch in batches], np.int64),
        batches=batches,
        kept=[one.kept for one in prints],
    )


def numbered(*columns: "Numbers") -> "Numbers":
    """Return for each row the number, from 0, of the distinct values that it has in `columns`."""
    import numpy as np

    order = np.lexsort(columns)
    new = np.zeros(len(order), np.bool_)
    for column in columns:
        ordered = column[order]
        new[1:] |= ordered[1:] != ordered[:-1]
    numbers = np.empty(len(order), np.int64)
    numbers[order] = np.cumsum(new)
    return numbers


def distinct_in(groups: "Numbers", values: "Numbers", count: int) -> "Numbers":
    """Return how many distinct `values` each of the `count` groups has."""
    import numpy as np

    order = np.lexsort((values, groups))
    groups, values = groups[order], values[order]
    new = np.ones(len(order), np.bool_)
    new[1:] = (groups[1:] != groups[:-1]) | (values[1:] != values[:-1])
    return np.bincount(groups[new], minlength=count)
