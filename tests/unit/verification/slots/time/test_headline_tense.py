"""The present tense of headlines."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.slots.time.headline_tense import is_headline_deed


@pytest.mark.parametrize(
    ("claim", "deed"),
    [
        ("Norvia signs the treaty", True),
        ("Ola Berg is arrested in Lund", True),
        ("Two men are taken to hospital", True),
        ("Ola Berg resigns", True),
        ("Ola Berg is dead", True),
        ("Ola Berg is not dead", False),
        ("Norvia signs treaties", False),
        ("Norvia does not sign the treaty", False),
        ("Norvia always signs the treaty", False),
        ("Ola Berg leads the bank", False),
        ("Ola Berg takes the tram", False),
        ("The church is demolished", False),
        ("Men are arrested", False),
    ],
)
def test_tells_a_deed_from_what_lasts_or_recurs(claim: str, deed: bool) -> None:
    analysis = analyse(claim)
    assert is_headline_deed(analysis.statements[0], analysis) is deed
