"""Mediation told by who does it."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.mediating import as_mediating, mediating_instead


@pytest.mark.parametrize("role", ["as mediator", "as a mediator", "as the go-between"])
def test_a_mediator_mediates(role: str) -> None:
    said = as_mediating(analyse(f"Norvia acted {role} between Peru and Chile").statements[0])
    assert said.verb.lemmas == ("mediate",)
    assert [word.folded for word in said.complement] == ["between", "peru", "and", "chile"]
    assert "act" in mediating_instead(said)


@pytest.mark.parametrize(
    "text",
    ["Norvia acted as a link between Peru and Chile", "Norvia acted as mediator", "Norvia acted in May"],
)
def test_other_parts_are_left_as_they_are(text: str) -> None:
    said = analyse(text).statements[0]
    assert as_mediating(said) is said
    assert mediating_instead(said) == frozenset()
