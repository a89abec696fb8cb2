"""Where sidecars lie."""

import os
from collections.abc import Iterator
from pathlib import Path

from claimcheck.sources.kinds import CORPUS_SIDECAR, FILE_SIDECAR_SUFFIX
from claimcheck.sources.walk import CorpusFile, Survey


def corpus_sidecars(survey: Survey) -> Iterator[tuple[Path, Path]]:
    """Yield each corpus folder that has a sidecar with it, in order."""
    roots = {id(file.root): file.root for file in survey.files}  # all files of a folder have one object
    for root in sorted(set(roots.values())):
        sidecar = root / CORPUS_SIDECAR
        if sidecar.is_file():
            yield root, sidecar


def own_sidecars(survey: Survey) -> Iterator[tuple[CorpusFile, Path]]:
    """Yield each file that has a sidecar of its own with it, in the order of the files."""
    folders: dict[str, frozenset[str]] = {}
    for file in survey.files:
        folder, own = os.path.split(file.address)
        names = folders.get(folder)
        if names is None:
            names = folders[folder] = _sidecars_in(folder or os.curdir)
        name = f"{own}{FILE_SIDECAR_SUFFIX}"
        if name in names:
            yield file, Path(folder, name)


def _sidecars_in(folder: str) -> frozenset[str]:
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
