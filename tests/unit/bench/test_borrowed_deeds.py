"""Claims that say of one name what another one did."""

from types import ModuleType

import pytest

from tests.unit.bench.conftest import Script

ARTICLE = "Tarvik sold its mill in May. The mill was old.\nOrlo built a pier in Lund."


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("borrowed_deeds")


def test_a_deed_is_what_a_short_sentence_says_of_the_name_that_it_begins_with(module: ModuleType) -> None:
    assert [(deed.name, deed.said) for deed in module.deeds_of(ARTICLE)] == [
        ("Tarvik", "sold its mill in May"),
        ("Orlo", "built a pier in Lund"),
    ]


def test_deeds_are_lent_to_other_names_only(module: ModuleType) -> None:
    claims = list(module.borrowed(module.deeds_of(ARTICLE)))
    assert len(claims) == 2 * len(module.JOINED)
    assert claims[:2] == [
        "Tarvik built a pier in Lund",
        "Tarvik sold its mill in May and built a pier in Lund",
    ]


def test_no_borrowed_deed_is_supported(module: ModuleType) -> None:
    claims = list(module.borrowed(module.deeds_of(ARTICLE)))
    assert "supported" not in {verdict for _, verdict in module.judge(ARTICLE, claims)}
