"""Having and being: one statement in the forms of another."""

from collections.abc import Callable

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.owning import as_holder, as_owned, as_owner, as_recorded, as_there

Form = Callable[[Predication, Predication], Predication | None]


def _stated(text: str) -> Predication:
    return analyse(text).statements[0]


def _write(found: Predication | None) -> str:
    if found is None:
        return "-"
    return " | ".join((show(found.subject) or "-", " ".join(found.verb.lemmas), show(found.complement)))


OWNER = "Norland has a population of 5 million"
HOLDER = "Norland has 12 confirmed cases"
THERE = "There were 12 confirmed cases in Norland"
RECORDED = "12 cases were confirmed in Norland"


def _as_there(stated: Predication, _: Predication) -> Predication | None:
    return as_there(stated)


@pytest.mark.parametrize(
    ("form", "claim", "source", "expected"),
    [
        (as_owner, OWNER, "Norland's population is 5 million", "Norland | have | population is 5 million"),
        (
            as_owner,
            OWNER,
            "The population of Norland is 5 million",
            "Norland | have | The population is 5 million",
        ),
        (as_owner, OWNER, "The rural population of Norland is 5 million", "-"),
        (as_owner, OWNER, "The population in Norland is 5 million", "-"),
        (as_owner, OWNER, "Norland's coast's population is 5 million", "-"),
        (as_owner, OWNER, "Norland's population is large", "-"),
        (as_holder, HOLDER, "There are 12 cases in Norland", "Norland | have | 12 cases"),
        (as_holder, HOLDER, "In Norland, there are 12 cases", "Norland | have | 12 cases"),
        (as_holder, HOLDER, "12 cases were confirmed in Norland", "Norland | have | 12 cases"),
        (as_holder, "Norland has 12 cases", "12 cases were sold in Norland", "-"),
        (as_holder, HOLDER, "There are 12 cases", "-"),
        (as_holder, HOLDER, "There are cases in Norland", "-"),
        (_as_there, THERE, "Norland had 12 cases", "- | be | 12 cases in Norland"),
        (_as_there, THERE, "12 cases were confirmed in Norland", "- | be | 12 cases in Norland"),
        (_as_there, THERE, "Norland had 12 embassies", "-"),
        (_as_there, THERE, "Norland sold 12 ships", "-"),
        (as_recorded, RECORDED, "Norland had 12 confirmed cases", "12 confirmed cases | confirm | Norland"),
        (
            as_recorded,
            RECORDED,
            "There were 12 confirmed cases in Norland",
            "12 confirmed cases | confirm | in Norland",
        ),
        (as_recorded, RECORDED, "Norland had 12 cases", "-"),
        (as_recorded, RECORDED, "Norland had cases", "-"),
    ],
)
def test_states_the_same_in_another_form(form: Form, claim: str, source: str, expected: str) -> None:
    assert _write(form(_stated(source), _stated(claim))) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Norland has a population of 5 million", "Norland a population | be | 5 million"),
        ("Norland has 12 ports", "-"),
        ("Norland has a port of call", "-"),
    ],
)
def test_reads_what_is_had_as_what_is(source: str, expected: str) -> None:
    assert _write(as_owned(_stated(source))) == expected
