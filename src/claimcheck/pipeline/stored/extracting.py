"""From the files of a corpus to rows of the ledger: read, cleaned and split in any number of processes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from claimcheck.model.source import Source, SourceProblem
from claimcheck.pipeline.preparation import Prepared, prepare_all
from claimcheck.pipeline.stored.signatures import seal_signature
from claimcheck.sources import Pending, rendered
from claimcheck.store.ledger.rows import Row, write_row

RECORDS, BYTES = 16, 1 << 20
"""Records, and bytes of records, that a process gets in one message and cleans together. A small page takes some
milliseconds, a message half of one."""


@dataclass(frozen=True, slots=True)
class Task:
    """A record of the extract with that number."""

    extract: int
    record: Pending | SourceProblem


@dataclass(frozen=True, slots=True)
class End:
    """There are no more records of an extract."""

    extract: int
    key: bytes
    skipped: int


@dataclass(frozen=True, slots=True)
class Extracted:
    """What became of a task."""

    extract: int
    items: tuple[Row | SourceProblem, ...]


def extract(task: Task) -> Extracted:
    """Do a task, in any process."""
    found = _read(task)
    return Extracted(task.extract, tuple(_items(found, prepare_all(_sources(found)))))


def extract_all(tasks: Sequence[Task | End]) -> list[Extracted | End]:
    """Do tasks, in any process; sources that are cleaned together take less time than one by one."""
    portion = [(task, _read(task)) for task in tasks]
    prepared = prepare_all(_sources(chain.from_iterable(found for _, found in portion)))
    return [
        task if isinstance(task, End) else Extracted(task.extract, tuple(_items(found, prepared)))
        for task, found in portion
    ]


def portions(tasks: Iterable[Task | End]) -> Iterator[list[Task | End]]:
    """Divide `tasks` into those that are done together, so few that what is held at one time is bounded."""
    portion: list[Task | End] = []
    sizes: list[int] = []
    for task in tasks:
        portion.append(task)
        if isinstance(task, Task):
            sizes.append(_size(task))
        if len(sizes) == RECORDS or sum(sizes) >= BYTES:
            yield portion
            portion, sizes = [], []
    if portion:
        yield portion


def _size(task: Task) -> int:
    return 0 if isinstance(task.record, SourceProblem) else len(task.record.record.raw)


def _read(task: Task | End) -> list[Source | SourceProblem]:
    if isinstance(task, End):
        return []
    return [task.record] if isinstance(task.record, SourceProblem) else [*rendered(task.record)]


def _sources(found: Iterable[Source | SourceProblem]) -> list[Source]:
    return [item for item in found if isinstance(item, Source)]


def _items(
    found: Iterable[Source | SourceProblem], prepared: Iterator[Prepared]
) -> Iterator[Row | SourceProblem]:
    """Put the next of `prepared` in the place of each source."""
    for item in found:
        yield item if isinstance(item, SourceProblem) else row_of_prepared(next(prepared))


def row_of_prepared(prepared: Prepared) -> Row:
    """Make a row of all that was made of a source by itself."""
    return write_row(prepared.document, prepared.sentences, prepared.statements, seal_signature(prepared))
