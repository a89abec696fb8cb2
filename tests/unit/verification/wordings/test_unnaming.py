"""Office holders told by the office alone."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("The Norwegian king visited Lund", "Norwegian King Halvard visited Lund."),
    ("Lund thanked the Norwegian king", "Lund thanked Norwegian King Halvard."),
]
SILENT = [
    ("The Norwegian king visited Lund", "Norwegian Prince Halvard visited Lund."),
    ("The Norwegian mayor visited Lund", "Norwegian Deputy Mayor Dahl visited Lund."),
    ("Kings visited Lund", "Norwegian King Halvard visited Oslo."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_an_office_stands_for_its_holder(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_another_office_does_not(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
