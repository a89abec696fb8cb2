"""Conjuncts that leave out their verb."""

import pytest

from claimcheck.verification.reading.analysis import analyse


@pytest.mark.parametrize(
    ("text", "subject", "complement"),
    [
        ("Exports were $60 billion and imports $35 billion.", "imports", "$35 billion"),
        ("Gold fell to $900 and silver to $20.", "silver", "to $20"),
        ("The first phase cost $4 million and the second $9 million.", "the second phase", "$9 million"),
        ("Rye rose 5 percent in 2022 and oats 9 percent.", "oats", "9 percent in 2022"),
        ("The hills got 30 mm of rain and the coast 50 mm.", "the coast", "50 mm of rain"),
        ("The mine closed in 1991 and the mill in 1998.", "the mill", "in 1998"),
        ("The port had 5 ships and a total of 9 boats.", "The port", "a total of 9 boats"),
        ("Norvia sold 5 ships in Asia and 3 in Africa.", "Norvia", "3 ships in Africa"),
    ],
)
def test_a_conjunct_takes_what_it_leaves_out(text: str, subject: str, complement: str) -> None:
    found = [item for item in analyse(text).statements if not item.verb.nominal][-1]
    said = tuple(" ".join(word.text for word in part) for part in (found.subject, found.complement))
    assert said == (subject, complement)
