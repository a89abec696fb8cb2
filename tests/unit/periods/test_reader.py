"""The cheap looks of the readers keep nothing back."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.periods.finding import _READERS
from claimcheck.periods.reader import Reader, plainly


def _examples(name: str) -> Any:
    return yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))


def _texts() -> list[str]:
    """Return every text that the readers are tried on: as written, shouted, and broken into lines."""
    found = [example[0] for group in _examples("found.yaml").values() for example in group]
    return [
        form
        for text in (*found, *_examples("open.yaml"))
        for form in (text, text.upper(), text.replace(" ", "\n"))
    ]


@pytest.mark.parametrize("reader", _READERS, ids=lambda reader: reader.expressions[0][0].pattern[:20])
def test_a_text_with_a_match_has_a_clue_and_passes_the_gate(reader: Reader) -> None:
    thorough = Reader(("",), reader.expressions)
    for text in _texts():
        assert list(reader.mentions(text, plainly(text))) == list(thorough.mentions(text, ""))


def test_clues_are_looked_for_in_small_letters_with_single_blanks() -> None:
    assert plainly(" On\n the  14th") == "on the 14th"
