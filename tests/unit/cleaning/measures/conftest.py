"""Texts to measure."""

from collections.abc import Callable

import pytest

from claimcheck.cleaning.measures.dictionary import KnownWords, known_words, load_dictionary
from claimcheck.cleaning.measures.pieces import Pieces, pieces_of
from claimcheck.model.span import Span

Cutter = Callable[[list[str]], Pieces]
LookUp = Callable[[Pieces], KnownWords]


@pytest.fixture
def cut_lines() -> Cutter:
    """Measure lines as the blocks of the text that they make."""

    def cutter(lines: list[str]) -> Pieces:
        spans, position = [], 0
        for line in lines:
            spans.append(Span(position, position + len(line)))
            position += len(line) + 1
        return pieces_of(("\n".join(lines), spans))

    return cutter


@pytest.fixture
def look_up() -> LookUp:
    """Look the words of pieces up in the dictionary of dumps."""
    return lambda pieces: known_words(pieces, load_dictionary("plain_words.tsv"))
