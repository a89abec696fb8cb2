"""The stages on a distributed engine: Daft on one machine or, by Ray, on many. It never changes a result.

What is cleaned is kept as a Parquet dataset; the claims go to where the documents are, and only little comes back: the
signatures of documents, the candidates of claims, the verdicts. The engine is imported when a run begins.
"""

from claimcheck.cluster.addresses import local_places
from claimcheck.cluster.runs import check_on_engine

__all__ = ["check_on_engine", "local_places"]
