"""A crawl, read once for all tests of the steps."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck.claims import load_claims
from claimcheck.model.claim import Claim
from claimcheck.pipeline.library import Library, read_library
from claimcheck.pipeline.progress import SILENT
from claimcheck.pipeline.workers import Workers
from claimcheck.rules import known_rules
from tests.functional.crawl import write_crawl
from tests.unit.cluster.plain_engine import Table, extracted


@dataclass(frozen=True, slots=True)
class Crawl:
    """A corpus as a local run holds it, and as rows."""

    corpus: Path
    library: Library
    rows: Table
    places: dict[bytes, list[tuple[str, str]]]
    claims: tuple[Claim, ...]


@pytest.fixture(scope="session")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    """Give the crawl of the functional tests."""
    folder = tmp_path_factory.mktemp("crawl")
    corpus = write_crawl(folder)
    with Workers(1) as workers:
        library = read_library([corpus], folder, workers, SILENT)
    claims = load_claims([folder / "claims.yaml"], base=folder, known_rules=known_rules())
    return Crawl(corpus, library, *extracted(corpus), claims)
