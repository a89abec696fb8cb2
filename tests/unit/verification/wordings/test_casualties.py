"""Events that are counted by their persons or by their own noun."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.casualties import as_casualties, casualties_instead


def _stated(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        ("Norvia had 12 deaths", "12 people died in Norvia", "Norvia | have | 12 deaths"),
        (
            "Norvia had 12 deaths",
            "12 people were killed in Norvia in May",
            "Norvia | have | 12 deaths in May",
        ),
        ("12 people died in Norvia", "Norvia had 12 deaths", "12 people | die | in Norvia"),
        (
            "12 people died in Norvia",
            "Norvia had 12 measles deaths",
            "12 people | die | in Norvia of measles",
        ),
        ("12 people recovered in Norvia", "Norvia had 12 deaths", "-"),
        ("Norvia had 12 deaths", "12 miners died in Norvia", "-"),
        ("Norvia had 12 deaths", "12 people died", "-"),
        ("Norvia had 12 ports", "12 people died in Norvia", "-"),
        ("12 miners died in Norvia", "Norvia had 12 deaths", "-"),
        ("12 people died in Norvia", "The bank had 12 deaths", "-"),
    ],
)
def test_states_what_befell_people_in_the_claims_form(claim: str, source: str, expected: str) -> None:
    found = as_casualties(_stated(source), _stated(claim))
    shown = (
        "-"
        if found is None
        else " | ".join((show(found.subject), found.verb.lemmas[-1], show(found.complement)))
    )
    assert shown == expected


@pytest.mark.parametrize(
    ("claim", "verb"),
    [
        ("Norvia had 12 deaths", "die"),
        ("12 people recovered in Norvia", "have"),
        ("Norvia had 12 recoveries", "recover"),
    ],
)
def test_tells_by_which_other_verb_it_may_be_stated(claim: str, verb: str) -> None:
    assert verb in casualties_instead(_stated(claim))


def test_a_claim_on_anything_else_has_no_other_verb() -> None:
    assert casualties_instead(_stated("Norvia signed the treaty")) == frozenset()
