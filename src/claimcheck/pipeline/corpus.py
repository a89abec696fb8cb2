"""What a run needs of a corpus, wherever that is kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from claimcheck.model.article_field import FieldName
from claimcheck.model.claim import Claim
from claimcheck.model.report import ClaimResult
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.workers import Workers

if TYPE_CHECKING:
    from claimcheck.lockfile import Shelf
    from claimcheck.pipeline.library import Library
    from claimcheck.verification import Verification


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


class Corpus(Protocol):
    """A corpus that was read, cleaned and split."""

    overview: Overview

    def judge_all(
        self, claims: Sequence[Claim], workers: Workers, progress: Progress
    ) -> Iterator[ClaimResult]:
        """Yield the result of every claim, in order."""
        ...

    def judge_one(self, claim: Claim, progress: Progress) -> "Verification":
        """Judge one claim and keep every candidate that was looked at."""
        ...

    def library(self) -> "Library":
        """Return the documents with all that was made of them."""
        ...

    def shelf(self) -> "Shelf":
        """Return the texts of the sources."""
        ...
