"""A claim in the very words of a sentence."""

import pytest

from claimcheck import Claim
from claimcheck.model.evidence import Stance
from claimcheck.verification import compare
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.screen.screening import may_decide

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


BOUND = "If a Halden tram carries more than 90 riders, how many trams does the line need?"


def test_a_figure_within_the_claims_bound_is_told() -> None:
    [said] = compare(BOUND, BOUND.replace("more than 90", "120")).comparisons
    assert said.note == "word for word, apart from figures"


@pytest.mark.parametrize("figure", ["80", "90", "fewer than 120", "120 to 5"])
def test_a_figure_that_the_claim_does_not_hold_leaves_it_open(figure: str) -> None:
    assert compare(BOUND, BOUND.replace("more than 90", figure)).stance is Stance.NEUTRAL


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Does a Halden tram carry over 90 riders?", "Does a Halden tram carry 120 riders?"),
        (
            "If no Halden tram carries over 90 riders, who pays?",
            "If no Halden tram carries 120 riders, who pays?",
        ),
        (
            "How does the Halden tram carry all over 90 riders?",
            "How does the Halden tram carry all 120 riders?",
        ),
        ("How does he carry more than 90 riders of Halden?", "How does he carry 120 riders of Visen?"),
    ],
)
def test_what_turns_a_bound_around_leaves_it_open(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance is Stance.NEUTRAL
