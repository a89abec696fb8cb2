"""Facts about a block."""

from claimcheck.cleaning.observations import observe


def test_what_was_counted_stays_when_the_words_are_forgotten() -> None:
    text = "The end of the report"
    one = observe(text, 0, len(text))
    counted, share, known = one.words, one.function_share, one.vocabulary
    one.forget_words()
    assert not {"_lowered", "_found", "_western", "vocabulary"} & set(vars(one))
    assert (one.words, one.function_share, one.vocabulary) == (counted, share, known)


def test_a_number_far_from_its_words_is_a_number_too() -> None:
    text = "iv." + " " * 30 + "The end"
    assert observe(text, 0, len(text)).numbered
    assert not observe("iv.", 0, 3).numbered
