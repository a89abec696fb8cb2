"""What is known of a sentence as a whole."""

from claimcheck.verification.reading.analysis import analyse


def test_a_sentence_has_its_words_their_lemmas_and_the_words_of_its_names() -> None:
    analysis = analyse("Ola Berg sold the vice mayor's two ships.")
    for word in ("vice", "sold", "sell", "ships", "ship", "berg"):
        assert analysis.has_any(frozenset({word, "zebra"})), word
    assert not analysis.has_any(frozenset({"zebra", "fake"}))
