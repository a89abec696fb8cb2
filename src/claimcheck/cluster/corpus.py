"""A corpus on an engine: what claims are checked against."""

from collections.abc import Iterator, Sequence

from claimcheck.cluster.engines import Engine
from claimcheck.cluster.fetching import FetchedTexts, fetch
from claimcheck.cluster.verdicts import Documents, judge_all, judge_one
from claimcheck.lockfile import Shelf
from claimcheck.model.claim import Claim
from claimcheck.model.report import ClaimResult
from claimcheck.pipeline.library import Entry, Library
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import Phase, Progress
from claimcheck.pipeline.workers import Workers
from claimcheck.verification import Verification


class ClusterCorpus:
    """What claims are checked against. All methods raise EngineError where the engine fails."""

    def __init__(self, engine: Engine, documents: Documents, overview: Overview) -> None:
        """Take a corpus that was cleaned and settled."""
        self.overview = overview
        self._engine = engine
        self._documents = documents
        self._quoted: set[str] = set()
        self._texts: dict[str, str] = {}

    def judge_all(
        self,
        claims: Sequence[Claim],
        workers: Workers,  # noqa: ARG002 - the engine has its own
        progress: Progress,
    ) -> Iterator[ClaimResult]:
        """Yield the result of every claim, in order."""
        results = judge_all(self._engine, self._documents, claims, progress)
        for result in progress.track(Phase.CLAIMS, results, len(claims)):
            shown = (*result.evidence, *((result.nearest,) if result.nearest else ()))
            self._quoted.update(it.source.id for it in shown if it.source)
            yield result

    def judge_one(self, claim: Claim, progress: Progress) -> Verification:
        """Judge one claim and keep every candidate that was looked at."""
        return judge_one(self._engine, self._documents, claim, progress)

    def library(self) -> Library:
        """Return the documents that the results so far quote, with all that was made of them."""
        overview = self.overview
        return Library(self._fetched(self._quoted), (), overview.skipped_files, overview.files, overview.size)

    def shelf(self) -> Shelf:
        """Return the texts of the sources, each of which is read when it is asked for."""
        read = [it.reference for it in self.overview.sources if it.reference.sha256]
        digests = {reference.id: reference.sha256 for reference in read}
        return Shelf(FetchedTexts(digests, self._text), digests)

    def _text(self, source: str) -> str:
        if source not in self._texts:
            entries = self._fetched({source, *(self._quoted - self._texts.keys())})
            self._texts |= {entry.reference.id: entry.document.source.text for entry in entries}
        return self._texts[source]

    def _fetched(self, sources: set[str]) -> tuple[Entry, ...]:
        return fetch(self._engine, self._documents.table, self._documents.corpus, sources)
