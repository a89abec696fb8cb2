"""Whose a thing is that names no owner."""

import pytest

from claimcheck import compare

CLAIM = "The total cost of the Sundal tunnel was 90 million euros"


@pytest.mark.parametrize(
    ("context", "stance"),
    [
        (("The Sundal tunnel opened.",), "supports"),
        (("The Sundal tunnel opened.", "Brenn Bank lent 30 million euros."), "supports"),
        (("The Sundal bridge opened.",), "neutral"),
        (("The Sundal tunnel opened.", "Work on a bridge began, too."), "neutral"),
        (("The Sundal tunnel replaces the Orlo bridge.",), "neutral"),
        ((), "neutral"),
    ],
)
def test_a_cost_is_that_of_the_one_such_thing(context: tuple[str, ...], stance: str) -> None:
    assert compare(CLAIM, "The total cost was 90 million euros.", context=context).stance == stance


def test_a_possessive_names_the_owner_as_well() -> None:
    claim = "The Sundal tunnel's total cost was 90 million euros"
    found = compare(claim, "The total cost was 90 million euros.", context=("The Sundal tunnel opened.",))
    assert found.stance == "supports"
