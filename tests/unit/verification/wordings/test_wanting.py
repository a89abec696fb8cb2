"""Wishes told by a noun, or by what is asked for."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.wanting import as_asked_for, as_wanted, wishes_instead


def test_who_has_no_wish_for_a_thing_does_not_want_it() -> None:
    said = as_wanted(analyse("Norvia has no wish for a dispute").statements[0])
    assert said.verb.lemmas == ("want",)
    assert said.negated
    assert "have" in wishes_instead(said)


@pytest.mark.parametrize(
    "text", ["Norvia has no dispute with Peru", "Norvia has two wishes for Peru", "Norvia has no wish"]
)
def test_what_else_one_has_is_no_wish(text: str) -> None:
    said = analyse(text).statements[0]
    assert as_wanted(said) is said
    assert wishes_instead(said) == frozenset()


def test_what_is_called_for_is_wanted() -> None:
    claim = analyse("Norvia wants a truce").statements[0]
    said = as_asked_for(analyse("Norvia calls for a truce").statements[0], claim)
    assert said is not None
    assert said.verb.lemmas == ("want",)


@pytest.mark.parametrize(
    "text", ["Norvia does not call for a truce", "A truce was urged", "Norvia signs a truce"]
)
def test_what_is_not_called_for_by_somebody_is_not_told_as_wanted(text: str) -> None:
    claim = analyse("Norvia wants a truce").statements[0]
    assert as_asked_for(analyse(text).statements[0], claim) is None
