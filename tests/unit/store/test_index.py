"""The inverted index."""

import pytest

from claimcheck.language import idf
from claimcheck.store.index import Index

TEXTS = ["Trade rose.", "Trade with Aral rose.", "Aral built schools.", "Trade, trade and trade."]


@pytest.fixture
def index() -> Index:
    return Index(TEXTS)


def test_texts_are_listed_once_and_ascending(index: Index) -> None:
    assert list(index.postings("trade")) == [0, 1, 3]


def test_an_unknown_term_has_no_texts(index: Index) -> None:
    assert list(index.postings("wheat")) == []


def test_texts_with_any_of_several_terms_are_found(index: Index) -> None:
    assert index.having_any(["aral", "rose", "wheat"]) == {0, 1, 2}


def test_no_terms_find_no_texts(index: Index) -> None:
    assert index.having_any([]) == set()


def test_weights_are_idf_over_texts_and_leave_unknown_terms_out(index: Index) -> None:
    assert index.weights(["trade", "wheat", "school"]) == {"trade": idf(4, 3), "school": idf(4, 1)}


def test_scores_add_up_the_weights_of_the_terms_that_a_text_has(index: Index) -> None:
    assert index.scores({"trade": 3, "aral": 5}, [0, 1, 2]) == {0: 3, 1: 8, 2: 5}


@pytest.mark.parametrize("wanted", [[2, 5, 99], list(range(100))])
def test_members_are_the_same_whichever_way_they_are_looked_up(wanted: list[int]) -> None:
    index = Index(f"{'even' if number % 2 == 0 else 'odd'} number" for number in range(100))
    assert sorted(index.members("even", wanted)) == [number for number in wanted if number % 2 == 0]


def test_a_text_beyond_the_last_member_is_none() -> None:
    index = Index(["trade"] * 20 + ["wheat"])
    assert list(index.members("trade", [20])) == []
