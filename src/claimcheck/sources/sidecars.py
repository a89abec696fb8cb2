"""What the user says of sources: ``sources.yaml`` in a corpus folder, ``NAME.meta.yaml`` beside a file.

``sources.yaml`` maps a path or glob below the folder to fields::

    customs/*.html: {publisher: General Administration of Customs, authority: office of record}
    customs/2024.html: {published: 2025-01-18, url: https://example.org/2024}
    crawl.zip#customs/*: {publisher: General Administration of Customs}

What is said of a file is said of every record in it. A field is taken from the exact record, else from the first glob
with a ``#`` that has it, else from the file's own sidecar, its exact path, the first glob.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TypeVar

from claimcheck.model.source import Metadata, Source, SourceProblem
from claimcheck.sources.dates import parse_date
from claimcheck.sources.kinds import CORPUS_SIDECAR, FILE_SIDECAR_SUFFIX
from claimcheck.sources.sidecar_files import corpus_sidecars, own_sidecars
from claimcheck.sources.sidecar_yaml import Entries, Fields, SidecarError, parse_entries, parse_fields
from claimcheck.sources.walk import CorpusFile, Survey

_Said = TypeVar("_Said", Entries, Fields)

SIDECAR_LIMIT = 1_000_000
"""Bytes of a sidecar file."""


@dataclass(frozen=True, slots=True)
class Sidecars:
    """Everything that was said of the files of one survey, and what of it could not be used."""

    entries: Mapping[Path, Entries] = field(default_factory=dict)
    """By corpus folder."""
    own: Mapping[Path, Fields] = field(default_factory=dict)
    """By location of the file that is described."""
    problems: tuple[SourceProblem, ...] = ()

    def said_of(self, file: CorpusFile, record: str | None = None) -> Fields:
        """Return what the user says of a file, or of a record in it."""
        below = file.location.relative_to(file.root).as_posix()
        entries = self.entries.get(file.root, {})
        said: Fields = {}
        if record is not None:
            said = _said(entries, f"{below}#{record}", mark="#")
        for fields in (self.own.get(file.location, {}), _said(entries, below)):
            said = {**fields, **said}
        return said

    def patterns_for_records(self, file: CorpusFile) -> Mapping[str, Fields]:
        """Return what is said of records in any file of the same corpus folder, by pattern."""
        entries = self.entries.get(file.root, {})
        return {pattern: fields for pattern, fields in entries.items() if "#" in pattern}


def _said(entries: Entries, name: str, mark: str = "") -> Fields:
    """Return what `entries` say of a file or record of that name; only patterns with `mark` are meant."""
    said = entries.get(name, {})
    for pattern, fields in entries.items():
        if mark in pattern and fnmatchcase(name, pattern):
            said = {**fields, **said}
    return said


def read_sidecars(survey: Survey) -> Sidecars:
    """Read the sidecars of all files in `survey`. A bad one is a problem; the file itself is still read."""
    entries: dict[Path, Entries] = {}
    own: dict[Path, Fields] = {}
    problems: list[SourceProblem] = []
    corpora = {file.root: file.corpus for file in survey.files if file.corpus}
    for root, sidecar in corpus_sidecars(survey):
        entries[root], errors = _read(sidecar, parse_entries)
        problems.extend(sidecar_problems(CORPUS_SIDECAR, corpora.get(root, ""), errors))
    for file, sidecar in own_sidecars(survey):
        own[file.location], errors = _read(sidecar, parse_fields)
        problems.extend(sidecar_problems(file.path + FILE_SIDECAR_SUFFIX, file.corpus, errors))
    return Sidecars(entries, own, tuple(problems))


def _read(
    location: Path, parse: Callable[[str], tuple[_Said, list[SidecarError]]]
) -> tuple[_Said, list[SidecarError]]:
    try:
        return parse(_content(location))
    except SidecarError as error:
        return {}, [error]


def _content(location: Path) -> str:
    try:
        with location.open("rb") as stream:
            raw = stream.read(SIDECAR_LIMIT + 1)
        if len(raw) > SIDECAR_LIMIT:
            raise SidecarError(f"larger than {SIDECAR_LIMIT:,} bytes")
        return raw.decode("utf-8-sig")
    except OSError as error:
        raise SidecarError(f"cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise SidecarError(f"not UTF-8 (byte {error.start:,})") from error


def sidecar_problems(path: str, corpus: str, errors: Iterable[SidecarError]) -> Iterator[SourceProblem]:
    """Yield what is wrong with the sidecar at `path` below `corpus`, each with its place in it."""
    for error in errors:
        yield SourceProblem(
            path, "CC901", f"line {error.line}, column {error.column}: {error}", corpus=corpus
        )


def described(source: Source, said: Fields) -> Source:
    """Return `source` with what the user says of it; the user's word goes before the markup's."""
    if not said:
        return source
    values: dict[str, object] = {
        "authors" if key == "author" else key: _value(key, text)
        for key, text in said.items()
        if key != "retrieved"
    }
    kept = [pair for pair in source.metadata.provenance if pair[0] not in values]
    provenance = (*kept, *((key, "sidecar") for key in sorted(values)))
    metadata: Metadata = replace(source.metadata, **values, provenance=provenance)  # type: ignore[arg-type]
    retrieved = parse_date(said["retrieved"]) if "retrieved" in said else source.retrieved
    return replace(source, metadata=metadata, retrieved=retrieved)


def _value(key: str, text: str) -> object:
    if key == "author":
        return (text,)
    return parse_date(text) if key in {"published", "updated"} else text
