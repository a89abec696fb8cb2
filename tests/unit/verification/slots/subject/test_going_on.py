"""Measures that go on about a text's topic."""

import pytest

from claimcheck import compare

CLAIM = "Orlo's operating margin improved to 19 percent"
SENTENCE = "Operating margin improved to 19 percent."


@pytest.mark.parametrize(
    "context",
    [
        ("Orlo raises its outlook",),
        ("Orlo raises its outlook", "It hired 90 people.", "Sales rose."),
        ("Results", "Orlo raised its outlook."),
    ],
)
def test_a_measure_without_an_owner_is_that_of_the_topic(context: tuple[str, ...]) -> None:
    assert compare(CLAIM, SENTENCE, context=context).stance == "supports"


@pytest.mark.parametrize(
    "context",
    [
        (),
        ("Orlo buys Brenn",),
        ("Orlo raises its outlook", "Brenn hired 90 people."),
        ("Orlo raises its outlook", "A rival lost money."),
    ],
)
def test_a_measure_is_nobodys_where_anything_else_is_spoken_of(context: tuple[str, ...]) -> None:
    assert compare(CLAIM, SENTENCE, context=context).stance == "neutral"


def test_its_own_sentence_names_the_owner_first() -> None:
    sentence = "Orlo raised its forecast after revenue climbed 18 percent."
    assert compare("Orlo's revenue rose 18 percent", sentence, context=("Brenn grew.",)).stance == "supports"
    assert compare("Brenn's revenue rose 18 percent", sentence, context=("Brenn grew.",)).stance == "neutral"
