"""What was set up is had."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Oslo has a night office", "Oslo has set up a night office."),
    ("The two ports have a link", "The two ports have built a link."),
]
SILENT = [
    ("Oslo has a night office", "Oslo hopes to set up a night office."),
    ("Oslo has a kite", "Oslo has built a kite."),
    ("Oslo has a night office", "Oslo was built with a night office."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_what_has_been_set_up_is_there(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_what_was_only_built_or_planned_is_not(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
