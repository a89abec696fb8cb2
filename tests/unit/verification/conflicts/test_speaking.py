"""Whether two sentences in the same words speak of what a claim says."""

import pytest

from claimcheck.model.report import Conflict
from tests.unit.verification.conflicts.conftest import FindConflict

SPEAKING = [
    (
        "Ostrel has more than 900 flu cases",
        "A count by the Rosk Institute, which asks all Ostrel clinics, has reported 920 flu cases.",
        "A count by the Rosk Institute, which asks all Ostrel clinics, has reported 870 flu cases.",
    ),
    (
        "The Torvik quartet was founded in Rosk",
        "The Torvik quartet are a Danish group, which was founded in Rosk and plays jazz.",
        "The Torvik quartet are a Danish group, which was founded in Lund and plays jazz.",
    ),
    (
        "Dorte Ahlgren was born before 1980",
        "Dorte (born Dorte Ahlgren; 5 August 1974) is a painter of boats.",
        "Dorte (born Dorte Ahlgren; 5 August 1984) is a painter of boats.",
    ),
    (
        "The opera Marrow is based on a Danish tale",
        "The opera is based on a Danish tale, which Ola Berg told to Jorun Vik in May.",
        "The opera is based on a Turkish tale, which Ola Berg told to Jorun Vik in May.",
    ),
    (
        "Ola Berg was released by the Rosk Rovers before 1 May 2006",
        "On 28 April 2006, the Rosk Rovers released Berg.",
        "On 5 June 2006, the Rosk Rovers released Berg.",
    ),
    (
        "More than 40 people had died in Ostrel due to the great flood of rivers",
        "Although Ostrel is among the dry places, it has seen 43 deaths.",
        "Although Ostrel is among the dry places, it has seen 38 deaths.",
    ),
    (
        "Ola Berg was transferred to Vanby before 10 August 2012",
        "As on 6 August 2012 he completed a transfer to the Northern club Vanby.",
        "As on 13 August 2012 he completed a transfer to the Northern club Vanby.",
    ),
    (
        "Aldis Press's atlas release was after 2016",
        "In May 2017, Aldis Press released an atlas of rivers for schools.",
        "In May 2016, Aldis Press released an atlas of rivers for schools.",
    ),
]

NOT_SPEAKING = {
    "another deed of that day": (
        "Ola Berg was transferred to Vanby before 10 August 2012",
        "As on 6 August 2012 he scored twice against the Northern club Vanby.",
        "As on 13 August 2012 he scored twice against the Northern club Vanby.",
    ),
    "what another one did": (
        "Ostrel has more than 900 flu cases",
        "The Rosk Institute treated 920 flu cases from Ostrel.",
        "The Rosk Institute treated 870 flu cases from Ostrel.",
    ),
    "another one whose name the sentence has besides": (
        "The Torvik quartet was founded in Rosk",
        "The Danish band Aldis, which beat the Torvik quartet, was founded in Rosk.",
        "The Danish band Aldis, which beat the Torvik quartet, was founded in Lund.",
    ),
    "a sister with a part of the name": (
        "Dorte Ahlgren was born before 1980",
        "Dorte (born Dorte Berg; 5 August 1974) is a painter of boats.",
        "Dorte (born Dorte Berg; 5 August 1984) is a painter of boats.",
    ),
}


@pytest.mark.parametrize(("claim", "first", "other"), SPEAKING)
def test_who_is_meant_may_be_told_beside_the_figure(
    claim: str, first: str, other: str, conflict: FindConflict
) -> None:
    assert conflict(claim, first, other) is Conflict.VALUE


@pytest.mark.parametrize("kind", NOT_SPEAKING)
def test_somebody_else_is_not_meant(kind: str, conflict: FindConflict) -> None:
    assert conflict(*NOT_SPEAKING[kind]) is None
