"""Labels under which alone a line holds."""

import pytest

from claimcheck import compare
from claimcheck.model.evidence import Outcome, Slot


@pytest.mark.parametrize(
    ("claim", "sentence", "label"),
    [
        ("Exports rose 5 percent", "Services: Exports rose 5 percent.", "Services"),
        ("Orlo sold the mill", "Viral post: Orlo sold the mill.", "Viral post"),
        ("Services grew", "Services: Services grew.", ""),
        ("Tarvik sold 300 trucks", "Business: Tarvik sold 300 trucks.", ""),
        ("Output fell", "Business: Output fell.", "Business"),
        ("The claim was paid", "Claim: The claim was paid.", "Claim"),
        ("Orlo sold the mill", "The minister said: Orlo sold the mill.", ""),
    ],
)
def test_a_label_is_told_unless_the_claim_has_it(claim: str, sentence: str, label: str) -> None:
    kept = [
        item.note
        for item in compare(claim, sentence).comparisons
        if item.slot is Slot.SCOPE and item.outcome is Outcome.NEITHER
    ]
    assert kept == ([f"taken back: {label}"] if label else [])
