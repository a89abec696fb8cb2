"""The question that a claim puts to the store."""

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.linking import query_for
from claimcheck.model.claim import Claim
from claimcheck.model.passage import DATE
from claimcheck.model.period import Granularity, Period
from claimcheck.model.span import Span
from claimcheck.quantities import find_quantities

CLAIM = Claim("x", "Trade between Norway and Chile reached $4 billion in 2023")


def test_terms_are_distinct_and_sorted() -> None:
    assert query_for(Claim("x", "Trade with Chile, trade with Norway")).terms == ("chile", "norway", "trade")


def test_a_claim_with_a_figure_asks_for_noun_name_and_dimension() -> None:
    query = query_for(CLAIM)
    assert query.nouns == {"trade"}
    assert {"norway", "chile"} <= query.names
    assert query.dimensions == {"money:USD", DATE}


@pytest.mark.parametrize(
    ("text", "dimensions"),
    [
        ("Trade rose", set()),
        ("Trade rose by 6 percent", {"percent"}),
        ("Trade rose last year", {DATE}),
        ("The plan has twelve chapters", {"count"}),
    ],
)
def test_dimensions_are_those_of_the_figures(text: str, dimensions: set[str]) -> None:
    assert query_for(Claim("x", text)).dimensions == dimensions


def test_what_is_counted_is_asked_for() -> None:
    query = query_for(Claim("x", "The meeting of ministers reached consensus in 12 aspects"))
    assert "aspect" in query.nouns


def test_a_definite_number_states_no_figure() -> None:
    query = query_for(Claim("x", "Trade with the five Nordic countries rose"))
    assert (query.dimensions, query.nouns) == (frozenset(), {"trade"})


def test_typed_fields_count_as_well() -> None:
    [quantity] = find_quantities("6 percent")
    period = Period(date(2023, 1, 1), date(2024, 1, 1), Granularity.YEAR, Span(0, 4))
    claim = replace(CLAIM, text="Trade with Chile rose", quantity=quantity, period=period)
    assert query_for(claim).dimensions == {"percent", DATE}


def test_a_subject_says_what_the_claim_is_about() -> None:
    assert query_for(replace(CLAIM, subject="salmon exports to Chile")).nouns == {"export"}
