"""Which code made what the ledger holds.

A cache that outlives the code that filled it lies, and a number that people must remember to count up will be
forgotten. So the version of a stage is a digest of the files of all rooms it may import and of the names and versions
of the libraries that it is built on. Looking at 500 names and times takes 5 ms; the files are read only where these
changed.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import claimcheck

NOT_EXTRACTING = frozenset(
    {"cli", "reports", "rules", "claims", "linking", "verification", "lockfile", "baseline"}
)
"""Rooms and modules that what is made of a source by itself does not depend on."""

NOT_JUDGING = frozenset({"cli", "reports", "rules", "claims", "lockfile", "baseline"})
"""Rooms that the verdict on a claim does not depend on."""

LIBRARIES = frozenset(
    "ftfy numpy selectolax sentencex pystemmer rapidfuzz pypdfium2 python_docx lxml fastwarc feedparser pyarrow "
    "zstandard pyyaml pydantic regex msgspec tantivy".split()
)
"""Distributions whose results the ledger keeps."""


@dataclass(frozen=True, slots=True)
class Versions:
    """Digests of code."""

    extracting: bytes
    judging: bytes
    whole: bytes


def signature() -> bytes:
    """Return a digest of the names, sizes and times of our files and of the names and versions of libraries."""
    listed = [(name, it.st_size, it.st_mtime_ns) for name, it in _files()]
    return sha256(repr((sorted(listed), _environment())).encode()).digest()


def digested() -> Versions:
    """Return the versions of the code as it lies there."""
    root = Path(claimcheck.__file__).parent
    files = [(name, sha256((root / name).read_bytes()).hexdigest()) for name, _ in sorted(_files())]
    return Versions(_digest(files, NOT_EXTRACTING), _digest(files, NOT_JUDGING), _digest(files, frozenset()))


def _digest(files: list[tuple[str, str]], without: frozenset[str]) -> bytes:
    kept = [file for file in files if file[0].split("/", 1)[0].removesuffix(".py") not in without]
    return sha256(repr((kept, _environment())).encode()).digest()


def _files() -> Iterator[tuple[str, os.stat_result]]:
    yield from _below(Path(claimcheck.__file__).parent, "")


def _below(folder: str | Path, prefix: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _below(entry.path, f"{prefix}{entry.name}/")
            elif not entry.name.startswith("."):
                yield prefix + entry.name, entry.stat()


def _environment() -> tuple[str, list[str]]:
    return sys.version, sorted(_libraries())


def _libraries() -> Iterator[str]:
    """Yield the names of the folders that say which version of a library is installed."""
    for folder in sys.path:
        try:
            names = os.listdir(folder)  # noqa: PTH208 - names are all that is asked for
        except OSError:
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info")) and name.split("-", 1)[0].lower() in LIBRARIES:
                yield name
