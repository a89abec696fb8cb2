"""Definite nouns beside the verb, and offices without their firm."""

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Ola Berg opposed the project.", "supports"),
        ("Ola Berg opposed the 90-metre project.", "supports"),
        ("Ola Berg opposed the project manager.", "neutral"),
        ("Ola Berg opposed the project of Brenn.", "neutral"),
        ("Ola Berg opposed a project.", "neutral"),
        ("Ola Berg opposed the museum.", "neutral"),
        ("Ola Berg lived near the project.", "neutral"),
    ],
)
def test_a_definite_noun_stands_for_the_one_thing_around(sentence: str, stance: str) -> None:
    context = ("The Sundal tunnel opened on Friday.",)
    assert compare("Ola Berg opposed the Sundal tunnel", sentence, context=context).stance == stance


@pytest.mark.parametrize(
    ("context", "sentence", "stance"),
    [
        (("Orlo Bank grew.",), "Chief executive Mara Lind said sales rose.", "supports"),
        (("Orlo Bank sued Brenn Bank.",), "Chief executive Mara Lind said sales rose.", "neutral"),
        (("Orlo Bank grew.",), "Engineer Mara Lind said sales rose.", "neutral"),
        ((), "Chief executive Mara Lind said sales rose.", "neutral"),
    ],
)
def test_an_office_is_that_of_the_one_firm_around(
    context: tuple[str, ...], sentence: str, stance: str
) -> None:
    assert compare("Mara Lind is chief executive of Orlo Bank", sentence, context=context).stance == stance
