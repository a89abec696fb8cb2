"""A run's way to its inputs on an engine."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from claimcheck.claims import load_claims
from claimcheck.cluster.corpus import ClusterCorpus
from claimcheck.cluster.dataset import Dataset
from claimcheck.cluster.engines import Engine
from claimcheck.cluster.ingesting import Ingested, ingest
from claimcheck.cluster.listing import Listing, list_corpus
from claimcheck.cluster.presenting import Present
from claimcheck.cluster.standing import settled
from claimcheck.cluster.storage import Storage
from claimcheck.cluster.verdicts import Documents
from claimcheck.model.claim import Claim
from claimcheck.model.report import SourceResult
from claimcheck.model.source import SourceProblem
from claimcheck.pipeline.corpus import Place
from claimcheck.pipeline.library import unread
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.stored.versions import digested
from claimcheck.pipeline.workers import Workers
from claimcheck.rules import known_rules
from claimcheck.sources.problem_limit import within_limit
from claimcheck.store.ledger.codec import unseal

_PRESENTING = 0.01
"""Work on a document, in the unit of PAYS_FROM."""


class ClusterSession:
    """A session whose corpus lies at addresses and is worked on by an engine."""

    def __init__(self, engine: Engine, addresses: Sequence[str], storage: Storage) -> None:
        """Use an engine that was started; what is cleaned is kept in `storage`."""
        self._engine = engine
        self._addresses = addresses
        self._storage = storage

    def load_claims(self, paths: Sequence[Path], base: Path) -> tuple[Claim, ...]:
        """Read claims files. Raises ClaimsError."""
        return load_claims(paths, base=base, known_rules=known_rules())

    def open_corpus(
        self,
        place: Place,
        workers: Workers,  # noqa: ARG002 - the engine has its own
        progress: Progress,
    ) -> ClusterCorpus:
        """Clean what is new of the corpus and settle all of it.

        Raises:
            UsageError: There is nothing at an address.
            EngineError: The engine fails.
        """
        engine = self._engine
        listing = list_corpus(self._addresses, place.base, place.claims)
        versions = digested()
        dataset = Dataset(self._storage, versions.extracting)
        ingested = ingest(engine, dataset, listing, versions, place.fields, progress)
        table = dataset.documents(ingested.kept.values())
        progress.note(f"settling {ingested.documents} documents among one another")
        corpus = settled(engine, table, ingested.places, ingested.documents)
        documents = Documents(table, corpus, ingested.documents)
        problems = (*listing.problems, *ingested.problems, *_problems(engine, dataset, ingested))
        return ClusterCorpus(engine, documents, _overview(engine, documents, listing, ingested, problems))


def _problems(engine: Engine, dataset: Dataset, ingested: Ingested) -> Iterator[SourceProblem]:
    """Yield what gave no source; of each file no more than are told of any file."""
    table = dataset.problems(ingested.kept.values())
    found = sorted((row["extract"], row["number"], row["problem"]) for row in engine.rows(table))
    for extract, places in ingested.places.items():
        told = [unseal(problem, tuple[str, str, str | None]) for key, _, problem in found if key == extract]
        for path, corpus in places:
            yield from within_limit(
                SourceProblem(path, code, message, record, corpus) for code, message, record in told
            )


def _overview(
    engine: Engine,
    documents: Documents,
    listing: Listing,
    ingested: Ingested,
    problems: Iterable[SourceProblem],
) -> Overview:
    step = Present(documents.corpus)
    rows = list(engine.rows(engine.mapped(documents.table, step, documents.count * _PRESENTING)))
    sources: list[SourceResult] = [unseal(row["result"], SourceResult) for row in rows]
    sources += map(unread, problems)
    return Overview(
        tuple(sorted(sources, key=lambda it: it.reference.id)),
        sum(row["removed"] for row in rows),
        listing.skipped + ingested.skipped,
        len(listing.files),
        sum(it.size for it in listing.files),
    )
