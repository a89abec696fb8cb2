"""Where sidecars lie."""

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
    for file in survey.files:
        sidecar = file.location.with_name(file.location.name + FILE_SIDECAR_SUFFIX)
        if sidecar.is_file():
            yield file, sidecar
