"""Whom "she" means on a page about one person."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare

CLAIM = "Tove Rask moved to Malmen in 1951"
SAID = "She moved to Malmen in 1951."


def _stance(*context: str, said: str = SAID) -> Stance:
    return compare(CLAIM, said, context=context).stance


@pytest.mark.parametrize(
    "between",
    [
        "She taught at the Royal Academy in Oslo.",
        "She fled to Denmark, where she joined the Halden Institute.",
        "After the Normans left, the school was closed.",
        "Rask became a citizen of Norway.",
        "She was awarded the Lund Medal.",
    ],
)
def test_places_and_institutions_are_no_persons(between: str) -> None:
    assert _stance("Tove Rask", "Career", between) is Stance.SUPPORTS


@pytest.mark.parametrize(
    "between",
    [
        "She taught Greta Holt in Oslo.",
        "The film was cut by Greta Holt.",
        "Her sister became a nurse.",
        "A widow lived in the house.",
        "He taught at the Royal Academy in Oslo.",
    ],
)
def test_somebody_else_between_leaves_it_open(between: str) -> None:
    assert _stance("Tove Rask", "Career", between) is Stance.NEUTRAL


@pytest.mark.parametrize("title", ["Tove Rask (painter)", "Tove Rask - Halden Encyclopaedia", "Tove Rask"])
def test_a_title_may_say_more_behind_a_mark(title: str) -> None:
    assert _stance(title, "She taught at the Royal Academy.") is Stance.SUPPORTS


@pytest.mark.parametrize("title", ["Tove Rask wins a prize", "The Rask Institute", "Malmen in 1951", ""])
def test_other_titles_are_about_no_person(title: str) -> None:
    assert _stance(title, "The Royal Academy taught her.") is Stance.NEUTRAL


def test_a_pronoun_that_hangs_on_a_clause_is_the_first_of_its_sentence() -> None:
    said = "In 1948 she met the painter Emil Holt, with whom she moved to Malmen in 1951."
    assert _stance("Tove Rask", "Career", said=said) is Stance.SUPPORTS


@pytest.mark.parametrize(
    ("near", "stance"),
    [
        ("The lake has two ports.", Stance.SUPPORTS),
        ("Lake Tarn has two ports.", Stance.NEUTRAL),
    ],
)
def test_what_no_other_place_comes_near_to_is_in_the_pages_place(near: str, stance: Stance) -> None:
    context = ("Lake Ullen", "Economy", near)
    found = compare(
        "Logging in Lake Ullen was banned in 2011", "Logging was banned in 2011.", context=context
    )
    assert found.stance is stance


@pytest.mark.parametrize(
    ("near", "stance"),
    [
        ("It links the town of Karlen with Hovik.", Stance.SUPPORTS),
        ("It replaced the Tarn Bridge.", Stance.NEUTRAL),
    ],
)
def test_it_is_what_the_page_is_about_where_it_is_called_so(near: str, stance: Stance) -> None:
    said = "With a total length of 900 metres, it is the longest bridge in the county."
    context = ("Visen Bridge", "History", near)
    assert compare("The Visen Bridge is 900 metres long", said, context=context).stance is stance
