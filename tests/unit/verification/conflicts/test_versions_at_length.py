"""Long sentences that two sources have word for word, but for one name: no two matters are told so much alike."""

import pytest

from claimcheck.model.report import Conflict
from tests.unit.verification.conflicts.conftest import FindConflict

AT_LENGTH = {
    "where somebody was": (
        "The choir sang in Rosk",
        "On its last tour under the old leader the choir sang in {} before large crowds, three bishops and a mayor.",
        ("Rosk", "Vanby"),
    ),
    "one of a list": (
        "Dorte Ahl is in the film Torvik",
        "The film Torvik has {}, Ilmar Sand and Jorun Vik as three sisters in a lighthouse on the northern coast.",
        ("Dorte Ahl", "Mina Rask"),
    ),
    "what the claim is about named besides": (
        "The drummer of the Tarvik Five was Ilmar Sand",
        "In those years Jorun Vik began a band called the Tarvik Five, which had the drummer {} and two singers.",
        ("Ilmar Sand", "Ola Berg"),
    ),
    "a name with a noun of its own": (
        "The shipowners demanded new fees from the Norvian government",
        "After a long winter the shipowners of Rosk demanded new harbour fees on coal and timber from {}.",
        ("the Norvian government", "Ostrel"),
    ),
}

NO_CONFLICT = {
    "few words": (
        "The choir sang in Rosk",
        "On its tour the choir sang in {}.",
        ("Rosk", "Vanby"),
    ),
    "what the sentence is about": (
        "The mill at Rosk was built in brick",
        "The mill at {} was built in brick by a family of weavers, with three floors, two wheels, a yard and stables.",
        ("Rosk", "Vanby"),
    ),
    "one of several examples": (
        "The school had weavers such as Dorte Ahl",
        "For many years the old school by the river had good teachers and weavers such as {}, Ola Berg and Jorun Vik.",
        ("Dorte Ahl", "Mina Rask"),
    ),
    "two forms of one name": (
        "The choir sang in Rosk",
        "On its last tour under the old leader the choir sang in {} before large crowds, three bishops and a mayor.",
        ("Rosk", "Rosk Harbour"),
    ),
    "a name that the claim has not": (
        "The choir sang before large crowds",
        "On its last tour under the old leader the choir sang in {} before large crowds, three bishops and a mayor.",
        ("Rosk", "Vanby"),
    ),
    "something else than the claim says": (
        "The choir was founded in Rosk",
        "On its last tour under the old leader the choir slept in {} before large crowds, three bishops and a mayor.",
        ("Rosk", "Vanby"),
    ),
    "another noun that only one has": (
        "Norvia's exports were over $5 billion",
        "In the spring of that year Norvia's {} billion, as the ministry of trade had hoped.",
        ("exports reached $6", "goods exports reached $4"),
    ),
}


@pytest.mark.parametrize("kind", AT_LENGTH)
def test_another_name_in_a_long_sentence_is_a_conflict(kind: str, conflict: FindConflict) -> None:
    claim, sentence, names = AT_LENGTH[kind]
    assert conflict(claim, *(sentence.format(name) for name in names)) is Conflict.VALUE


@pytest.mark.parametrize("kind", NO_CONFLICT)
def test_another_name_alone_is_none(kind: str, conflict: FindConflict) -> None:
    claim, sentence, names = NO_CONFLICT[kind]
    assert conflict(claim, *(sentence.format(name) for name in names)) is None
