"""An engine of lists, and a corpus of the crawl that steps can be tried on."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from claimcheck.cluster.extracting import END, Extract
from claimcheck.cluster.listing import Listing, list_corpus
from claimcheck.cluster.steps import Step

Table = list[dict[str, Any]]


class PlainEngine:
    """Does what an engine does, so many rows at a time, in this process."""

    def __init__(self, rows_at_once: int) -> None:
        self._rows_at_once = rows_at_once

    def mapped(self, table: Table, step: Step, work: float) -> Table:
        """Apply a step, so many rows at a time."""
        assert work >= 0
        return [
            dict(zip(step.gives, row, strict=True))
            for part in parts(table, self._rows_at_once)
            for row in step(*([it[name] for it in part] for name in step.takes))
        ]

    def grouped(self, table: Table, key: str, packed: str) -> Table:
        """Gather what has one key."""
        groups: dict[Any, list[Any]] = {}
        for row in table:
            groups.setdefault(row[key], []).append(row[packed])
        return [{key: value, packed: found} for value, found in groups.items()]

    def frequencies(self, texts: Table) -> dict[int, int]:
        """Count distinct texts by word."""
        distinct = {row["text"]: row["words"] for row in texts}
        counts: dict[int, int] = {}
        for words in distinct.values():
            for word in words:
                counts[word] = counts.get(word, 0) + 1
        return counts

    def rows(self, table: Table) -> Iterator[dict[str, Any]]:
        """Yield the rows."""
        return iter(table)


def parts(table: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for first in range(0, len(table), size):
        yield table[first : first + size]


def extracted(corpus: Path) -> tuple[Table, dict[bytes, list[tuple[str, str]]]]:
    """Return the rows of the documents of a corpus, and where their files lie."""
    listing = list_corpus([str(corpus)], corpus.parent, ())
    places = {it.address.encode(): [(it.file.path, it.file.corpus)] for it in listing.files}
    return [row for row in rows_of(listing) if row["head"] is not None], places


def rows_of(listing: Listing, slices: int = 1) -> Table:
    """Return all rows that the files of a listing give."""
    step = Extract(listing.sidecars, ())
    columns = zip(
        *(
            (key, it.address, str(it.file.location), str(it.file.root), it.size, b"", number, slices)
            for it in listing.files
            for key in (it.address.encode(),)
            for number in range(slices)
        ),
        strict=True,
    )
    return [dict(zip(step.gives, row, strict=True)) for row in step(*columns) if row[1] != END]
