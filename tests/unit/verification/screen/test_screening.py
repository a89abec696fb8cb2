"""Which sentences may decide a claim, told by their words alone."""

import pytest

from claimcheck.model.claim import Claim
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.screen.screening import may_decide


def _may_decide(claim: str, sentence: str, *context: str) -> bool:
    return may_decide(read_claim(Claim(id="c", text=claim)), sentence, context)


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The fair produced four films", "The fair issued four films."),
        ("Norvia often imposes fees on ports", "Norvia never imposes fees on ports."),
        ("The R2D15 robot lifts stones", "The R2D15 robot lifts stones daily."),
        ("Sales ended a long fall", "The sales had ended.Sales ended a long fall, it said."),
        ("Wladimir Orlin signed the law", "Vladimir Orlin signed the law."),
        ("Kharkiv signed the law", "Harkiv signed the law."),
    ],
)
def test_what_may_be_said_in_another_word_is_not_missed(claim: str, sentence: str) -> None:
    assert _may_decide(claim, sentence)


def test_a_sentence_without_the_verb_or_two_words_of_a_claim_is_passed_over() -> None:
    assert not _may_decide("Oman exported tea to Chad", "Oman likes tea from Chad.")
    assert not _may_decide("Oman exported tea to Chad", "Oman exported it.")


def test_what_another_subject_has_is_passed_over_but_not_another_filler() -> None:
    assert not _may_decide("Norvia has 60 ports", "Lestia has 40 ports.")
    assert _may_decide("The capital is Tarn", "The capital is Velm.")


def test_words_that_one_text_around_a_sentence_has_are_not_missed() -> None:
    assert _may_decide("Oman exported tea to Chad", "Oman exported it.", "Chad drinks tea.")
    assert not _may_decide("Oman exported tea to Chad", "Oman exported it.", "Peru drinks beer.")


def test_what_others_say_of_a_matter_is_passed_over() -> None:
    claim = "According to the Velmora Health Institute, sales grew by 5 percent"
    assert not _may_decide(claim, "According to the Tarvik Health Institute, sales grew by 5 percent.")
    assert not _may_decide("Mara Lind said sales grew by 5 percent", "Ola Berg said sales grew by 5 percent.")


@pytest.mark.parametrize(
    ("claim", "sentence", "context"),
    [
        ("Mara Lind said sales grew", "She said sales grew.", ("Mara Lind leads the shop.",)),
        ("Mara Lind said sales grew", "Sales grew, Lind said.", ()),
        (
            "According to the Lund Health Institute, sales grew",
            "It said sales grew.",
            ("Lund has an institute.",),
        ),
    ],
)
def test_whoever_may_be_the_speaker_is_not_passed_over(
    claim: str, sentence: str, context: tuple[str, ...]
) -> None:
    assert _may_decide(claim, sentence, *context)
