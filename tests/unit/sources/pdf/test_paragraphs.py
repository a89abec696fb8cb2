"""Where a paragraph begins."""

import pytest

from claimcheck.sources.pdf.geometry import Line, Segment
from claimcheck.sources.pdf.paragraphs import paragraphs

FULL = "A full line of text that reaches the right edge"


def line(
    text: str, number: int, *, left: float = 70, size: float = 10, bold: bool = False, extra: float = 0
) -> Line:
    """Return a line at the usual distance, `extra` points lower; its letters are 5 points wide."""
    right = left + 5 * len(text)
    return Line((Segment(text, left, right, 700 - 12 * number - extra, size, bold),), 1)


def counts(*lines: Line) -> list[int]:
    """Return the number of lines of each paragraph."""
    return [len(one.lines) for one in paragraphs(lines)]


def test_nothing_has_no_paragraphs() -> None:
    assert counts() == []


def test_full_lines_go_on() -> None:
    assert counts(line(FULL, 0), line(FULL, 1), line("and its end.", 2)) == [3]


def test_space_parts_paragraphs() -> None:
    assert counts(line(FULL, 0), line(FULL, 1), line(FULL, 2, extra=8), line(FULL, 3, extra=8)) == [2, 2]


def test_another_size_parts_paragraphs() -> None:
    assert counts(line(FULL, 0, size=14), line(FULL, 1), line(FULL, 2)) == [1, 2]


def test_another_weight_parts_paragraphs() -> None:
    assert counts(line(FULL, 0, bold=True), line(FULL, 1), line(FULL, 2)) == [1, 2]


def test_an_indent_begins_a_paragraph() -> None:
    assert counts(line(FULL, 0), line(FULL, 1), line(FULL[:-6], 2, left=90), line(FULL, 3)) == [2, 2]


def test_an_indent_after_a_first_line_that_ended_begins_one() -> None:
    assert counts(line(f"{FULL[:-1]}.", 0), line(FULL[:-6], 1, left=90), line(FULL, 2)) == [1, 2]


def test_a_hanging_paragraph_holds_together() -> None:
    hanging = [line(FULL, 0), line(FULL[:-4], 1, left=90), line(FULL[:-4], 2, left=90)]
    assert counts(*hanging, line(FULL, 3), line(FULL[:-4], 4, left=90)) == [3, 2]


def test_a_short_line_that_ends_a_sentence_ends_its_paragraph() -> None:
    assert counts(line(FULL, 0), line("It ends.", 1), line(FULL, 2)) == [2, 1]


@pytest.mark.parametrize("end", ["It goes on with govern-", "It goes on, and"])
def test_a_short_line_that_plainly_goes_on_does_not(end: str) -> None:
    assert counts(line(FULL, 0), line(end, 1), line("ment forecasts and so on.", 2)) == [3]


def test_each_item_of_a_list_is_one() -> None:
    items = ["\u2022 Timber and paper of all kinds from the north", "1. Grain", "(b) Fish of the river"]
    assert counts(*(line(text, number) for number, text in enumerate(items))) == [1, 1, 1]


def test_an_item_holds_what_is_indented_below_it() -> None:
    first = line("\u2022 Timber and paper of all kinds from the north,", 0)
    assert counts(first, line("as well as from the south and the east of it", 1, left=80)) == [2]


def test_a_line_that_stands_higher_begins_another() -> None:
    assert counts(line(FULL, 3), line(FULL, 0)) == [1, 1]


def test_the_room_behind_the_last_line_is_told_in_sizes() -> None:
    found = list(paragraphs([line(FULL, 0), line("It goes on, and", 1)]))
    assert found[0].room == pytest.approx((len(FULL) - 15) * 5 / 10)
