"""The sentences that are ranked."""

from claimcheck.language import idf
from claimcheck.linking.collection import analyse

SENTENCES = ["Trade rose.", "Trade, trade and wheat."]


def test_each_sentence_keeps_its_terms_in_order() -> None:
    assert analyse(SENTENCES).terms == (("trade", "rose"), ("trade", "trade", "wheat"))


def test_each_term_lists_its_sentences_once() -> None:
    assert analyse(SENTENCES).postings == {"trade": [0, 1], "rose": [0], "wheat": [1]}


def test_weights_are_idf_over_the_sentences() -> None:
    collection = analyse(SENTENCES)
    assert [collection.weight(term) for term in ("trade", "wheat", "coal")] == [0, idf(2, 1), idf(2, 0)]


def test_the_same_sentences_are_analysed_once() -> None:
    assert analyse(list(SENTENCES)) is analyse(tuple(SENTENCES))
