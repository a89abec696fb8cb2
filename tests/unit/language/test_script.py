"""Telling scripts apart."""

import pytest

from claimcheck.language import is_cjk


@pytest.mark.parametrize("text", ["中", "trade 贸易", "カザフ", "무역"])
def test_scripts_without_spaces_are_recognised(text: str) -> None:
    assert is_cjk(text)


@pytest.mark.parametrize("text", ["", "trade", "торговля", "تجارة", "，。"])
def test_other_scripts_are_not(text: str) -> None:
    assert not is_cjk(text)
