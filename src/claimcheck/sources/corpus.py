"""Reading a corpus: Sources and SourceProblems, never an exception for what a file holds."""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
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
from claimcheck.sources.rendering import BrokenRecord, Record, SkippedRecord, Unpacker, UnreadableError
from claimcheck.sources.sidecars import Sidecars, read_sidecars
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
    sidecars = read_sidecars(found)
    reading = _Reading(sidecars, tally or Tally(), unpackers_for(fields))
    problems = sorted((*found.problems, *sidecars.problems), key=_path)
    items = chain.from_iterable(within_limit(reading.items(file)) for file in found.files)
    yield from heapq.merge(items, problems, key=_path)


def _path(item: Source | SourceProblem) -> str:
    return item.path


class _Reading:
    """The way through the files of a corpus."""

    def __init__(self, sidecars: Sidecars, tally: Tally, unpackers: Mapping[str, Unpacker]) -> None:
        self._sidecars = sidecars
        self._tally = tally
        self._unpackers = unpackers
        self._is_skipped = False
        """Whether the file at hand is no source as a whole."""

    def items(self, file: CorpusFile) -> Iterator[Source | SourceProblem]:
        """Yield what the file gives: a Source or a SourceProblem for each of its records, and at least one."""
        empty, skipped = True, self._tally.skipped
        self._is_skipped = False
        try:
            for item in self._sources(file):
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

    def _sources(self, file: CorpusFile) -> Iterator[Source | SourceProblem]:
        names = DistinctNames()
        size = file.location.stat().st_size
        with on_disk(file.location) as stream, self._measured(size):
            for found in unfold(stream, file.location.name, size, self._unpackers):
                self._tally.position = min(stream.tell(), size)
                if isinstance(found, SkippedRecord):
                    self._tally.skipped += 1
                    self._is_skipped = not found.name
                else:
                    yield from self._rendered(file, names.distinct(found))

    @contextmanager
    def _measured(self, size: int) -> Iterator[None]:
        """Count a file that can be opened as read, wherever reading it ends."""
        try:
            yield
        finally:
            self._tally.size += size
            self._tally.position = 0

    def _rendered(self, file: CorpusFile, found: Record | BrokenRecord) -> Iterator[Source | SourceProblem]:
        if isinstance(found, BrokenRecord):
            yield _problem(file, found.message, found.name, found.code)
            return
        try:
            source, troubles = read_record(found, file.path, corpus=file.corpus)
        except UnreadableError as error:
            yield _problem(file, str(error), found.name, error.code)
            return
        if source.text.strip(_BLANK):
            yield self._sidecars.describe(file, source)
        elif not troubles:
            yield _problem(file, "has no text: save the page again, or remove the file", found.name, "CC902")
        yield from (_problem(file, trouble, found.name) for trouble in troubles)


def _problem(file: CorpusFile, message: str, record: str = "", code: str = "CC901") -> SourceProblem:
    return SourceProblem(file.path, code, message, record or None, file.corpus)


def _nothing_found(skipped: int) -> str:
    what = f"only parts without text ({skipped:,} skipped)" if skipped else "no text"
    return f"holds {what}: look into it, or remove it"
