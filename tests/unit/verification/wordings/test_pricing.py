"""Prices told from either end."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.pricing import as_priced


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("text", "claim", "subject"),
    [
        ("The price of the drug is $12.", "The drug costs $12.", "the drug"),
        ("Tarn's cost is $12.", "Tarn costs $12.", "tarn"),
        ("The drug costs $12.", "The price of the drug is $12.", "price of the drug"),
        ("The drug costs $12.", "The drug is cheap.", None),
        ("The size of the drug is $12.", "The drug costs $12.", None),
        ("The fixed price of the drug is $12.", "The drug costs $12.", None),
        ("The price of the drug is high.", "The drug costs $12.", None),
        ("The drug is sold.", "The drug costs $12.", None),
    ],
)
def test_what_a_thing_costs_is_its_price(text: str, claim: str, subject: str | None) -> None:
    found = as_priced(_statement(text), _statement(claim))
    assert (" ".join(word.folded for word in found.subject) if found else None) == subject
