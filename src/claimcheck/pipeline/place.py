"""Which corpus a run is about."""

from dataclasses import dataclass
from pathlib import Path

from claimcheck.model.article_field import FieldName


@dataclass(frozen=True, slots=True)
class Place:
    """Which corpus, and how it is looked at."""

    corpus: tuple[Path, ...]
    """Folders and files."""
    base: Path
    """The folder that report paths are relative to."""
    claims: tuple[Path, ...] = ()
    """Claims files, which are no sources even where they lie in the corpus."""
    fields: tuple[FieldName, ...] = ()
    """What files of data call the fields of an article."""
