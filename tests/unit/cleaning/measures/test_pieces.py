"""Blocks as they are measured, against Python's own counting."""

import re
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.measures.pieces import HEAD, TAIL, Pieces, permille, pieces_of
from claimcheck.model.span import Span

LINES = st.lists(st.text("abc 12.,\u4e2d\U0001f600", min_size=1, max_size=30), min_size=1, max_size=8)
shared = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@shared
@given(LINES)
def test_marked_words_are_counted_block_by_block(
    cut_lines: Callable[[list[str]], Pieces], lines: list[str]
) -> None:
    pieces = cut_lines(lines)
    count = [len(re.findall("[a-c1-2]+|\u4e2d", line)) for line in lines]
    assert pieces.count_words(np.ones(len(pieces.words.hashes), np.bool_)).tolist() == count
    assert np.bincount(pieces.word_blocks, minlength=len(lines)).tolist() == count


@shared
@given(LINES, st.randoms(use_true_random=False))
def test_flags_are_counted_bit_by_bit(
    cut_lines: Callable[[list[str]], Pieces], lines: list[str], chance: st.DrawFn
) -> None:
    pieces = cut_lines(lines)
    flags = [chance.choice([0, 0, 1, 2, 5, 7]) for _ in pieces.words.hashes]  # type: ignore[attr-defined]
    found = pieces.count_flags(np.array(flags, np.int32), 3)
    for bit in range(3):
        marked = np.array([flag >> bit & 1 for flag in flags], np.bool_)
        assert found[bit].tolist() == pieces.count_words(marked).tolist()


@pytest.mark.parametrize("length", [HEAD + TAIL, HEAD + TAIL + 1, 50_000])
def test_of_an_enormous_block_its_ends_are_measured(length: int) -> None:
    text = "a" * (length - TAIL) + "b" * TAIL
    pieces = pieces_of(text, [Span(0, length)])
    assert len(pieces.text.codes) == HEAD + TAIL
    assert pieces.full_lengths.tolist() == [length]
    assert bytes(pieces.text.codes[-TAIL:].astype(np.uint8)) == b"b" * TAIL


def test_shares_of_nothing_are_nothing() -> None:
    part, whole = np.array([1, 2, 5], np.int32), np.array([3, 2, 0], np.int32)
    assert permille(part, whole).tolist() == [333, 1000, 0]
