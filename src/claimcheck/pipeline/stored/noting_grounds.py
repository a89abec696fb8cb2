"""What a claim is judged by, noted while it is judged: candidates that were chosen for it beforehand."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from claimcheck.model.evidence import SourceReference
from claimcheck.model.passage import Candidate, Query
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import ClaimResult, RemovedFigure
from claimcheck.store.grounds import Grounds, looked_for, required_by
from claimcheck.store.ledger.words import word_of
from claimcheck.store.ledger_store import LedgerStore
from claimcheck.store.selection import Selection


class NotingFinder:
    """Answers for one claim, and notes what its result will rest on."""

    def __init__(
        self,
        store: LedgerStore,
        selection: Selection,
        candidates: tuple[Candidate, ...],
        weigh: Callable[[Iterable[str]], Mapping[str, int]],
    ) -> None:
        """Answer with `candidates`, which were read of `selection`; `weigh` tells the weights of words."""
        self._store = store
        self._selection = selection
        self._candidates = candidates
        self._weigh = weigh
        self._query = Query(())
        self._removed: tuple[tuple[str, ...], ...] = ()

    def candidates(self, query: Query) -> tuple[tuple[Candidate, ...], bool]:
        """Return the candidates that were read."""
        self._query = query
        return self._candidates, self._selection.capped

    def find_removed(self, query: Query, quantities: tuple[Quantity, ...]) -> tuple[RemovedFigure, ...]:
        """Return what the store does."""
        self._removed = looked_for(query, quantities)
        return self._store.find_removed(query, quantities)

    def grounds(self, result: ClaimResult) -> Grounds:
        """Return what the result rests on."""
        query = self._query
        terms = tuple(sorted(set(map(word_of, query.terms))))
        return Grounds(
            weights=dict(self._weigh(terms)),
            terms=terms,
            floor=self._selection.floor,
            required=required_by(query),
            dimensions=tuple(sorted(query.dimensions)),
            removed=self._removed,
            sources=tuple(sorted({source.id for source in _named(result)})),
        )


def _named(result: ClaimResult) -> Iterator[SourceReference]:
    """Yield every source that a result names, some more than once."""
    told = (*result.evidence, *result.related, *((result.nearest,) if result.nearest else ()))
    yield from (evidence.source for evidence in told if evidence.source)
    yield from (figure.source for figure in result.removed_figures)
