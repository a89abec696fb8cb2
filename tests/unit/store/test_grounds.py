"""Which changes of a collection shake a result."""

from dataclasses import replace

import pytest

from claimcheck.model.passage import Query
from claimcheck.quantities import find_quantities
from claimcheck.store.grounds import Grounds, Touch, Touched, looked_for, required_by

GROUNDS = Grounds(
    weights={"trade": 10, "river": 40},
    terms=("nowhere", "river", "trade"),
    floor=40,
    required=(("school",), ("aldan", "norland")),
    dimensions=("count",),
    removed=(("trade",), ("=v=95",)),
    sources=("page.txt",),
)


def touch(*texts: str, removed: str = "", source: str = "other.txt", figures: bool = True) -> Touch:
    touched = {number: Touched(words, words) for number, words in enumerate(texts)}
    return Touch(touched, [removed] if removed else [], [source], lambda *_: figures)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (touch(), False),
        (touch("trade bridge"), False),
        (touch("trade", "bridge"), False),
        (touch("river"), True),
        (touch("norland school"), True),
        (touch("norland bridge"), False),
        (touch("norland school", figures=False), False),
        (touch(removed="trade =v=95"), True),
        (touch(removed="trade =v=59"), False),
        (touch(source="page.txt"), True),
    ],
)
def test_a_result_is_shaken_by_what_may_be_a_candidate_alone(change: Touch, expected: bool) -> None:
    assert change.shakes(GROUNDS, GROUNDS.weights) is expected


@pytest.mark.parametrize(
    "weights", [{"trade": 10, "river": 41}, {"river": 40}, {"trade": 10, "river": 40, "nowhere": 99}]
)
def test_a_result_is_shaken_by_a_word_that_weighs_another_amount(weights: dict[str, int]) -> None:
    assert touch().shakes(GROUNDS, weights)


def test_where_all_texts_with_a_term_are_candidates_each_shakes_it() -> None:
    assert touch("trade").shakes(replace(GROUNDS, floor=0), GROUNDS.weights)


def test_a_claim_without_a_figure_requires_nothing() -> None:
    query = Query(("trade",), nouns=frozenset({"trade"}), names=frozenset({"aldan"}))
    assert required_by(query) == ()
    assert required_by(replace(query, dimensions=frozenset({"date"}))) == (("trade",), ("aldan",))


def test_without_words_beside_its_figure_nothing_is_looked_for() -> None:
    assert looked_for(Query(("95",)), find_quantities("95 schools")) == ()
    content, figures = looked_for(Query(("school", "trade")), find_quantities("95 schools"))
    assert ("trade" in content, bool(figures)) == (True, True)
