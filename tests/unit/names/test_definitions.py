"""Acronyms that a text defines."""

import pytest

from claimcheck.names import find_definitions


@pytest.mark.parametrize(
    ("text", "definitions"),
    [
        (
            "It joined the Shanghai Cooperation Organization (SCO).",
            (("SCO", "Shanghai Cooperation Organization"),),
        ),
        ("the Ministry of Trade (MT) said", (("MT", "Ministry of Trade"),)),
        ("the Ministry of Trade (MOT) said", (("MOT", "Ministry of Trade"),)),
        ("an anti-terrorist unit (ATU)", (("ATU", "anti-terrorist unit"),)),
        ("Lake Union (LU) and Lake Union (LU)", (("LU", "Lake Union"),)),
        ("It has a heat pump (or HP) now", (("HP", "heat pump"),)),
        ("She has hypersensitivity pneumonitis, or HP.", (("HP", "hypersensitivity pneumonitis"),)),
        ("Lake Union (AB)", ()),
        ("to the Lake Union, or AB", ()),
        ("a line (Xinhua)", ()),
        ("(SCO)", ()),
        ("", ()),
    ],
)
def test_a_bracketed_acronym_is_defined_by_the_words_that_spell_it(
    text: str, definitions: tuple[tuple[str, str], ...]
) -> None:
    assert find_definitions(text) == definitions
