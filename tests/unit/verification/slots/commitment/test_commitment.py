"""What keeps a source from stating what it has all the words of."""

import pytest

from claimcheck import Stance, compare


def _note(claim: str, sentence: str) -> str:
    notes = (item.note for item in compare(claim, sentence).comparisons)
    return next((note for note in notes if note.startswith("not the same")), "")


@pytest.mark.parametrize(
    ("claim", "sentence", "kept"),
    [
        ("The creek flooded", "The creek flooded the cellar.", "cellar"),
        ("Ola Berg is blind", "Ola Berg is blind to the risks.", "to the risks"),
        ("Ola Berg ordered the attack", "Ola Berg ordered the report on the attack.", "on attack"),
        ("Six miners were killed by the blast", "Six miners were killed by the second blast.", "second"),
        ("The school closed in 2012", "The school closed in 2012 for a week.", "for a week"),
    ],
)
def test_names_what_takes_a_claim_back(claim: str, sentence: str, kept: str) -> None:
    assert kept in _note(claim, sentence)


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The creek flooded", "The creek flooded in April."),
        ("Ola Berg ordered the attack", "Ola Berg ordered the attack from Lund."),
        ("Six miners were killed by a blast", "Six miners were killed by a second blast."),
        ("The school closed in 2012", "The school closed in 2012 after a strike."),
    ],
)
def test_leaves_what_only_says_more(claim: str, sentence: str) -> None:
    assert _note(claim, sentence) == ""
    assert compare(claim, sentence).stance is Stance.SUPPORTS
