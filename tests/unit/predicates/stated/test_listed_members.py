"""Members that are listed."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Vik is among the four towns", "The bus serves the four towns, namely Lund, Vik, Orsk and Tarn."),
    ("Vik is among the Norvian towns", "The bus serves the Norvian towns, including Vik."),
]
SILENT = [
    ("Vik is among the four towns", "The bus serves four towns, namely Lund, Vik, Orsk and Tarn."),
    (
        "Tarn is among the four towns",
        "The bus serves the four towns, namely Lund, Vik and Orsk, and it stops at Tarn.",
    ),
    ("Vik is among the towns", "The bus serves the town, namely Vik."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_who_is_listed_is_among_the_whole(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_who_is_not_listed_is_not(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
