"""Wishes told by a noun."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.wanting import as_wanted, wishes_instead


def test_who_has_no_wish_for_a_thing_does_not_want_it() -> None:
    said = as_wanted(analyse("Norvia has no wish for a dispute").statements[0])
    assert said.verb.lemmas == ("want",)
    assert said.negated
    assert wishes_instead(said) == {"have"}


@pytest.mark.parametrize(
    "text", ["Norvia has no dispute with Peru", "Norvia has two wishes for Peru", "Norvia has no wish"]
)
def test_what_else_one_has_is_no_wish(text: str) -> None:
    said = analyse(text).statements[0]
    assert as_wanted(said) is said
    assert wishes_instead(said) == frozenset()
