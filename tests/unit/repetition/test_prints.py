"""What lines are compared by."""

import pytest
from harbour_pages import Line, page

from claimcheck.model.label import Label
from claimcheck.repetition.columns import lines_of
from claimcheck.repetition.prints import EDGE_BLOCKS, LONGEST_LINE, LONGEST_NEAR, Kind, Way, line_prints

LONG = "We bring the news of the harbour to every home in town."


def prints(*lines: Line) -> dict[Way, dict[int, int]]:
    """Return the prints of lines by the way and by the number of the line."""
    found = lines_of([line_prints(page("a.txt", *lines))], ["harbour"])
    rows = list(zip(found.way.tolist(), found.block.tolist(), found.key.tolist(), strict=True))
    return {way: {block // 2: key for its, block, key in rows if its == way} for way in Way}


def test_a_line_has_its_kind_and_its_length() -> None:
    lines = lines_of([line_prints(page("a.txt", ("A", Label.TITLE), "Two.", ("Ad", Label.SPAM)))], [""])
    assert lines.kind.tolist() == [Kind.TITLE, Kind.KEPT, Kind.OTHER]
    assert (lines.size.tolist(), lines.kept) == ([1, 4, 2], [5])


def test_white_space_and_marks_are_not_compared() -> None:
    assert prints("…", "* * *")[Way.EXACT] == {}


def test_a_print_is_the_same_on_every_machine() -> None:
    assert prints("Share this")[Way.EXACT][0].to_bytes(8, "little").hex() == "d744c758a74e7b70"


def test_a_text_is_no_line() -> None:
    assert prints("a" * LONGEST_LINE)[Way.EXACT]
    assert not prints("a" * (LONGEST_LINE + 1))[Way.EXACT]


def test_a_paragraph_is_compared_word_by_word_only() -> None:
    found = prints(f"{LONG} 12 {'so ' * LONGEST_NEAR}")
    assert [way for way in Way if found[way]] == [Way.EXACT]


def test_removed_lines_are_compared_word_by_word_only() -> None:
    found = prints((f"{LONG} 12", Label.BOILERPLATE))
    assert [way for way in Way if found[way]] == [Way.EXACT]


@pytest.mark.parametrize("text", ["Week 12", "22 November 2027", "No figure at all"])
def test_lines_of_little_besides_figures_are_not_folded(text: str) -> None:
    assert not prints(text)[Way.FOLDED]


def test_lines_with_other_figures_have_one_folded_print() -> None:
    found = prints("Join our 12,345 readers", "Join our 9 readers")
    assert found[Way.FOLDED][0] == found[Way.FOLDED][1]
    assert found[Way.EXACT][0] != found[Way.EXACT][1]


def test_lines_that_begin_or_end_alike_share_a_band() -> None:
    found = prints(LONG, LONG.replace("We", "They"), LONG.replace("town", "the county"))
    assert found[Way.TAIL][0] == found[Way.TAIL][1]
    assert found[Way.HEAD][0] == found[Way.HEAD][2]
    assert found[Way.HEAD][0] != found[Way.HEAD][1]


def test_short_lines_have_no_bands() -> None:
    assert not prints("We bring the news of the harbour")[Way.HEAD]


def test_lines_far_from_both_edges_have_no_bands() -> None:
    heads = prints(*(f"{LONG} {'so ' * number}" for number in range(2 * EDGE_BLOCKS + 3)))[Way.HEAD]
    assert sorted(heads) == [*range(EDGE_BLOCKS), *range(EDGE_BLOCKS + 3, 2 * EDGE_BLOCKS + 3)]
