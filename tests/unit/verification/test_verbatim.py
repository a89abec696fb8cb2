"""A claim in the very words of a sentence."""

import pytest

from claimcheck import Claim
from claimcheck.model.evidence import Stance
from claimcheck.verification import compare
from claimcheck.verification.claim_reading import read_claim
from claimcheck.verification.screening import may_decide

HARD = [
    "Prescott ([\u02c8pr\u025bsk\u0259t]; \u02bcWi: kwatha Ksik\u02bcita) is a city in Yavapai County, Arizona.",
    "Norvia's output rose to $635 million in 2009, with help from several partners.",
    "The film Dorle (English: Chant) is a 2010 drama film directed by Mara Lind and starring Ola Berg.",
    "In 2019 the senate of Norvia, which had met twice, passed the law that the mayor of Lund had drafted.",
]


@pytest.mark.parametrize("text", HARD)
def test_a_sentence_states_itself(text: str) -> None:
    assert compare(text, text).stance is Stance.SUPPORTS


@pytest.mark.parametrize("text", HARD)
def test_only_typography_is_folded(text: str) -> None:
    assert compare(text.removesuffix("."), f"{text.replace(chr(39), chr(0x2019))} ").stance is Stance.SUPPORTS


@pytest.mark.parametrize("text", HARD)
def test_the_screen_lets_it_pass(text: str) -> None:
    assert may_decide(read_claim(Claim(id="c", text=text)), text, ())


def test_what_decided_is_told() -> None:
    [said] = compare(HARD[0], HARD[0]).comparisons
    assert (said.slot, said.outcome, said.note) == ("quotation", "match", "word for word")


@pytest.mark.parametrize(
    "text",
    [
        "Did Norvia sign the treaty of Lund in 2019?",
        "The bridge of Lund was closed by Norvia last year.",
        "He met Ola Berg, who had drafted the law, in Lund.",
        "Loading",
        "Home News Sport Norvia",
    ],
)
def test_what_a_text_does_not_settle_by_itself_stays_open(text: str) -> None:
    assert compare(text, text).stance is not Stance.REFUTES
    assert compare(text, text).comparisons[0].note != "word for word"


@pytest.mark.parametrize("text", HARD)
def test_one_word_more_is_no_longer_verbatim(text: str) -> None:
    found = compare(text, "Nobody says: " + text)
    assert all(item.note != "word for word" for item in found.comparisons)
