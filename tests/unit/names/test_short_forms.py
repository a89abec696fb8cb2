"""Firms by the first word of their name."""

import pytest

from claimcheck.names import find_short_forms


@pytest.mark.parametrize(
    "text",
    [
        "Tarvik Bank grows. Tarvik has 90 branches.",
        "Tarvik Bank grows. Shares in Tarvik rose.",
        "Tarvik Bank grows, and Tarvik's rivals shrink.",
        "TARVIK: Tarvik Bank grows. The Tarvik board met.",
    ],
)
def test_a_word_that_is_only_the_firm_stands_for_it(text: str) -> None:
    assert find_short_forms(text) == (("Tarvik", "Tarvik Bank"),)


@pytest.mark.parametrize(
    "text",
    [
        "Tarvik Bank grows.",
        "Tarvik Bank grows. It has a branch in Tarvik.",
        "Tarvik Bank left the town of Tarvik.",
        "Tarvik Bank grows. Ola Tarvik founded it, and Tarvik leads it.",
        "Tarvik Bank and Tarvik Airlines grow. Tarvik is old.",
        "Oslo University grows. Oslo is old.",
        "Norway Bank grows. Norway is old.",
        "London Bank grows. London is old.",
        "The bank grows. Tarvik is old.",
    ],
)
def test_a_word_that_may_be_something_else_stands_for_none(text: str) -> None:
    assert find_short_forms(text) == ()


def test_the_work_grows_with_the_text_and_no_faster() -> None:
    text = "Tarvik Bank. " * 20_000
    assert find_short_forms(text + "Tarvik grows.") == (("Tarvik", "Tarvik Bank"),)
