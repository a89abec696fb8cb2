"""Names that a sentence gives to another than its definite subject."""

import pytest

from claimcheck import compare

_CONTEXT = ("Orlo is a bank in Marl.",)


@pytest.mark.parametrize(
    "sentence",
    [
        "The bank hired Orlo and sold the mill.",
        "The bank, having sued Orlo, sold the mill.",
        "According to Orlo, the bank sold the mill.",
        "After hiring Orlo, the bank sold the mill.",
        "Orlo met those who sold the mill.",
    ],
)
def test_who_is_named_beside_it_is_somebody_else(sentence: str) -> None:
    assert compare("Orlo sold the mill", sentence, context=_CONTEXT).stance == "neutral"


@pytest.mark.parametrize(
    "sentence",
    [
        "The bank sold the mill.",
        "Shares of Orlo fell after the bank sold the mill.",
        "Orlo is among those who sold the mill.",
    ],
)
def test_what_belongs_to_it_may_name_it(sentence: str) -> None:
    assert compare("Orlo sold the mill", sentence, context=_CONTEXT).stance == "supports"
