"""Speakers: whose statement it is."""

from collections.abc import Callable, Sequence

import pytest

from claimcheck.model.evidence import Comparison, Outcome, Slot

Compared = Callable[..., Comparison]

CASES = [
    ("Mara Lind said the port closed", "Mara Lind said the port closed.", Outcome.MATCH),
    ("Mara Lind said the port closed", "Lind said the port closed.", Outcome.MATCH),
    ("Mara Lind said the port closed", "Ola Berg said the port closed.", Outcome.NEITHER),
    ("Mara Lind said the port closed", "The port closed.", Outcome.MISSING),
    (
        "According to China's customs authority, exports were $5 billion",
        "China's General Administration of Customs said exports were $5 billion.",
        Outcome.MATCH,
    ),
    (
        "According to China's customs authority, exports were $5 billion",
        "According to the customs authority of Peru, exports were $5 billion.",
        Outcome.NEITHER,
    ),
]


@pytest.mark.parametrize(("claim", "sentence", "outcome"), CASES)
def test_only_the_named_speaker_counts(
    compared: Compared, claim: str, sentence: str, outcome: Outcome
) -> None:
    assert compared(Slot.SPEAKER, claim, sentence).outcome is outcome


def test_a_claim_without_a_speaker_asks_for_none(compared: Compared) -> None:
    assert compared(Slot.SPEAKER, "The port closed", "Mara Lind said the port closed.") is None


CONTEXT = [
    (["Mara Lind leads the port."], Outcome.MATCH),
    (["Ola Berg leads the port."], Outcome.NEITHER),
    (["Mara Lind and Ola Berg lead the port."], Outcome.NEITHER),
    ([], Outcome.NEITHER),
]


@pytest.mark.parametrize(("context", "outcome"), CONTEXT)
def test_a_pronoun_speaks_for_the_one_that_the_context_names(
    compared: Compared, context: Sequence[str], outcome: Outcome
) -> None:
    found = compared(Slot.SPEAKER, "Mara Lind said the port closed", "She said the port closed.", context)
    assert found.outcome is outcome
