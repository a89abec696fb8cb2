"""Places that host and see what happens there."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.hosting import as_happening, as_hosted


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The fair took place in Lund in 2010", "Lund hosted the fair in 2010."),
        ("Riots broke out in Peru in 2010", "Peru saw riots in 2010."),
        ("The games were held in Lund", "Lund witnessed the games."),
        ("Lund hosted the fair in 2010", "The fair took place in Lund in 2010."),
        ("Peru experienced riots in 2010", "Riots occurred in Peru in 2010."),
    ],
)
def test_an_event_and_its_place_change_places(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance is Stance.SUPPORTS


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The fair took place in Lund", "The mayor of Lund hosted the fair."),
        ("The fair took place in Lund", "The fair was hosted for Lund."),
        ("The fair closed in Lund", "Lund hosted the fair."),
    ],
)
def test_what_is_no_place_hosts_nothing_there(claim: str, sentence: str) -> None:
    stated, asked = analyse(sentence).statements[0], analyse(claim).statements[0]
    assert as_happening(stated, asked) is None


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Lund hosted the fair", "The fair took place on Monday."),
        ("Lund hosted the fair", "The fair closed in Lund."),
        ("The mayor of Lund hosted the fair", "The fair took place in Lund."),
    ],
)
def test_what_did_not_happen_in_a_place_was_not_hosted_by_it(claim: str, sentence: str) -> None:
    stated, asked = analyse(sentence).statements[0], analyse(claim).statements[0]
    assert as_hosted(stated, asked) is None
