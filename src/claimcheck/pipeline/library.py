"""From a corpus to what claims are checked against."""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.model.article_field import FieldName
from claimcheck.model.claim import Place
from claimcheck.model.document import Document
from claimcheck.model.evidence import SourceReference
from claimcheck.model.repetition import Repetition
from claimcheck.model.report import SourceResult
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Source, SourceProblem
from claimcheck.pipeline.preparation import Prepared, Settled, prepare, settle
from claimcheck.pipeline.progress import Progress, Reading
from claimcheck.pipeline.workers import Workers
from claimcheck.sources import Survey, Tally, read_survey, survey

_PAGE = 20_000
"""Bytes on disk of a page of 40 sentences: 5,000 as text, 80,000 as markup, 15,000 as compressed markup."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One readable source with all that was made of it."""

    document: Document
    sentences: tuple[Sentence, ...]
    statements: tuple[Sentence, ...]
    """What its tables say; no sentences of the source, so they are not counted as such."""
    origin: str
    reference: SourceReference
    repetitions: tuple[Repetition, ...] = ()
    """Blocks of the document that its host repeats, as the overlay has relabelled them."""


@dataclass(frozen=True, slots=True)
class Library:
    """A corpus, read and cleaned. Entries and problems are in order of the source's id."""

    entries: tuple[Entry, ...]
    problems: tuple[SourceProblem, ...]
    """Files and records that gave no source."""
    skipped_files: int
    files: int = 0
    """Files that were read."""
    size: int = 0
    """Bytes of these, as they lie on disk."""


def read_library(
    corpus: Sequence[Path],
    base: Path,
    workers: Workers,
    progress: Progress,
    *,
    claims: Sequence[Path] = (),
    fields: Sequence[FieldName] = (),
) -> Library:
    """Read, clean and split every file of the corpus but the claims files, which would support themselves.

    `fields` is what files of data call the fields of an article.

    Raises:
        UsageError: A path of `corpus` does not exist.
    """
    surveyed = _without(claims, survey(corpus, base=base))
    count = len(surveyed.files)
    progress.note(f"{count} files to read, {surveyed.skipped} skipped")
    problems: list[SourceProblem] = []
    tally = Tally()
    sources = _readable(read_survey(surveyed, tally, fields), problems)
    size = surveyed.size
    work = max(count, size // _PAGE)
    prepared = progress.read(workers.map(prepare, sources, work), lambda: _reading(tally, count, size))
    # A file's records come in their order in it; ids are in order of code points.
    entries = _entries(sorted(prepared, key=lambda one: one.document.source.id))
    known = tuple(sorted(problems, key=lambda problem: problem.id))
    return Library(entries, known, surveyed.skipped + tally.skipped, tally.files, tally.size)


def _reading(tally: Tally, files: int, size: int) -> Reading:
    return Reading(tally.files, files, tally.size + tally.position, size)


def _without(claims: Sequence[Path], surveyed: Survey) -> Survey:
    own = {path.resolve() for path in claims}
    files = tuple(file for file in surveyed.files if file.location.resolve() not in own)
    return replace(surveyed, files=files, skipped=surveyed.skipped + len(surveyed.files) - len(files))


def source_results(library: Library) -> tuple[SourceResult, ...]:
    """Return what the rules see of the sources, unreadable ones included."""
    read = [_read_result(entry) for entry in library.entries]
    unread = map(_unread, library.problems)
    return tuple(sorted([*read, *unread], key=lambda result: result.reference.id))


def _readable(found: Iterator[Source | SourceProblem], problems: list[SourceProblem]) -> Iterator[Source]:
    for source in found:
        if isinstance(source, SourceProblem):
            problems.append(source)
        else:
            yield source


def _entries(prepared: Sequence[Prepared]) -> tuple[Entry, ...]:
    return tuple(map(_entry, settle(prepared)))


def _entry(settled: Settled) -> Entry:
    return Entry(
        settled.document,
        settled.sentences,
        settled.statements,
        settled.origin,
        _reference(settled.document),
        settled.repetitions,
    )


def _reference(document: Document) -> SourceReference:
    source = document.source
    path = _report_path(source)
    return SourceReference(source.id, path, source.sha256, document.metadata, source.record)


def _report_path(source: Source | SourceProblem) -> str:
    return posixpath.normpath(posixpath.join(source.corpus, source.path))


def _read_result(entry: Entry) -> SourceResult:
    return SourceResult(
        reference=entry.reference,
        origin=entry.origin,
        sentences=len(entry.sentences),
        damage=entry.document.damage,
        problem=None if entry.sentences else "CC902",
        message=""
        if entry.sentences
        else f"cleaning removed all of it ({len(entry.document.blocks)} blocks)",
        damage_places=tuple(_damage_places(entry)),
        record=entry.document.source.record,
    )


def _damage_places(entry: Entry) -> Iterator[Place]:
    text = entry.document.source.text
    for damage in entry.document.damage:
        start, end = _line_and_column(text, damage.start), _line_and_column(text, damage.end)
        yield Place(entry.reference.path, *start, *end, record=entry.reference.record)


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _unread(problem: SourceProblem) -> SourceResult:
    reference = SourceReference(problem.id, _report_path(problem), sha256="", record=problem.record)
    return SourceResult(
        reference, "", 0, problem=problem.code, message=problem.message, record=problem.record
    )
