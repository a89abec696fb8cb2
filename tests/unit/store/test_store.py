"""What the store answers."""

from collections.abc import Callable

import pytest

from claimcheck.language import idf, index_terms
from claimcheck.model.label import Label
from claimcheck.model.passage import DATE, Query
from claimcheck.store import Store
from claimcheck.store import store as store_module

MakeStore = Callable[..., Store]


def ask(text: str, nouns: str = "", names: str = "", dimensions: str = "") -> Query:
    terms = tuple(sorted(set(index_terms(text))))
    return Query(terms, *(frozenset(words.split()) for words in (nouns, names, dimensions)))


def texts(store: Store, query: Query) -> list[str]:
    return [candidate.passages[0].sentence.text for candidate in store.candidates(query)[0]]


def test_the_sentence_with_most_of_the_claim_comes_first(store: MakeStore) -> None:
    made = store(["Aral built schools. Trade with Aral rose. Wheat fell."])
    assert texts(made, ask("trade with Aral rose")) == ["Trade with Aral rose.", "Aral built schools."]


def test_equally_good_sentences_come_in_order_of_place(store: MakeStore) -> None:
    assert texts(store(["Trade B."], ["Trade A."]), ask("trade")) == ["Trade B.", "Trade A."]


def test_the_parts_of_a_score_are_the_claims_terms_and_add_up(store: MakeStore) -> None:
    made = store(["Trade rose. Trade fell. Wheat grew."])
    [first, _] = made.candidates(ask("trade rose"))[0]
    assert first.link.parts == (("rose", idf(3, 1)), ("trade", idf(3, 2)))
    assert first.link.score == idf(3, 1) + idf(3, 2)


def test_a_claim_term_that_every_sentence_has_still_finds_them(store: MakeStore) -> None:
    assert texts(store(["Trade rose."]), ask("trade fell")) == ["Trade rose."]


def test_copies_are_one_candidate_with_all_passages(store: MakeStore) -> None:
    made = store(["Trade rose. Wheat fell."], ["So what. Trade rose."])
    [candidate] = made.candidates(ask("trade"))[0]
    assert [passage.source.id for passage in candidate.passages] == ["a.txt", "b.txt"]


def test_frequencies_count_copies_once(store: MakeStore) -> None:
    made = store(["Trade rose. Wheat fell."], ["Trade rose."])
    assert made.candidates(ask("trade"))[0][0].link.score == idf(2, 1)


def test_titles_and_removed_lines_are_no_candidates(store: MakeStore) -> None:
    made = store([("Trade", Label.TITLE), ("Trade", Label.HEADING), ("Trade", Label.SPAM), "Wheat fell."])
    assert made.candidates(ask("trade")) == ((), False)


def test_the_fifty_best_are_candidates_and_all_ties_with_the_fiftieth(store: MakeStore) -> None:
    better = [f"Trade of Aral {number}." for number in range(49)]
    ties = [f"Trade {number}." for number in range(7)]
    assert len(texts(store([*better, *ties]), ask("trade Aral"))) == 56


def test_no_more_than_fifty_without_ties(store: MakeStore) -> None:
    lines = ["Trade of Aral grew."] + [f"Trade of Aral {number}." for number in range(49)] + ["Trade."]
    assert len(texts(store(lines), ask("trade Aral"))) == 50


def test_a_pronoun_sentence_is_found_by_its_figure_and_year(store: MakeStore) -> None:
    crowd = [f"Trade with Aral was discussed by delegation {number} again." for number in range(100)]
    made = store(["Trade with Aral is old.", "It reached $95 billion in 2024.", *crowd])
    claim = "Trade with Aral reached $95 billion in 2024"
    assert "It reached $95 billion in 2024." in texts(made, ask(claim))


BURIED = "Aral sold wheat for $7 million."
CROWD = [f"Port talks on wheat number {number} went on." for number in range(60)]


def found_by_figure(store: MakeStore, query: Query) -> bool:
    return BURIED in texts(store([*CROWD, BURIED]), query)


def test_a_sentence_with_noun_name_and_dimension_is_found_beyond_the_best(store: MakeStore) -> None:
    assert found_by_figure(store, ask("port talks wheat went number", "wheat", "aral", "money:USD"))


@pytest.mark.parametrize(
    ("nouns", "names", "dimensions"),
    [
        ("coal", "aral", "money:USD"),
        ("wheat", "baku", "money:USD"),
        ("wheat", "aral", "percent"),
        ("wheat", "aral", DATE),
        ("wheat", "aral", ""),
        ("", "", "money:USD"),
    ],
)
def test_it_is_not_found_without_noun_name_or_dimension(
    store: MakeStore, nouns: str, names: str, dimensions: str
) -> None:
    assert not found_by_figure(store, ask("port talks wheat went number", nouns, names, dimensions))


def test_a_claim_without_names_asks_for_none(store: MakeStore) -> None:
    assert found_by_figure(store, ask("port talks wheat went number", "wheat", "", "money:USD"))


def test_a_claim_about_a_name_alone_asks_for_no_noun(store: MakeStore) -> None:
    assert found_by_figure(store, ask("port talks wheat went number", "", "aral", "money:USD"))


def test_a_cap_on_sentences_with_the_figure_is_told(
    store: MakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "MOST_WITH_FIGURE", 3)
    query = ask("Aral", "", "aral", "percent")
    lines = [f"Aral grew {number} percent." for number in range(1, 5)]
    assert [store(lines[:count]).candidates(query)[1] for count in (3, 4)] == [False, True]


def test_every_sentence_counts(store: MakeStore) -> None:
    assert store([("Title", Label.TITLE), "Trade rose."], ["Trade rose."]).sentences == 3


def test_an_empty_store_has_no_candidates(store: MakeStore) -> None:
    assert store().candidates(ask("trade", "trade", "aral", DATE)) == ((), False)
