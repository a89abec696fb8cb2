"""The length of what is shared."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("The frontier of Oman with Yemen is 288 km long", "Oman and Yemen share a 288-km frontier."),
    ("Oman's border with Yemen totals 288 km", "Oman shares 288 km of border with Yemen."),
]
SILENT = [
    ("The frontier of Oman with Yemen is closed", "Oman and Yemen share a 288-km frontier."),
    ("The frontier of Oman with Yemen is 288 km long", "Oman and Yemen share a 288-km pipeline."),
    ("The frontier of Oman with Yemen is 288 km long", "Oman and Yemen share a frontier."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_a_shared_border_is_as_long_as_what_is_shared(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_nothing_else_is(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
