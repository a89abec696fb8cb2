"""Terms as words of the index."""

from claimcheck.store.ledger.words import LONGEST, word_of, words_of


def test_terms_are_sorted_and_stand_once() -> None:
    assert words_of(["port", "grain", "port"]) == "grain port"


def test_nothing_gives_no_word() -> None:
    assert words_of([]) == ""


def test_a_very_long_term_is_replaced_among_others() -> None:
    endless = "x" * (LONGEST + 1)
    assert words_of(["port", endless]) == f"port {word_of(endless)}"
    assert len(word_of(endless)) < LONGEST
