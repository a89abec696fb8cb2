"""Where sidecars lie."""

import os
from collections.abc import Iterator
from pathlib import Path

from claimcheck.sources.kinds import CORPUS_SIDECAR, FILE_SIDECAR_SUFFIX
from claimcheck.sources.walk import CorpusFile, Survey


def corpus_sidecars(survey: Survey) -> Iterator[tuple[Path, Path]]:
    """Yield each corpus folder that has a sidecar with it, in order."""
    for root in sorted({file.root for file in survey.files}):
        sidecar = root / CORPUS_SIDECAR
        if sidecar.is_file():
            yield root, sidecar


def own_sidecars(survey: Survey) -> Iterator[tuple[CorpusFile, Path]]:
    """Yield each file that has a sidecar of its own with it, in the order of the files."""
    folders: dict[Path, frozenset[str]] = {}
    for file in survey.files:
        folder, name = file.location.parent, f"{file.location.name}{FILE_SIDECAR_SUFFIX}"
        names = folders.get(folder)
        if names is None:
            names = folders[folder] = _sidecars_in(folder)
        if name in names:
            yield file, folder / name


def _sidecars_in(folder: Path) -> frozenset[str]:
    """Return the names of a folder's sidecars: asked once a folder, for a corpus may have a hundred thousand files."""
    try:
        with os.scandir(folder) as listing:
            return frozenset(
                entry.name
                for entry in listing
                if entry.name.endswith(FILE_SIDECAR_SUFFIX) and entry.is_file()
            )
    except OSError:
        return frozenset()
