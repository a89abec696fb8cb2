"""What stands around a block, against sums of slices."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.measures.surroundings import FAR, WIDTHS, surrounding_columns
from tests.unit.cleaning.line_pages import page_of

Columns = dict[str, list[int]]


def _around(words: list[int], scores: list[int]) -> Columns:
    own = own_columns(page_of([" ".join(["word"] * count) for count in words]))
    found = surrounding_columns(own, np.array(scores, np.int32), np.full(len(words), 500, np.int32))
    return {name: column.tolist() for name, column in found.items()}


@given(st.lists(st.tuples(st.integers(1, 40), st.integers(-700, 700)), min_size=1, max_size=60))
def test_windows_hold_the_blocks_before_and_after(blocks: list[tuple[int, int]]) -> None:
    words, scores = [count for count, _ in blocks], [score for _, score in blocks]
    found = _around(words, scores)
    for width in WIDTHS:
        for at in range(len(blocks)):
            before, after = slice(max(0, at - width), at), slice(at + 1, at + 1 + width)
            for side, window in (("-", before), ("+", after)):
                number = len(words[window]) or 1
                assert found[f"score{side}{width}~"][at] == sum(scores[window]) // number
                assert found[f"words{side}{width}~"][at] == 10 * sum(words[window]) // number
                assert found[f"good{side}{width}~"][at] == sum(count // 2 for count in words[window])


@given(st.lists(st.integers(-700, 700), min_size=1, max_size=20))
def test_neighbours_are_one_two_and_three_blocks_away(scores: list[int]) -> None:
    found = _around([3] * len(scores), scores)
    for step in (1, 2, 3):
        padded = [-700] * step + scores + [-700] * step
        assert found[f"score-{step}"] == padded[: len(scores)]
        assert found[f"score+{step}"] == padded[2 * step :]
    assert found["length-1"] == [-1, *([14] * (len(scores) - 1))]


@pytest.mark.parametrize("size", [1, 2, 7])
def test_phrases_of_a_family_are_far_where_there_are_none(size: int) -> None:
    found = _around([4] * size, [0] * size)
    assert found["since_copyright"] == [FAR] * size
    assert found["copyright_to_come"] == [0] * size
