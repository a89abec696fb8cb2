"""What was so once, and what is so now."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.slots.time.tense import is_past, speaks_of_now


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Barlo led the bank.", True),
        ("Barlo had 25 boats.", True),
        ("25 birds were sitting on the roof.", True),
        ("The bank was led by Barlo.", True),
        ("Barlo leads the bank.", False),
        ("Barlo has led the bank.", False),
        ("The rate has been rising.", False),
    ],
)
def test_the_first_verb_of_a_group_says_the_tense(text: str, past: bool) -> None:
    analysis = analyse(text)
    assert is_past(analysis.statements[0], analysis) is past


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("Barlo now has 25 boats.", True),
        ("40 birds are now sitting on the roof.", True),
        ("Barlo has 25 boats.", False),
    ],
)
def test_a_statement_says_by_an_adverb_that_it_holds_now(text: str, now: bool) -> None:
    analysis = analyse(text)
    assert speaks_of_now(analysis.statements[0], analysis) is now
