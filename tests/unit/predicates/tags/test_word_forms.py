"""What a word form can be by itself."""

import pytest

from claimcheck.language.lexicon import Part
from claimcheck.predicates.tags.word_forms import NEVER, word_form


@pytest.mark.parametrize(
    ("word", "only_verb", "may_be_base", "may_be_noun"),
    [
        ("sign", False, True, True),
        ("adopt", True, True, False),
        ("signed", True, False, False),
        ("museum", False, False, True),
        ("be", False, True, False),
        ("under", False, False, False),
        ("fnord", False, False, True),
    ],
)
def test_tells_what_a_form_can_be(word: str, only_verb: bool, may_be_base: bool, may_be_noun: bool) -> None:
    form = word_form(word)
    assert (form.only_verb, form.may_be_base, form.may_be_noun) == (only_verb, may_be_base, may_be_noun)


def test_ranks_the_likelier_part_of_speech_first() -> None:
    form = word_form("museum")
    assert (form.rank(Part.NOUN), form.rank(Part.VERB)) == (0, NEVER)


def test_knows_the_lemma_of_each_part_of_speech() -> None:
    form = word_form("rises")
    assert (form.lemma(Part.NOUN), form.lemma(Part.VERB), form.lemma(Part.ADVERB)) == ("rise", "rise", None)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("scuttled", "scuttle"),
        ("torpedoed", "torpedo"),
        ("doxxed", "doxx"),
        ("zipplanned", "zipplan"),
        ("defunded", "defund"),
    ],
)
def test_an_unknown_word_in_ed_may_be_a_past(word: str, lemma: str) -> None:
    form = word_form(word)
    assert (form.lemma(Part.VERB), form.only_verb, form.may_be_noun) == (lemma, False, True)


@pytest.mark.parametrize("word", ["unzorbed", "snuzed2", "zeed", "grobseed"])
def test_what_denies_or_is_no_past_is_no_verb(word: str) -> None:
    assert word_form(word).lemma(Part.VERB) is None
