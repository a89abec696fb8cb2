"""How a table in text is written, told by its first lines."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.sources.records.field_names import NAMES
from claimcheck.sources.records.fields import FieldNames, declares_body
from claimcheck.sources.records.values import folded

SAMPLE_LINES = 20
"""Lines that tell."""

_SAMPLE_WIDTH = 10_000
"""Characters of a line that tell."""

_DELIMITERS = (",", ";", "\t", "|")
_SAID = re.compile(r"sep=(.)\r?\n")
_KNOWN = frozenset(name for names in NAMES.values() for name in names)


@dataclass(frozen=True, slots=True)
class Dialect:
    """What separates fields, and how a quote inside a quoted field is written."""

    delimiter: str = ","
    is_doubled: bool = True
    """``""`` for a quote; else ``\\"``."""
    preamble: int = 0
    """Lines before the header that only say how the rest is written (``sep=;``)."""


def told_dialect(sample: Sequence[str], names: FieldNames, preferred: str = ",") -> Dialect:
    """Return the dialect of the lines in `sample`; `preferred` is what the file's type says of the delimiter."""
    said = _SAID.fullmatch(sample[0]) if sample else None
    if said:
        return Dialect(said[1], _is_doubled(sample), preamble=1)
    delimiters = (preferred, *(each for each in _DELIMITERS if each != preferred))
    best = max(delimiters, key=lambda each: _fitness(sample, each, names))
    return Dialect(best, _is_doubled(sample))


def _fitness(sample: Sequence[str], delimiter: str, names: FieldNames) -> tuple[bool, int, int, int]:
    """A header that names an article's fields, then rows as wide as the header, then a wide header."""
    rows = [_cells(line, delimiter) for line in sample]
    header = rows[0] if rows else []
    known = sum(folded(name) in _KNOWN for name in header)
    as_wide = sum(len(row) == len(header) > 1 for row in rows)
    return declares_body(dict.fromkeys(header), names), known, as_wide, len(header)


def _cells(line: str, delimiter: str) -> list[str]:
    """A line by itself, so that a quote which is not closed hides no others."""
    try:
        return next(csv.reader([line[:_SAMPLE_WIDTH]], delimiter=delimiter), [])
    except csv.Error:
        return []


def _is_doubled(sample: Sequence[str]) -> bool:
    """Only a table that escapes by backslash has more of these before quotes than doubled quotes."""
    text = "".join(line[:_SAMPLE_WIDTH] for line in sample)
    return text.count('\\"') <= text.count('""')
