"""Measured noun phrases: what a bare claim can be answered by."""

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "sentence", "stance"),
    [
        ("border > 3,300 km", "They patrol the over 3,300 km of shared borders.", "supports"),
        ("trade ≈ $95B in 2024", "The two sides recorded trade of $95 billion in 2024.", "supports"),
        ("trade ≈ $95B in 2024", "The two sides recorded a deficit of $95 billion in 2024.", "neutral"),
        ("trade ≈ $95B in 2024", "The two sides may record trade of $95 billion in 2024.", "neutral"),
        ("pipeline > 300 km", "The plan for the 400 km of pipeline was dropped.", "neutral"),
        ("road > 300 km", "They want the 400 km of roads.", "neutral"),
        ("Roads are longer than 300 km", "They repaired the 400 km of roads.", "neutral"),
    ],
)
def test_a_measured_phrase_answers_bare_claims_only(claim: str, sentence: str, stance: str) -> None:
    assert compare(claim, sentence).stance == stance
