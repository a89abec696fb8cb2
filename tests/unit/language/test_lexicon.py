"""What word forms can be."""

import pytest

from claimcheck.language.lexicon import Form, Part, is_common, readings, verb_lemma


@pytest.mark.parametrize(
    ("word", "lemma", "part", "form"),
    [
        ("announces", "announce", Part.VERB, Form.THIRD),
        ("carries", "carry", Part.VERB, Form.THIRD),
        ("reaches", "reach", Part.VERB, Form.THIRD),
        ("announced", "announce", Part.VERB, Form.PAST),
        ("carried", "carry", Part.VERB, Form.PARTICIPLE),
        ("planned", "plan", Part.VERB, Form.PAST),
        ("opened", "open", Part.VERB, Form.PAST),
        ("announcing", "announce", Part.VERB, Form.GERUND),
        ("planning", "plan", Part.VERB, Form.GERUND),
        ("agreeing", "agree", Part.VERB, Form.GERUND),
        ("dying", "die", Part.VERB, Form.GERUND),
        ("rose", "rise", Part.VERB, Form.PAST),
        ("risen", "rise", Part.VERB, Form.PARTICIPLE),
        ("held", "hold", Part.VERB, Form.PAST),
        ("held", "hold", Part.VERB, Form.PARTICIPLE),
        ("countries", "country", Part.NOUN, Form.PLURAL),
        ("Rumours", "rumour", Part.NOUN, Form.PLURAL),
        ("boats", "boat", Part.NOUN, Form.PLURAL),
        ("boxes", "box", Part.NOUN, Form.PLURAL),
        ("children", "child", Part.NOUN, Form.PLURAL),
        ("larger", "large", Part.ADJECTIVE, Form.COMPARATIVE),
        ("heaviest", "heavy", Part.ADJECTIVE, Form.SUPERLATIVE),
        ("better", "good", Part.ADJECTIVE, Form.COMPARATIVE),
        ("quickly", "quickly", Part.ADVERB, Form.BASE),
        ("Boat", "boat", Part.NOUN, Form.BASE),
    ],
)
def test_a_form_leads_to_its_lemma(word: str, lemma: str, part: Part, form: Form) -> None:
    assert (lemma, part, form) in {(one.lemma, one.part, one.form) for one in readings(word)}


def test_the_likelier_reading_comes_first() -> None:
    ranks = [reading.rank for reading in readings("increases")]

    assert ranks == sorted(ranks)
    assert len(ranks) > 1


def test_a_compound_is_read_like_its_last_word_and_stays_another_word() -> None:
    assert readings("high-lakeboats") == ()
    assert {one.lemma for one in readings("steam-boats")} == {"steam-boat"}


@pytest.mark.parametrize("word", ["Uzbekistan", "Tokayev", "xqzt", "", "-", "中国", "95", "was"])
def test_unknown_and_small_words_have_no_reading(word: str) -> None:
    assert readings(word) == ()
    assert not is_common(word)


def test_common_words_are_known_whatever_their_case() -> None:
    assert is_common("Trade")


@pytest.mark.parametrize(
    ("word", "lemma"), [("rose", "rise"), ("signed", "sign"), ("Astana", None), ("of", None)]
)
def test_a_verb_is_asked_for_its_lemma(word: str, lemma: str | None) -> None:
    assert verb_lemma(word) == lemma
