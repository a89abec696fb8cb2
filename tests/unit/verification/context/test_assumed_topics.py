"""What a sentence is taken to speak of when nobody tells what stands around it."""

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Slot, Stance
from claimcheck.verification import compare
from claimcheck.verification.context.assumed_topics import (
    TAKEN_FOR_GRANTED,
    assumed_topic,
    may_point_back,
    points_back,
)
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.claim_reading import read_claim

CLAIM = "The Visen Bridge opened in 1966"


@pytest.mark.parametrize(
    ("claim", "topic"),
    [
        ("Marrow Lane took $5 million", ("Marrow Lane",)),
        ("Lund, Norvia has 40 schools", ("Lund, Norvia",)),
        ("The budget of the film Dorle was $5 million", ("Dorle",)),
        ("The bridge in Lund opened in 1966", ("Lund",)),
        ("The bridge opened in Lund", ()),
        ("It opened in Lund", ()),
        ("Roar has 90 reviews", ("Roar (film)",)),
    ],
)
def test_the_topic_is_what_the_subject_is_called(claim: str, topic: tuple[str, ...]) -> None:
    reading = read_claim(Claim(id="claim", text=claim))
    assert assumed_topic(reading.parts[0], "The film has 92 reviews.") == topic


def test_a_common_word_is_no_title_where_nothing_tells_its_kind() -> None:
    assert compare("Roar has 90 reviews", "The film has 90 reviews.").stance is Stance.SUPPORTS
    assert compare("Roar has 90 reviews", "The lamp has 90 reviews.").stance is Stance.NEUTRAL


@pytest.mark.parametrize(
    ("sentence", "points"),
    [
        ("It opened in 1966.", True),
        ("In 1966 its doors opened.", True),
        ("The film opened in 1966.", True),
        ("The old rock band split up.", True),
        ("The doors opened in 1966.", False),
        ("A film opened in 1966.", False),
    ],
)
def test_pronouns_and_kinds_point_back(sentence: str, points: bool) -> None:
    assert points_back(analyse(sentence)) is points


@pytest.mark.parametrize(
    ("sentence", "may"),
    [
        ("IT'S OPEN SINCE 1966.", True),
        ("The old start-ups closed.", True),
        ("Both of Orsk's co-founders left.", True),
        ("A film opened in 1966.", False),
        ("The snow fell.", False),
    ],
)
def test_what_points_nowhere_is_told_by_its_words(sentence: str, may: bool) -> None:
    assert may_point_back(sentence) is may


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("It opened in 1966.", Stance.SUPPORTS),
        ("The bridge opened in 1966.", Stance.SUPPORTS),
        ("It opened in 1968.", Stance.REFUTES),
        ("The Tarvik Bridge is old, and it opened in 1966.", Stance.NEUTRAL),
        ("The mayor opened the school in 1966.", Stance.NEUTRAL),
        ("She opened in 1966.", Stance.NEUTRAL),
    ],
)
def test_a_pointer_is_the_claims_subject_where_no_context_is_given(sentence: str, stance: Stance) -> None:
    assert compare(CLAIM, sentence).stance is stance
    assert compare(CLAIM, sentence, context=()).stance is Stance.NEUTRAL


def test_what_is_taken_for_granted_is_said() -> None:
    notes = {item.slot: item.note for item in compare(CLAIM, "It opened in 1966.").comparisons}
    assert notes[Slot.SUBJECT] == TAKEN_FOR_GRANTED


@pytest.mark.parametrize("sentence", ["It opened in 1966.", "The bridge opened in 1966."])
def test_a_context_is_believed_instead(sentence: str) -> None:
    """What stands before the sentence may name another bridge, or none."""
    assert compare(CLAIM, sentence, context=("The Tarvik Bridge is old.",)).stance is Stance.NEUTRAL
    assert compare(CLAIM, sentence, context=("Rents fell.",)).stance is Stance.NEUTRAL
