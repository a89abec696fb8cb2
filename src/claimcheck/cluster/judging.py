"""From the passages of a claim to its verdict, wherever they have come together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from claimcheck.cluster.passages import PlacedPassage, unseal_passages
from claimcheck.cluster.searching import Found
from claimcheck.cluster.steps import Column
from claimcheck.language import index_terms
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Link
from claimcheck.model.passage import Candidate, Query
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import RemovedFigure
from claimcheck.pipeline.verdicts import judge_one
from claimcheck.quantities import find_quantities
from claimcheck.store.ledger.codec import seal
from claimcheck.store.limits import BEST
from claimcheck.store.wanted import wanted_of
from claimcheck.verification import Verification


@dataclass(frozen=True, slots=True)
class Case:
    """A claim, and what was found for it."""

    claim: Claim
    weights: Mapping[str, int]
    """Of its terms, in their order."""
    found: tuple[Found, ...] = ()
    """Best first."""
    capped: bool = False


@dataclass(frozen=True, slots=True)
class Sought:
    """Figures of a claim that nobody answers for: to be looked for in removed text."""

    claim: int
    query: Query
    quantities: tuple[Quantity, ...]
    least: int
    """Words of the claim that stand beside them in kept text: removed text must have more."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges claims by the passages that were found for them."""

    cases: Mapping[int, Case]
    takes: ClassVar[tuple[str, ...]] = ("claim", "packed")
    gives: ClassVar[Mapping[str, str]] = {"claim": "number", "result": "bytes", "sought": "bytes"}
    rows_at_once: ClassVar[int] = 1

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield the sealed result of each claim, and what is still to be looked for, if anything."""
        for number, packed in zip(*columns, strict=True):
            placed = [it for part in packed for it in unseal_passages(part)]
            verification, sought = judged(number, self.cases[number], placed, thorough=False)
            yield number, seal(verification.result), seal(sought) if sought else None


def judged(
    number: int, case: Case, placed: Iterable[PlacedPassage], *, thorough: bool
) -> tuple[Verification, Sought | None]:
    """Judge one claim by the passages of its candidates; say what is still to be looked for in removed text."""
    answers = _Answers(number, case, placed)
    return judge_one(case.claim, answers, thorough=thorough), answers.sought


class _Answers:
    """Answers for a store about one claim. Removed text lies elsewhere, so what is asked of it is noted."""

    def __init__(self, number: int, case: Case, placed: Iterable[PlacedPassage]) -> None:
        self.sought: Sought | None = None
        self._number = number
        self._case = case
        self._candidates = _candidates(case, placed)

    def candidates(self, query: Query) -> tuple[tuple[Candidate, ...], bool]:  # noqa: ARG002 - asked for one claim
        """Return the candidates, best first."""
        return self._candidates, self._case.capped

    def find_removed(self, query: Query, quantities: tuple[Quantity, ...]) -> tuple[RemovedFigure, ...]:
        """Note what is asked for."""
        if wanted_of(query, quantities):
            self.sought = Sought(self._number, query, quantities, self._most_shared(query, quantities))
        return ()

    def _most_shared(self, query: Query, quantities: tuple[Quantity, ...]) -> int:
        """Return what `Store` compares removed text with: the words beside the figure in the best of kept text."""
        wanted = wanted_of(query, quantities)
        bests = [it for it, found in zip(self._candidates, self._case.found, strict=True) if found.is_best]
        texts = [_text(candidate) for candidate in bests[:BEST]]
        sightings = (wanted.sight(text, find_quantities(text)) for text in texts)
        return max((sighting.shared for sighting in sightings if sighting), default=0)


def _candidates(case: Case, placed: Iterable[PlacedPassage]) -> tuple[Candidate, ...]:
    passages: dict[int, list[PlacedPassage]] = {}
    for it in placed:
        passages.setdefault(it.text, []).append(it)
    return tuple(
        _candidate(rank, found, passages[found.text], case.weights) for rank, found in enumerate(case.found)
    )


def _candidate(
    rank: int, found: Found, placed: Sequence[PlacedPassage], weights: Mapping[str, int]
) -> Candidate:
    ordered = sorted(placed, key=lambda it: (it.passage.source.id, it.number))
    passages = tuple(it.passage for it in ordered)
    own = frozenset(index_terms(passages[0].sentence.normal or passages[0].sentence.text))
    parts = tuple((term, weight) for term, weight in weights.items() if term in own)
    return Candidate(Link(rank, found.score, parts), passages)


def _text(candidate: Candidate) -> str:
    sentence = candidate.passages[0].sentence
    return sentence.normal or sentence.text
