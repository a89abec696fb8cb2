"""From the files of a corpus to the rows of the dataset, worked out wherever the engine likes."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar

from claimcheck.cluster.opening import digest_at, opened
from claimcheck.cluster.steps import Column
from claimcheck.model.article_field import FieldName
from claimcheck.model.source import SourceProblem
from claimcheck.pipeline.stored.extracting import Extracted, Task, extract, extract_all
from claimcheck.sources import CorpusFile, CorpusReading, Pending, Tally
from claimcheck.sources.corpus import Opening
from claimcheck.sources.sidecars import Sidecars
from claimcheck.store.ledger.codec import seal
from claimcheck.store.ledger.rows import Row

SLICE = 64_000_000
"""Bytes of a file, as it lies there, of which one step reads the records. Of a larger file several steps read all and
take every second, third … record: cutting a file into records costs a fiftieth of cleaning them."""

END = -1
"""The number of the row that ends what a file gives; `counted` is the number of its parts that were skipped."""

_TOGETHER = 64
"""Records that are cleaned at once."""

_ITEMS = 1 << 20
"""Rows that one record may give; numbers of rows are in order of records, then of what each gives."""


@dataclass(frozen=True, slots=True)
class Digest:
    """Tells files by their content."""

    takes: ClassVar[tuple[str, ...]] = ("file", "address", "size")
    gives: ClassVar[Mapping[str, str]] = {"file": "number", "digest": "bytes"}
    rows_at_once: ClassVar[int] = 16

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield the number of each file with the digest of its bytes."""
        for number, address, size in zip(*columns, strict=True):
            yield number, digest_at(address, size)


@dataclass(frozen=True, slots=True)
class Extract:
    """Cleans the records of files; what cannot be read or cleaned is a problem, as in any run."""

    sidecars: Sidecars
    fields: Sequence[FieldName]
    takes: ClassVar[tuple[str, ...]] = (
        *("extract", "address", "location", "root", "size", "digest"),
        *("slice", "slices"),
    )
    gives: ClassVar[Mapping[str, str]] = {
        "extract": "bytes",
        "number": "number",
        "problem": "bytes",
        "counted": "number",
        **dict.fromkeys(("head", "text", "blocks", "sentences", "signatures", "findable"), "bytes"),
    }
    rows_at_once: ClassVar[int] = 1

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield a row for each document and problem, and for the first slice of a file its end.

        A file that is not what it was when it was digested has no end, so that nobody finds it again.
        """
        for key, address, location, root, size, digest, first, step in zip(*columns, strict=True):
            file = CorpusFile(location, Path(root), path="", corpus="")
            tally = Tally()
            reading = CorpusReading(self.sidecars, tally, self.fields, _opening(address, size))
            for number, items in _numbered(islice(enumerate(reading.pending(file)), first, None, step)):
                for place, item in enumerate(items):
                    yield _row(key, number * _ITEMS + place, item)
            if first == 0 and digest_at(address, size) == digest:
                yield (key, END, None, tally.skipped, *_NO_DOCUMENT)


_NO_DOCUMENT = (None,) * 6


def _opening(address: str, size: int) -> Opening:
    @contextmanager
    def opening(_: CorpusFile) -> Iterator[tuple[BufferedReader, int]]:
        with opened(address, size) as stream:
            yield stream, size

    return opening


_Items = tuple[Row | SourceProblem, ...]


def _numbered(records: Iterator[tuple[int, Pending | SourceProblem]]) -> Iterator[tuple[int, _Items]]:
    """Yield the number of each record with what it gives; some are cleaned together, which takes less time."""
    while together := list(islice(records, _TOGETHER)):
        numbers = [number for number, _ in together]
        yield from zip(numbers, _cleaned([record for _, record in together]), strict=True)


def _cleaned(records: Sequence[Pending | SourceProblem]) -> list[_Items]:
    try:
        done = extract_all([Task(0, record) for record in records])
    except Exception:  # noqa: BLE001 - one of them is to blame
        return [_cleaned_alone(record) for record in records]
    return [it.items for it in done if isinstance(it, Extracted)]


def _cleaned_alone(record: Pending | SourceProblem) -> _Items:
    try:
        return extract(Task(0, record)).items
    except Exception as error:  # noqa: BLE001 - one record must not end the job, nor get lost
        message = f"cannot be cleaned ({type(error).__name__}: {error}): please report it"
        name = record.record if isinstance(record, SourceProblem) else record.record.name or None
        return (SourceProblem("", "CC901", message, name),)


def _row(key: bytes, number: int, item: Row | SourceProblem) -> tuple[Any, ...]:
    if isinstance(item, SourceProblem):
        return (key, number, seal((item.code, item.message, item.record)), None, *_NO_DOCUMENT)
    columns = item.head, item.text, item.blocks, item.sentences, item.signatures, item.findable
    return (key, number, None, item.counted, *columns)
