"""Numbers of things, and what there is of them."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.numbering import as_number, numbers_instead

HAD, THERE, NUMBER = (
    "Norvia had 919 ports",
    "There were 919 ports in Norvia",
    "The number of ports in Norvia was 919",
)


def _stated(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("claim", "source", "subject"),
    [
        (HAD, NUMBER, "Norvia"),
        (THERE, NUMBER, ""),
        (HAD, "Ports in Norvia reached 919", "Norvia"),
        (HAD, "The number of ports in Norvia rose to 919", "Norvia"),
        (NUMBER, THERE, "number of ports in Norvia"),
        (NUMBER, HAD, None),
        (HAD, "The number of old ports in Norvia was 919", None),
        (NUMBER, "There were 919 old ports in Norvia", None),
        (HAD, "The number of ports was 919", None),
        (HAD, "The number of ports in Norvia rose by 919", None),
        (HAD, "The number of ports in Norvia was not 919", None),
        ("Norvia is 919 miles long", NUMBER, None),
    ],
)
def test_states_a_number_in_the_claims_form(claim: str, source: str, subject: str | None) -> None:
    found = as_number(_stated(source), _stated(claim))
    assert (None if found is None else show(found.subject)) == subject


@pytest.mark.parametrize(("claim", "verb"), [(HAD, "reach"), (THERE, "reach"), (NUMBER, "have")])
def test_tells_by_which_other_verb_it_may_be_stated(claim: str, verb: str) -> None:
    assert verb in numbers_instead(_stated(claim))


def test_a_claim_on_anything_else_has_no_other_verb() -> None:
    assert numbers_instead(_stated("Norvia signed the treaty")) == frozenset()
