"""What is known of a sentence as a whole."""

from claimcheck.verification.reading.analysis import LONGEST_SENTENCE, analyse


def test_a_sentence_has_its_words_their_lemmas_and_the_words_of_its_names() -> None:
    analysis = analyse("Ola Berg sold the vice mayor's two ships.")
    for word in ("vice", "sold", "sell", "ships", "ship", "berg"):
        assert analysis.has_any(frozenset({word, "zebra"})), word
    assert not analysis.has_any(frozenset({"zebra", "fake"}))


def test_what_is_too_long_for_a_sentence_states_nothing() -> None:
    stated = "Norland sold 7 ships in 2023 "
    assert analyse(stated * 3).statements
    endless = analyse(stated * (LONGEST_SENTENCE // len(stated) + 1))
    assert endless.text.startswith(stated)
    assert endless.words == endless.statements == ()
