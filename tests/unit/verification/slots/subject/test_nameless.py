"""Things and people without a name that a pronoun may mean."""

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    "before",
    [
        "Tarvik's plant opened in 2001.",
        "The Tarvik plant opened in 2001.",
        "A report on Tarvik came out.",
        "The new plant has a dock, yet Tarvik says it is small.",
    ],
)
def test_it_takes_up_the_subject_before(before: str) -> None:
    context = ("Tarvik", before)
    assert compare("Tarvik employs 300 people", "It employs 300 people.", context=context).stance == "neutral"


@pytest.mark.parametrize(
    "before",
    [
        "Tarvik opened a plant in 2001.",
        "The Tarvik company opened a plant in 2001.",
        "Profit at Tarvik rose.",
        "Officials praised Tarvik.",
    ],
)
def test_what_cannot_be_meant_leaves_the_name(before: str) -> None:
    context = ("Results", before)
    assert (
        compare("Tarvik employs 300 people", "It employs 300 people.", context=context).stance == "supports"
    )


def test_they_are_several_and_she_is_a_person() -> None:
    told = ("Results", "Engineers at Tarvik met.")
    assert compare("Tarvik met the mayor", "They met the mayor.", context=told).stance == "neutral"
    told = ("Results", "A nurse called Mara Lind.")
    assert compare("Mara Lind left", "She left.", context=told).stance == "neutral"


def test_a_sentence_that_is_not_understood_hides_what_it_speaks_of() -> None:
    told = ("Cars in Norvia", "When renting a car, knowing the words makes all easier.")
    assert compare("Norvia helps travellers", "It helps travellers.", context=told).stance == "neutral"
