"""What stands around a block of one of several pages."""

import numpy as np
import pytest

from claimcheck.cleaning.measures.page_rows import ROOM, page_rows

ROWS = [np.arange(1, 7), np.arange(10, 70, 10)]


@pytest.mark.parametrize(
    ("sizes", "before"), [([6], [-1, 1, 2, 3, 4, 5]), ([2, 1, 3], [-1, 1, -1, -1, 4, 5])]
)
def test_what_stands_before_a_block_is_of_its_own_page(sizes: list[int], before: list[int]) -> None:
    rows = page_rows(sizes)
    assert rows.seen(rows.laid(ROWS, [-1, 0]), -1)[0].tolist() == before


@pytest.mark.parametrize("sizes", [[6], [1, 5], [2, 1, 3]])
@pytest.mark.parametrize("step", [-ROOM, ROOM])
def test_there_is_room_as_far_as_any_step_goes(sizes: list[int], step: int) -> None:
    rows = page_rows(sizes)
    assert rows.seen(rows.laid(ROWS, [-1, -2]), step).tolist() == [[-1] * 6, [-2] * 6]


def test_no_step_leaves_the_rows_as_they_were() -> None:
    rows = page_rows([4, 2])
    assert rows.seen(rows.laid(ROWS, [0, 0]), 0).tolist() == [row.tolist() for row in ROWS]


def test_what_a_page_has_is_spread_over_its_blocks() -> None:
    rows = page_rows([3, 1, 2])
    assert rows.spread([7, 8, 9]).tolist() == [7, 7, 7, 8, 9, 9]
    assert rows.at.tolist() == [0, 1, 2, 0, 0, 1]
