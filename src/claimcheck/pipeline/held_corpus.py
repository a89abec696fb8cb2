"""A corpus held in memory: read anew, and forgotten at the end of the run."""

from collections.abc import Iterator, Sequence

from claimcheck.lockfile import Shelf
from claimcheck.model.claim import Claim
from claimcheck.model.report import ClaimResult
from claimcheck.pipeline.library import Library, overview_of
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.verdicts import judge_all, judge_one, open_store
from claimcheck.pipeline.workers import Workers
from claimcheck.verification import Verification


class HeldCorpus:
    """What claims are checked against."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.overview: Overview = overview_of(library)

    def judge_all(
        self, claims: Sequence[Claim], workers: Workers, progress: Progress
    ) -> Iterator[ClaimResult]:
        """Judge every claim, in order."""
        return judge_all(claims, open_store(self._library), workers, progress)

    def judge_one(self, claim: Claim, progress: Progress) -> Verification:  # noqa: ARG002 - as a Corpus
        """Judge one claim and keep every candidate that was looked at."""
        return judge_one(claim, open_store(self._library))

    def library(self) -> Library:
        """Return the corpus with all that was made of it."""
        return self._library

    def shelf(self) -> Shelf:
        """Return the texts of the sources."""
        sources = [entry.document.source for entry in self._library.entries]
        return Shelf({it.id: it.text for it in sources}, {it.id: it.sha256 for it in sources})
