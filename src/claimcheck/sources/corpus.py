"""Reading a corpus: Sources and SourceProblems, never an exception for what a file holds."""

import heapq
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from claimcheck.model.article_field import FieldName
from claimcheck.model.source import Source, SourceProblem
from claimcheck.sources.containers import on_disk, unfold
from claimcheck.sources.distinct import DistinctNames
from claimcheck.sources.problem_limit import within_limit
from claimcheck.sources.reading import read_record
from claimcheck.sources.registry import unpackers_for
from claimcheck.sources.rendering import BrokenRecord, Record, SkippedRecord, UnreadableError
from claimcheck.sources.sidecar_yaml import Fields
from claimcheck.sources.sidecars import Sidecars, described, read_sidecars
from claimcheck.sources.walk import CorpusFile, Survey, survey

_BLANK = "\ufeff \t\r\n\f\v\u00a0\u200b\u3000"


@dataclass(slots=True)
class Tally:
    """What was counted while files were read."""

    skipped: int = 0
    """Parts of files that hold no text: images and hidden files in archives, requests and redirects in captures."""
    files: int = 0
    """Files that were read to their end."""
    size: int = 0
    """Bytes of these, as they lie on disk."""
    position: int = 0
    """Bytes that are read of the file at hand."""


def read_corpus(paths: Sequence[Path], *, base: Path) -> Iterator[Source | SourceProblem]:
    """Read the files below `paths`, folders or single files, as `read_survey` does.

    `base` is the folder that `Source.corpus` is relative to.

    Raises:
        UsageError: one of `paths` does not exist.
    """
    yield from read_survey(survey(paths, base=base))


def read_survey(
    found: Survey, tally: Tally | None = None, fields: Iterable[FieldName] = ()
) -> Iterator[Source | SourceProblem]:
    """Read the files of a survey, one record at a time.

    Files come in order of their paths by code point, the records of one file in the order in which they stand in it.
    What is skipped inside of files is added to `tally`; `fields` says what data calls the fields of an article.
    """
    reading = CorpusReading(read_sidecars(found), tally or Tally(), fields)
    problems = sorted((*found.problems, *reading.sidecars.problems), key=_path)
    items = chain.from_iterable(map(reading.items, found.files))
    yield from heapq.merge(items, problems, key=_path)


def _path(item: Source | SourceProblem) -> str:
    return item.path


@dataclass(frozen=True, slots=True)
class Pending:
    """A record that is not rendered yet, with all that it takes to render it in any process."""

    file: CorpusFile
    record: Record
    said: Fields
    """What the user says of it."""


def rendered(pending: Pending) -> Iterator[Source | SourceProblem]:
    """Yield what a record gives: a Source, problems, or both; at least one."""
    file, record = pending.file, pending.record
    try:
        source, troubles = read_record(record, file.path, corpus=file.corpus)
    except UnreadableError as error:
        yield _problem(file, str(error), record.name, error.code)
        return
    if source.text.strip(_BLANK):
        yield described(source, pending.said)
    elif not troubles:
        yield _problem(file, "has no text: save the page again, or remove the file", record.name, "CC902")
    yield from (_problem(file, trouble, record.name) for trouble in troubles)


Opening = Callable[[CorpusFile], AbstractContextManager[tuple[io.BufferedReader, int]]]
"""Lends a file as a stream that can be sought in, with its bytes; raises OSError where it cannot be read."""


@contextmanager
def from_disk(file: CorpusFile) -> Iterator[tuple[io.BufferedReader, int]]:
    """Lend a file of this machine."""
    size = file.location.stat().st_size
    with on_disk(file.location) as stream:
        yield stream, size


class CorpusReading:
    """The way through the files of a corpus."""

    def __init__(
        self,
        sidecars: Sidecars,
        tally: Tally,
        fields: Iterable[FieldName] = (),
        opening: Opening = from_disk,
    ) -> None:
        """Read files as `sidecars` describe them and count in `tally`; `fields` as for `read_survey`."""
        self.sidecars = sidecars
        self._tally = tally
        self._unpackers = unpackers_for(fields)
        self._opening = opening
        self._is_skipped = False
        """Whether the file at hand is no source as a whole."""

    def items(self, file: CorpusFile) -> Iterator[Source | SourceProblem]:
        """Yield what the file gives: a Source or a SourceProblem for each of its records, and at least one."""
        yield from within_limit(
            item
            for found in self.pending(file)
            for item in ((found,) if isinstance(found, SourceProblem) else rendered(found))
        )

    def pending(self, file: CorpusFile) -> Iterator[Pending | SourceProblem]:
        """Yield the records of a file, and a SourceProblem where there is none or one cannot be got at."""
        empty, skipped = True, self._tally.skipped
        self._is_skipped = False
        try:
            for item in self._found(file):
                empty = False
                yield item
        except OSError as error:
            reason = error.strerror or error
            yield _problem(file, f"cannot be read ({reason}): check that it is there and its permissions")
        except UnreadableError as error:
            yield _problem(file, str(error))
        else:
            if empty and not self._is_skipped:
                yield _problem(file, _nothing_found(self._tally.skipped - skipped), code="CC902")
        self._tally.files += 1

    def _found(self, file: CorpusFile) -> Iterator[Pending | SourceProblem]:
        names = DistinctNames()
        with self._opening(file) as (stream, size), self._measured(size):
            for found in unfold(stream, file.location.name, size, self._unpackers):
                self._tally.position = min(stream.tell(), size)
                if isinstance(found, SkippedRecord):
                    self._tally.skipped += 1
                    self._is_skipped = not found.name
                else:
                    yield self._named(file, names.distinct(found))

    @contextmanager
    def _measured(self, size: int) -> Iterator[None]:
        """Count a file that can be opened as read, wherever reading it ends."""
        try:
            yield
        finally:
            self._tally.size += size
            self._tally.position = 0

    def _named(self, file: CorpusFile, found: Record | BrokenRecord) -> Pending | SourceProblem:
        if isinstance(found, BrokenRecord):
            return _problem(file, found.message, found.name, found.code)
        return Pending(file, found, self.sidecars.said_of(file, found.name or None))


def _problem(file: CorpusFile, message: str, record: str = "", code: str = "CC901") -> SourceProblem:
    return SourceProblem(file.path, code, message, record or None, file.corpus)


def _nothing_found(skipped: int) -> str:
    what = f"only parts without text ({skipped:,} skipped)" if skipped else "no text"
    return f"holds {what}: look into it, or remove it"
