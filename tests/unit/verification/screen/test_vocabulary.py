"""What the words of a text could mean."""

import pytest

from claimcheck.verification.reading.terms import keys_of
from claimcheck.verification.screen import vocabulary as room
from claimcheck.verification.screen.vocabulary import Vocabulary, vocabulary


@pytest.fixture
def known() -> Vocabulary:
    return Vocabulary()


def test_a_word_is_found_under_the_key_of_its_stem(known: Vocabulary) -> None:
    assert not known.words_of("Two bridges opened.").isdisjoint(known.having(keys_of("bridge")))


def test_a_word_that_another_text_has_is_not_found(known: Vocabulary) -> None:
    known.words_of("Two bridges opened.")
    assert known.words_of("A tunnel opened.").isdisjoint(known.having(keys_of("bridge")))


def test_a_noun_made_of_a_verb_could_state_the_verb(known: Vocabulary) -> None:
    by_lemma, _ = known.stating(frozenset({"sign"}), frozenset())
    assert not known.words_of("The signing of the treaty").isdisjoint(by_lemma)


def test_a_verb_is_found_by_its_family(known: Vocabulary) -> None:
    _, by_family = known.stating(frozenset(), frozenset({"rise"}))
    assert not known.words_of("Exports grew.").isdisjoint(by_family)


def test_what_is_sought_is_found_in_texts_met_later_and_before(known: Vocabulary) -> None:
    before = known.words_of("Two bridges opened.")
    sought = known.having(keys_of("bridge"))
    assert not known.words_of("The bridge fell.").isdisjoint(sought)
    assert not before.isdisjoint(sought)


def test_parts_of_a_hyphenated_word_are_found(known: Vocabulary) -> None:
    assert not known.words_of("a steel-making town").isdisjoint(known.having(keys_of("steel")))


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
