"""From a corpus to what claims are checked against."""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.model.article_field import FieldName
from claimcheck.model.claim import Place
from claimcheck.model.document import Document
from claimcheck.model.evidence import SourceReference
from claimcheck.model.repetition import Repetition
from claimcheck.model.report import SourceResult
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Source, SourceProblem
from claimcheck.pipeline.overview import Overview, removed_blocks
from claimcheck.pipeline.preparation import Prepared, Settled, prepare, settle
from claimcheck.pipeline.progress import Progress, Reading
from claimcheck.pipeline.stored.looking import without
from claimcheck.pipeline.workers import Workers
from claimcheck.sources import Tally, read_survey, survey

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
    surveyed = without(claims, survey(corpus, base=base))
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


def overview_of(library: Library) -> Overview:
    """Return what a report says of the corpus as a whole."""
    return Overview(
        source_results(library),
        removed_blocks(entry.document for entry in library.entries),
        library.skipped_files,
        library.files,
        library.size,
    )


def source_results(library: Library) -> tuple[SourceResult, ...]:
    """Return what the rules see of the sources, unreadable ones included."""
    read = [read_result(entry.document, len(entry.sentences), entry.origin) for entry in library.entries]
    found = map(unread, library.problems)
    return tuple(sorted([*read, *found], key=lambda result: result.reference.id))


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
        reference_of(settled.document),
        settled.repetitions,
    )


def reference_of(document: Document) -> SourceReference:
    """Return what a report says of the source of `document`."""
    source = document.source
    path = _report_path(source)
    return SourceReference(source.id, path, source.sha256, document.metadata, source.record)


def _report_path(source: Source | SourceProblem) -> str:
    scheme, mark, place = posixpath.join(source.corpus, source.path).rpartition("://")
    return scheme + mark + posixpath.normpath(place)


def read_result(document: Document, sentences: int, origin: str) -> SourceResult:
    """Return what the rules see of a source with so many sentences."""
    reference = reference_of(document)
    return SourceResult(
        reference=reference,
        origin=origin,
        sentences=sentences,
        damage=document.damage,
        problem=None if sentences else "CC902",
        message="" if sentences else f"cleaning removed all of it (blocks: {len(document.blocks):,})",
        damage_places=tuple(_damage_places(document, reference)),
        record=document.source.record,
    )


def _damage_places(document: Document, reference: SourceReference) -> Iterator[Place]:
    text = document.source.text
    for damage in document.damage:
        start, end = _line_and_column(text, damage.start), _line_and_column(text, damage.end)
        yield Place(reference.path, *start, *end, record=reference.record)


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def unread(problem: SourceProblem) -> SourceResult:
    """Return what the rules see of a file or record that gave no source."""
    reference = SourceReference(problem.id, _report_path(problem), sha256="", record=problem.record)
    return SourceResult(
        reference, "", 0, problem=problem.code, message=problem.message, record=problem.record
    )
