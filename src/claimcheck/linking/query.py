"""The question that a claim puts to the store."""

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.language import stem
from claimcheck.linking.claim_terms import claim_terms, telling_name_terms
from claimcheck.linking.head_nouns import head_nouns
from claimcheck.model.claim import Claim
from claimcheck.model.passage import DATE, Query
from claimcheck.model.quantity import Quantity, QuantityKind
from claimcheck.model.span import Span
from claimcheck.periods import find_periods
from claimcheck.quantities import find_quantities

_DEFINITE = re.compile(r"\b(?:the|these|those|all|both|its|their)\s+$", re.IGNORECASE)


_REMEMBERED = 1024
"""Claims whose question is remembered. Up to 512 are judged together, and it is asked for when sentences are selected
for all of them, and again for each verdict: with fewer remembered, each question was worked out twice."""


@lru_cache(maxsize=_REMEMBERED)
def query_for(claim: Claim) -> Query:
    """Return what the store is asked for `claim`: its terms, and what a sentence with its figure must have."""
    quantities = _quantities(claim)
    return Query(
        terms=tuple(sorted(claim_terms(claim))),
        nouns=_nouns(claim) | frozenset(_counted(quantities)),
        names=telling_name_terms(claim),
        dimensions=frozenset(_dimensions(claim, quantities)),
    )


def _quantities(claim: Claim) -> tuple[Quantity, ...]:
    """Return the figures that the claim states; "the five countries" only says which countries are meant."""
    found = find_quantities(claim.text)
    stated = tuple(quantity for quantity in found if not _DEFINITE.search(claim.text, 0, quantity.start))
    return (*stated, claim.quantity) if claim.quantity else stated


def _nouns(claim: Claim) -> frozenset[str]:
    """Return the head nouns of the subject, or of the text without its figures and times."""
    if claim.subject:
        return head_nouns(claim.subject)
    figures = (Span(found.number_start, found.number_end) for found in find_quantities(claim.text))
    times = (period.span for period in find_periods(claim.text))
    return head_nouns(claim.text, (*figures, *times))


def _counted(quantities: tuple[Quantity, ...]) -> Iterator[str]:
    """Yield the stems of what is counted: "12 aspects" is about aspects, whatever reached consensus in them."""
    for quantity in quantities:
        if quantity.kind is QuantityKind.COUNT and quantity.nouns:
            yield stem(quantity.nouns[-1])


def _dimensions(claim: Claim, quantities: tuple[Quantity, ...]) -> Iterator[str]:
    yield from (quantity.dimension for quantity in quantities)
    if claim.period or find_periods(claim.text):
        yield DATE
