"""What a corpus looks like from outside: names, sizes, times, and what sidecars say. No source is read for it."""

import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from claimcheck.model.article_field import FieldName
from claimcheck.sources import CorpusFile, Survey, survey
from claimcheck.sources.sidecar_files import corpus_sidecars, own_sidecars
from claimcheck.store.ledger.collections import KnownFile

_CHUNK = 1 << 20

GRANULARITY = 2_000_000_000
"""Nanoseconds within which two changes of a file may have one time: FAT counts in two seconds."""


# A named tuple, for every run makes one for each of all files.
class Times(NamedTuple):
    """A file as the file system tells it."""

    size: int
    modified: int
    changed: int


@dataclass(frozen=True, slots=True)
class Look:
    """A corpus at one moment."""

    key: bytes
    """Names the corpus and the way to look at it: folders, fields, base, code."""
    surveyed: Survey
    """Without the claims files, which would support themselves."""
    times: Mapping[str, Times]
    """By location; a file that cannot be looked at is missing."""
    inputs: bytes
    """A digest of all besides the files that the content depends on."""
    began: int
    """When it was, in nanoseconds."""
    described: bool = True
    """Whether sidecars say anything of the files."""

    def is_known(self, files: Mapping[str, KnownFile], inputs: bytes) -> bool:
        """Tell whether nothing has changed since `files` and `inputs` were written down."""
        return (
            inputs == self.inputs
            and len(files) == len(self.surveyed.files)
            and all(self.is_unchanged(file, files) for file in self.surveyed.files)
        )

    def is_unchanged(self, file: CorpusFile, files: Mapping[str, KnownFile]) -> bool:
        """Tell whether a file is the one that was read, by its size and times, and where these may lie by its bytes."""
        known = files.get(file.address)
        return (
            known is not None
            and known.times == self.times.get(file.address)
            and (known.sure or known.digest == digest_of(file.address))
        )

    def is_settled(self, times: Times) -> bool:
        """Tell whether a file was changed so long ago that another change would have another time."""
        return max(times.modified, times.changed) < self.began - GRANULARITY


def look(
    corpus: Sequence[Path],
    base: Path,
    claims: Sequence[Path],
    fields: Sequence[FieldName],
    version: bytes,
) -> Look:
    """Look at a corpus.

    Raises:
        UsageError: A path of `corpus` does not exist.
    """
    began = time.time_ns()
    all_files = survey(corpus, base=base)
    surveyed = without(claims, all_files)
    times = {file.address: it for file in surveyed.files if (it := times_of(file.address))}
    places = sorted((os.path.abspath(path), os.path.relpath(path, base)) for path in corpus)  # noqa: PTH100
    kept = set(map(id, surveyed.files))
    own = sorted(file.address for file in all_files.files if id(file) not in kept)
    key = sha256(repr((version, places, own, tuple(fields))).encode("utf-8", "surrogatepass"))
    sidecars = [path for _, path in (*corpus_sidecars(surveyed), *own_sidecars(surveyed))]
    return Look(key.digest(), surveyed, times, _inputs(surveyed, sidecars), began, bool(sidecars))


def without(claims: Sequence[Path], surveyed: Survey) -> Survey:
    """Return `surveyed` without the claims files, which count as skipped."""
    own = {path.resolve() for path in claims}
    names = tuple(path.name for path in own)
    files = tuple(
        file
        for file in surveyed.files
        if not ((file.address.endswith(names) or file.linked) and file.location.resolve() in own)
    )
    return replace(surveyed, files=files, skipped=surveyed.skipped + len(surveyed.files) - len(files))


def times_of(location: str) -> Times | None:
    """Return what the file system tells of a file; None where it tells nothing."""
    try:
        found = os.stat(location)  # noqa: PTH116 - thousands of them
    except OSError:
        return None
    return Times(found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def digest_of(location: str) -> bytes:
    """Return the digest of a file's bytes; nothing where it cannot be read."""
    digest = sha256()
    try:
        with Path(location).open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return b""
    return digest.digest()


def _inputs(surveyed: Survey, sidecars: Sequence[Path]) -> bytes:
    digest = sha256(repr((surveyed.skipped, surveyed.problems)).encode("utf-8", "surrogatepass"))
    for sidecar in sidecars:
        digest.update(repr((str(sidecar), _content(sidecar))).encode("utf-8", "surrogatepass"))
    return digest.digest()


def _content(sidecar: Path) -> bytes:
    try:
        return sha256(sidecar.read_bytes()).digest()
    except OSError:
        return b""
