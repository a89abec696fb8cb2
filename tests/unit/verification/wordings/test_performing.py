"""Deeds told by a noun and a verb that says little."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Lund audited the fund", "Lund conducted an audit of the fund."),
    ("Lund cooperates with Oslo", "Lund maintains cooperation with Oslo."),
    ("Peru taxed sugar", "Peru imposed a tax on sugar."),
]
SILENT = [
    ("Lund audited the fund", "Lund conducted no audit of the fund."),
    ("Lund audited the fund", "Lund conducted an audit."),
    ("Lund audited the fund", "Lund conducted an audit course for the fund."),
    ("The fund was audited by Lund", "Lund conducted a talk on the fund."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_a_noun_with_its_light_verb_states_the_deed(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_a_denied_or_other_noun_does_not(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
