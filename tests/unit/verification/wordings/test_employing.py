"""Staff told from either end."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.employing import as_employer


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("text", "claim", "noun"),
    [
        ("Brekk has 400 employees.", "Brekk employs 400 people.", "people"),
        ("Brekk employs 400 people.", "Brekk has 400 employees.", "employee"),
        ("Brekk has 400 customers.", "Brekk employs 400 people.", None),
        ("Brekk has 400 people.", "Brekk employs 400 people.", None),
        ("Brekk employs 400 people.", "Brekk has 400 customers.", None),
        ("Brekk employs a consultant.", "Brekk has 400 employees.", None),
        ("Brekk has 400 employees.", "Brekk trained 400 people.", None),
        ("Brekk has 400 employees.", "Brekk employs many people.", None),
    ],
)
def test_staff_that_a_firm_has_it_employs(text: str, claim: str, noun: str | None) -> None:
    found = as_employer(_statement(text), _statement(claim))
    assert (found.complement[1].lemma if found else None) == noun
