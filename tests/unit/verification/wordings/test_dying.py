"""Deaths in what happened: one statement in the form of another."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.dying import as_fatal, as_killed

KILLED = "The quake killed 60 people"
DIED = "60 people died in the quake"


def _stated(text: str) -> Predication:
    return analyse(text).statements[0]


def _write(found: Predication | None) -> str:
    if found is None:
        return "-"
    return " | ".join((show(found.subject), " ".join(found.verb.lemmas), show(found.complement)))


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        (KILLED, DIED, "the quake | kill | 60 people"),
        (KILLED, "60 people were killed in the quake", "the quake | kill | 60 people"),
        (KILLED, "60 people died in the quake in Norvia", "the quake | kill | 60 people in Norvia"),
        (KILLED, "60 people died in the 2004 quake", "the 2004 quake | kill | 60 people"),
        (KILLED, "60 people died in Norvia", "-"),
        (KILLED, "60 people died near the quake", "-"),
        (KILLED, "60 people lived in the quake", "-"),
        (DIED, KILLED, "60 people | die | killed The quake"),
        (DIED, "The quake killed 60 people in Norvia", "60 people | die | killed The quake in Norvia"),
        (DIED, "Norvia killed 60 people", "-"),
        (DIED, "The quake killed", "-"),
        (DIED, "The quake was killed", "-"),
        ("The quake injured 60 people", DIED, "-"),
    ],
)
def test_reads_deaths_in_the_claims_form(claim: str, source: str, expected: str) -> None:
    assert _write(as_fatal(_stated(source), _stated(claim))) == expected


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("The man was killed by police", ("kill",)),
        ("The man was killed in Norvia", ("be", "killed")),
        ("The man died", ("die",)),
    ],
)
def test_reads_who_was_killed_by_someone_as_a_passive(text: str, lemmas: tuple[str, ...]) -> None:
    assert as_killed(_stated(text)).verb.lemmas == lemmas
