"""The words of a claim and its fields."""

from claimcheck.linking.claim_terms import claim_terms, name_terms, telling_name_terms, wordings
from claimcheck.model.claim import Claim

CLAIM = Claim(
    "x",
    "Exports of Chile grew",
    subject="Chile's copper exports",
    aliases=(("Chile", ("the Andean republic",)),),
)


def test_text_subject_and_aliases_are_wordings() -> None:
    assert list(wordings(CLAIM)) == [CLAIM.text, CLAIM.subject, "Chile", "the Andean republic"]


def test_the_terms_of_all_wordings_are_the_claims() -> None:
    assert claim_terms(CLAIM) == {"export", "chile", "grew", "copper", "andean", "republ"}


def test_a_claim_without_fields_has_the_terms_of_its_text() -> None:
    assert claim_terms(Claim("x", "Exports grew")) == {"export", "grew"}


def test_an_alias_is_a_name_in_small_letters_too() -> None:
    assert {"andean", "republ"} <= name_terms(CLAIM)


def test_a_place_is_named_by_its_adjective_too() -> None:
    assert {"china", "chines"} <= name_terms(Claim("x", "Exports of China grew"))


def test_an_adjective_names_the_place_too() -> None:
    assert {"asian", "asia"} <= name_terms(Claim("x", "The Asian exports grew"))


def test_the_united_states_are_not_the_pronoun() -> None:
    terms = name_terms(Claim("x", "Exports of the United States grew"))
    assert "us" in terms
    assert not {"u", "s"} & terms


def test_numbers_of_a_name_are_no_name_terms() -> None:
    assert not any(term.isdigit() for term in name_terms(Claim("x", "The Apollo 11 crew")))


def test_a_name_is_told_by_its_rare_words() -> None:
    claim = Claim("x", "The Aralbek Railway Company (ARC) grew")
    assert telling_name_terms(claim) == {"aralbek", "arc"}
    assert name_terms(claim) == {"aralbek", "railway", "compani", "arc"}


def test_a_name_of_common_words_is_told_by_all() -> None:
    assert telling_name_terms(Claim("x", "They joined the Global Security Initiative")) == {
        "global",
        "secur",
        "initi",
        "gsi",
    }


def test_a_claim_that_names_nothing_has_no_name_terms() -> None:
    assert name_terms(Claim("x", "Exports grew")) == frozenset()


def test_a_long_name_is_told_by_its_acronym_too() -> None:
    assert "ado" in telling_name_terms(Claim("x", "The Aralbek Development Organization met"))


def test_a_name_of_two_words_has_no_acronym() -> None:
    assert telling_name_terms(Claim("x", "The Aralbek Bank met")) == {"aralbek"}
