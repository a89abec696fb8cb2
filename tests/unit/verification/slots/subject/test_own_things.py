"""What "it" and "its" mean inside their own sentence."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare

CLAIM = "Tove Rask was president of the Halden Academy"


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Tove Rask joined the Halden Academy and served as its president.", Stance.SUPPORTS),
        ("Tove Rask joined the Lund Academy and served as its president.", Stance.NEUTRAL),
        (
            "Tove Rask joined the Lund Institute and the Halden Academy and served as its president.",
            Stance.NEUTRAL,
        ),
        ("Tove Rask joined the Halden Academy and served as president.", Stance.NEUTRAL),
    ],
)
def test_its_is_that_of_the_one_thing_named_before(sentence: str, stance: Stance) -> None:
    assert compare(CLAIM, sentence).stance is stance


def test_a_purpose_may_point_back() -> None:
    claim = "Tove Rask was the first woman to win the Halden Prize"
    said = "Tove Rask received the Halden Prize, becoming the first woman to win it."
    assert compare(claim, said).stance is Stance.SUPPORTS
