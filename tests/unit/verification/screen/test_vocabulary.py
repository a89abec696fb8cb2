"""What the words of a text could mean."""

import pytest

from claimcheck.verification.reading.terms import keys_of
from claimcheck.verification.screen import vocabulary as room
from claimcheck.verification.screen.vocabulary import Vocabulary, vocabulary


@pytest.fixture
def known() -> Vocabulary:
    return Vocabulary()


def test_a_word_is_found_under_the_key_of_its_stem(known: Vocabulary) -> None:
    assert known.has_key(known.words_of("Two bridges opened."), keys_of("bridge"))


def test_a_word_that_another_text_has_is_not_found(known: Vocabulary) -> None:
    known.words_of("Two bridges opened.")
    assert not known.has_key(known.words_of("A tunnel opened."), keys_of("bridge"))


def test_a_noun_made_of_a_verb_could_state_the_verb(known: Vocabulary) -> None:
    assert known.has_verb(known.words_of("The signing of the treaty"), {"sign"})


def test_a_verb_is_found_by_its_family(known: Vocabulary) -> None:
    assert known.has_family(known.words_of("Exports grew."), {"rise"})


def test_parts_of_a_hyphenated_word_are_found(known: Vocabulary) -> None:
    assert known.has_key(known.words_of("a steel-making town"), keys_of("steel"))


def test_capitals_are_told_by_their_first_letter(known: Vocabulary) -> None:
    words = known.words_of("Every Émile met an eagle in Oslo.")
    assert known.capitals(words, "e") == {"Every", "Émile"}


def test_no_word_begins_with_a_letter_not_met(known: Vocabulary) -> None:
    assert not known.capitals(known.words_of("Oslo"), "q")


def test_words_are_begun_anew_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_MOST_WORDS", 2)
    before = vocabulary()
    before.words_of("One two three four")
    assert len(vocabulary()) == 0
