"""What a claim is judged by, noted while it is judged."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from claimcheck.model.evidence import SourceReference
from claimcheck.model.passage import Candidate, Query
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import ClaimResult, RemovedFigure
from claimcheck.pipeline.verdicts import Finder
from claimcheck.store.grounds import Grounds, floor_of, looked_for, required_by
from claimcheck.store.ledger.words import word_of


class NotingFinder:
    """Answers as another finder does, for one claim, and notes what its result will rest on."""

    def __init__(self, finder: Finder, weigh: Callable[[Iterable[str]], Mapping[str, int]]) -> None:
        """Ask `finder`; `weigh` tells the weights of words that any text has."""
        self._finder = finder
        self._weigh = weigh
        self._query = Query(())
        self._floor = 0
        self._removed: tuple[tuple[str, ...], ...] = ()

    def candidates(self, query: Query) -> tuple[tuple[Candidate, ...], bool]:
        """Return what the finder does."""
        self._query = query
        found, capped = self._finder.candidates(query)
        self._floor = floor_of(found)
        return found, capped

    def find_removed(self, query: Query, quantities: tuple[Quantity, ...]) -> tuple[RemovedFigure, ...]:
        """Return what the finder does."""
        self._removed = looked_for(query, quantities)
        return self._finder.find_removed(query, quantities)

    def grounds(self, result: ClaimResult) -> Grounds:
        """Return what the result rests on."""
        query = self._query
        terms = tuple(sorted(set(map(word_of, query.terms))))
        return Grounds(
            weights=dict(self._weigh(terms)),
            terms=terms,
            floor=self._floor,
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
