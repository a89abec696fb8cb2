"""Whether a subject and a verb fit each other in number."""

import pytest

from claimcheck.language.lexicon import Form, Part, Reading
from claimcheck.predicates import tag_words
from claimcheck.predicates.clauses.agreement import agrees

SIGN = Reading("sign", Part.VERB, Form.BASE)
SIGNS = Reading("sign", Part.VERB, Form.THIRD)


@pytest.mark.parametrize(
    ("subject", "plural"),
    [
        ("The states", True),
        ("The state", False),
        ("The owner of ships", False),
        ("The owners of the ship", True),
        ("The state and the bank", True),
        ("In all, the states", True),
    ],
)
def test_goes_by_the_noun_before_the_first_preposition(subject: str, plural: bool) -> None:
    words = tag_words(subject)
    assert (agrees(SIGN, words[-1], words), agrees(SIGNS, words[-1], words)) == (plural, not plural)


def test_takes_any_form_behind_a_coordinator() -> None:
    words = tag_words("The state and")
    assert agrees(SIGN, words[-1], words)
    assert agrees(SIGNS, words[-1], words)


@pytest.mark.parametrize("subject", ["Half of the town", "The majority", "Thirty percent of the land"])
def test_takes_either_form_for_shares_and_groups(subject: str) -> None:
    words = tag_words(subject)
    assert agrees(SIGNS, words[-1], words)


def test_takes_people_for_many() -> None:
    words = tag_words("The people")
    assert (agrees(SIGN, words[-1], words), agrees(SIGNS, words[-1], words)) == (True, False)
