"""What lines are compared by."""

import pytest
from harbour_pages import Line, page

from claimcheck.model.label import Label
from claimcheck.repetition.prints import (
    EDGE_BLOCKS,
    LONGEST_LINE,
    LONGEST_NEAR,
    NOTHING,
    LinePrints,
    line_prints,
)

LONG = "We bring the news of the harbour to every home in town."


def prints(*lines: Line) -> LinePrints:
    return line_prints(page("a.txt", *lines))


def test_every_block_has_a_place_in_each_column() -> None:
    found = prints("One.", "Two.")
    assert {len(column) for column in (found.exact, found.folded, found.head, found.tail)} == {4}


def test_white_space_and_marks_are_not_compared() -> None:
    assert list(prints("…", "* * *").exact) == [NOTHING] * 4


def test_a_print_is_the_same_on_every_machine() -> None:
    assert prints("Share this").exact.tobytes()[:8].hex() == "d744c758a74e7b70"


def test_a_text_is_no_line() -> None:
    assert prints("a" * LONGEST_LINE).exact[0] != NOTHING
    assert prints("a" * (LONGEST_LINE + 1)).exact[0] == NOTHING


def test_a_paragraph_is_compared_word_by_word_only() -> None:
    found = prints(f"{LONG} 12 {'so ' * LONGEST_NEAR}")
    assert found.exact[0] != NOTHING
    assert (found.folded[0], found.head[0], found.tail[0]) == (NOTHING, NOTHING, NOTHING)


def test_removed_lines_are_compared_word_by_word_only() -> None:
    found = prints((f"{LONG} 12", Label.BOILERPLATE))
    assert found.exact[0] != NOTHING
    assert (found.folded[0], found.head[0], found.tail[0]) == (NOTHING, NOTHING, NOTHING)


@pytest.mark.parametrize("text", ["Week 12", "22 November 2027", "No figure at all"])
def test_lines_of_little_besides_figures_are_not_folded(text: str) -> None:
    assert prints(text).folded[0] == NOTHING


def test_lines_with_other_figures_have_one_folded_print() -> None:
    found = prints("Join our 12,345 readers", "Join our 9 readers")
    assert found.folded[0] == found.folded[2] != NOTHING
    assert found.exact[0] != found.exact[2]


def test_lines_that_begin_or_end_alike_share_a_band() -> None:
    found = prints(LONG, LONG.replace("We", "They"), LONG.replace("town", "the county"))
    assert found.tail[0] == found.tail[2] != NOTHING
    assert found.head[0] == found.head[4] != NOTHING
    assert found.head[0] != found.head[2]


def test_short_lines_have_no_bands() -> None:
    assert list(prints("We bring the news of the harbour").head) == [NOTHING, NOTHING]


def test_lines_far_from_both_edges_have_no_bands() -> None:
    heads = prints(*(f"{LONG} {'so ' * number}" for number in range(2 * EDGE_BLOCKS + 3))).head[::2]
    amid = heads[EDGE_BLOCKS : EDGE_BLOCKS + 3]
    assert list(amid) == [NOTHING] * 3
    assert NOTHING not in (*heads[:EDGE_BLOCKS], *heads[EDGE_BLOCKS + 3 :])
