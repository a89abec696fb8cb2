"""What a run needs of a corpus, wherever that is kept."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from claimcheck.model.claim import Claim
from claimcheck.model.report import ClaimResult
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.place import Place
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.workers import Workers

if TYPE_CHECKING:
    from claimcheck.lockfile import Shelf
    from claimcheck.pipeline.library import Library
    from claimcheck.verification import Verification

__all__ = ["Corpus", "Place"]


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
