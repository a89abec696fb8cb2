"""What each word of a sentence does: the cases write the words with their tags."""

from collections.abc import Callable

import pytest

from claimcheck.predicates import Atom, Tag, Word, tag_words

Tagger = Callable[[str], tuple[Word, ...]]


def test_tags_words_by_their_neighbours(case: list[str], tagged: Tagger) -> None:
    marked, expected = case
    words = [f"{word.text.replace(' ', '_')}/{word.tag}" for word in tagged(marked)]
    assert " ".join(words) == expected


@pytest.mark.parametrize(
    ("sentence", "word", "lemma", "form"),
    [
        ("The bank bought ships.", "bought", "buy", "past"),
        ("The ships were bought.", "bought", "buy", "participle"),
        ("The bank is buying ships.", "buying", "buy", "gerund"),
        ("The bank will buy ships.", "buy", "buy", "base"),
        ("It buys the ships.", "buys", "buy", "third"),
        ("It bought the countries.", "countries", "country", ""),
        ("It met the fnords.", "fnords", "fnord", ""),
    ],
)
def test_gives_a_word_its_lemma_and_form(
    sentence: str, word: str, lemma: str, form: str, tagged: Tagger
) -> None:
    assert [(w.lemma, w.form) for w in tagged(sentence) if w.text == word] == [(lemma, form)]


def test_takes_the_likelier_verb_of_a_sentence_that_shows_none(tagged: Tagger) -> None:
    assert [word.text for word in tagged("Customers view fresh fruit.") if word.tag is Tag.VERB] == ["view"]


@pytest.mark.parametrize(
    "sentence", ["View fresh fruit.", "Fruit.", "The owner of ships.", "Customer view fresh fruit."]
)
def test_takes_no_verb_where_none_agrees(sentence: str, tagged: Tagger) -> None:
    assert [word.text for word in tagged(sentence) if word.tag is Tag.VERB] == []


def test_takes_a_verb_before_a_preposition_where_no_other_is_left(tagged: Tagger) -> None:
    assert [word.text for word in tagged("Customers view under glass.") if word.tag is Tag.VERB] == ["view"]


def test_makes_each_atom_one_word() -> None:
    words = tag_words("Trade hit 95 billion euros.", [Atom(10, 26, Tag.NUMBER)])
    assert [(word.text, word.tag, word.atom) for word in words if word.atom is not None] == [
        ("95 billion euros", Tag.NUMBER, 0)
    ]


def test_finds_no_words_in_no_text() -> None:
    assert tag_words("") == ()
