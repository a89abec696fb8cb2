"""The present tense of programmes."""

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "sentence", "stance"),
    [
        ("The fair opens on 4 May 2031", "The fair will open on 4 May 2031.", "supports"),
        ("The fair will open on 4 May 2031", "The fair opens on 4 May 2031.", "supports"),
        ("The fair opens", "The fair will open.", "neutral"),
        ("The fair opened on 4 May 2031", "The fair will open on 4 May 2031.", "neutral"),
        ("The fair has 40 stalls in 2031", "The fair will have 40 stalls in 2031.", "neutral"),
    ],
)
def test_is_what_will_be(claim: str, sentence: str, stance: str) -> None:
    assert compare(claim, sentence).stance == stance
