"""Texts to measure."""

from collections.abc import Callable

import pytest

from claimcheck.cleaning.measures.dictionary import KnownWords, known_words, load_dictionary
from claimcheck.cleaning.measures.pieces import Pieces, pieces_of
from tests.unit.cleaning.line_pages import page_of

Cutter = Callable[[list[str]], Pieces]
LookUp = Callable[[Pieces], KnownWords]


@pytest.fixture
def cut_lines() -> Cutter:
    """Measure lines as the blocks of the text that they make."""

    def cutter(lines: list[str]) -> Pieces:
        return pieces_of(page_of(lines))

    return cutter


@pytest.fixture
def look_up() -> LookUp:
    """Look the words of pieces up in the dictionary of dumps."""
    return lambda pieces: known_words(pieces, load_dictionary("plain_words.tsv"))
