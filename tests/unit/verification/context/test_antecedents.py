"""What a definite noun stands for in the text before it."""

import pytest

from claimcheck.predicates import Tag
from claimcheck.verification.context.antecedents import Description
from claimcheck.verification.matching import Matcher
from claimcheck.verification.reading.analysis import Analysis, analyse
from claimcheck.verification.reading.terms import Term, terms_of


def _description(own: str, *texts: str) -> Description:
    """Return what the last "the" of `own` opens; `texts` stand before it, the nearest first."""
    sentence = analyse(own)
    begin = max(word.index for word in sentence.words if word.folded == "the")
    head = next(word for word in sentence.words[begin:] if word.tag is Tag.NOUN)
    return Description(head, sentence, begin, tuple(map(analyse, texts)), Matcher({}, {}))


def _terms(text: str) -> tuple[Term, ...]:
    said: Analysis = analyse(text)
    return terms_of(said.words, said)


def test_the_nearest_text_that_names_such_a_thing_tells_what_is_meant() -> None:
    assert _description("The bank grew.", "Sales fell.", "Orlo Bank was founded.").means(_terms("Orlo Bank"))


def test_two_things_of_the_kind_leave_it_open() -> None:
    assert not _description("The bank grew.", "Orlo Bank bought Brenn Bank.").means(_terms("Orlo Bank"))


def test_a_thing_without_a_name_is_what_is_meant() -> None:
    assert not _description("The company grew.", "Orlo sued a company.").means(_terms("Orlo"))


def test_its_own_sentence_comes_first() -> None:
    description = _description("Brenn said the company grew.", "Orlo was founded.")
    assert description.means(_terms("Brenn"))
    assert not description.means(_terms("Orlo"))


def test_nothing_around_means_nothing() -> None:
    assert not _description("The company grew.").means(_terms("Orlo"))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They saw the Orlo salmon.", True),
        ("They saw the Orlo salmon and a trout.", False),
        ("They fish.", False),
    ],
)
def test_a_general_noun_stands_for_the_one_thing_of_its_kind(text: str, *, meant: bool) -> None:
    heads = tuple(term for term in _terms("the Orlo salmon") if not term.name)
    assert _description("The fish grew.", text).means_thing(_terms("Orlo"), heads) is meant


def test_another_name_before_the_noun_is_another_thing() -> None:
    text = analyse("The Orlo bridge replaces the Brenn bridge.")
    assert _description("The bridge grew.").names_another(_terms("Orlo"), text)
    assert not _description("The bridge grew.").names_another(
        _terms("Orlo"), analyse("The Orlo bridge fell.")
    )
