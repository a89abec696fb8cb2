"""Blocks as they are measured, against Python's own counting."""

import re
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.measures.pages import unmarked
from claimcheck.cleaning.measures.pieces import HEAD, TAIL, Pieces, permille, pieces_of

LINES = st.lists(st.text("abc 12.,\u4e2d\U0001f600", min_size=1, max_size=30), min_size=1, max_size=8)
shared = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@shared
@given(LINES)
def test_words_are_added_up_block_by_block(
    cut_lines: Callable[[list[str]], Pieces], lines: list[str]
) -> None:
    pieces = cut_lines(lines)
    found = [re.findall("[a-c1-2]+|\u4e2d", line) for line in lines]
    lengths = pieces.words.ends - pieces.words.starts
    assert pieces.sum_words(np.stack([np.ones(len(lengths), np.int64), lengths])).tolist() == [
        [len(words) for words in found],
        [sum(map(len, words)) for words in found],
    ]
    assert np.bincount(pieces.word_blocks, minlength=len(lines)).tolist() == [len(words) for words in found]


@pytest.mark.parametrize("length", [HEAD + TAIL, HEAD + TAIL + 1, 50_000])
def test_of_an_enormous_block_its_ends_are_measured(length: int) -> None:
    text = "a" * (length - TAIL) + "b" * TAIL
    pieces = pieces_of(unmarked(text, [(0, length)]))
    assert len(pieces.text.codes) == HEAD + TAIL
    assert pieces.full_lengths.tolist() == [length]
    assert bytes(pieces.text.codes[-TAIL:].astype(np.uint8)) == b"b" * TAIL


def test_shares_of_nothing_are_nothing() -> None:
    part, whole = np.array([1, 2, 5], np.int32), np.array([3, 2, 0], np.int32)
    assert permille(part, whole).tolist() == [333, 1000, 0]
