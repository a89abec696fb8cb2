"""Losses, told by the verb and by the noun."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.losing import as_lost, loss_unsaid, losses_instead


def _stated(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        ("Orlo lost $5 million", "Orlo reported a net loss of $5 million in May", "lose $5 million in May"),
        ("Orlo made a loss of $5 million", "Orlo lost $5 million in May", "make loss of $5 million in May"),
        ("Orlo lost $5 million", "Orlo reported an operating loss of $5 million", "-"),
        ("Orlo lost $5 million", "Orlo avoided a loss of $5 million", "-"),
        ("Orlo lost $5 million", "Orlo did not make a loss of $5 million", "-"),
        ("Orlo made a net loss of $5 million", "Orlo lost a lawsuit", "-"),
    ],
)
def test_states_a_loss_in_the_claims_form(claim: str, source: str, expected: str) -> None:
    found = as_lost(_stated(source), _stated(claim))
    assert ("-" if found is None else f"{found.verb.lemmas[0]} {show(found.complement)}") == expected


def test_a_loss_may_be_told_without_its_noun() -> None:
    claim = _stated("Orlo made a loss of $5 million")
    assert (losses_instead(claim), loss_unsaid(claim)) == (frozenset({"lose"}), frozenset({"loss"}))


def test_what_is_lost_but_no_figure_has_no_other_verb() -> None:
    claim = _stated("Orlo lost a lawsuit")
    assert (losses_instead(claim), loss_unsaid(claim)) == (frozenset(), frozenset())
