"""The run on a corpus alone: what `claimcheck ingest` and `sources` do, in order."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from claimcheck.config import Settings
from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.model.report import Assessment, SourceResult
from claimcheck.pipeline.corpus import Corpus, Place
from claimcheck.pipeline.library import Entry, Library
from claimcheck.pipeline.progress import SILENT, Progress
from claimcheck.pipeline.session import Session
from claimcheck.pipeline.stored.store_keeping import store_folder, with_store
from claimcheck.pipeline.workers import Workers
from claimcheck.repetition.batches import batch_of
from claimcheck.rules import judge


def inspect(
    corpus: Sequence[Path], base: Path, settings: Settings, progress: Progress = SILENT
) -> Inspection:
    """Read and clean a corpus and keep what became of every source.

    Args:
        corpus: Folders and files.
        base: The folder that report paths are relative to.
        settings: Which rules on sources run, with how many workers.
        progress: Is told how far the run is.

    Raises:
        UsageError: A path or a rule does not exist.
    """

    def inspected(session: Session) -> Inspection:
        with Workers(settings.jobs) as workers:
            place = Place(tuple(corpus), base, fields=settings.fields)
            return _inspected(session.open_corpus(place, workers, progress), settings)

    return with_store(store_folder(settings), progress, inspected)


def _inspected(corpus: Corpus, settings: Settings) -> Inspection:
    overview = corpus.overview
    results = overview.sources
    return Inspection(
        tuple(_inspections(corpus.library(), results)),
        overview.skipped_files,
        overview.files,
        overview.size,
        judge(
            Assessment((), results, settings.as_of, file_ignores=settings.suppress, partial=True),
            select=settings.select,
            ignore=settings.ignore,
        ),
    )


def _inspections(library: Library, results: Sequence[SourceResult]) -> Iterator[SourceInspection]:
    """Yield every source in the order of `results`. A record may have both a text and a problem, so ids may repeat."""
    entries = {entry.reference.id: entry for entry in library.entries}
    alike = _ids_by_origin(library.entries)
    for result in results:
        entry = entries[result.reference.id] if result.origin else None
        yield _inspection(result, entry, alike.get(result.origin, ()))


def _inspection(result: SourceResult, entry: Entry | None, alike: tuple[str, ...]) -> SourceInspection:
    return SourceInspection(
        result.reference,
        entry.document if entry else None,
        result.origin,
        alike,
        sentences=result.sentences,
        problem=result.problem,
        message=result.message,
        repetitions=entry.repetitions if entry else (),
        batch=batch_of(entry.document) if entry else "",
    )


def _ids_by_origin(entries: Sequence[Entry]) -> Mapping[str, tuple[str, ...]]:
    ids: defaultdict[str, list[str]] = defaultdict(list)
    for entry in entries:
        ids[entry.origin].append(entry.reference.id)
    return {origin: tuple(alike) for origin, alike in ids.items()}
