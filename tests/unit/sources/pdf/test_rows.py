"""Which lines are rows of a table."""

import pytest

from claimcheck.sources.pdf.geometry import Line, Segment
from claimcheck.sources.pdf.rows import cells, is_head, with_rows


def line(number: int, *placed: tuple[str, float, float]) -> Line:
    """Return a line of cells, each with its text, from and to."""
    return Line(tuple(Segment(text, left, right, 700 - 12 * number, 10) for text, left, right in placed), 1)


def runs(*lines: Line) -> list[tuple[bool, int]]:
    """Return whether each run of lines is a table, and how many they are."""
    return [(is_table, len(run)) for is_table, run in with_rows(lines)]


LABELS = [("Timber", 70, 110), ("Grain", 70, 100)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("north", 200, 230), ("south-west", 200, 260)),
        (("12.5", 210, 230), ("1,200.5", 190, 230)),
        (("12.5", 210, 230), ("1,200.5", 200, 240)),
    ],
    ids=["left", "right", "centre"],
)
def test_cells_that_share_an_edge_make_rows(
    one: tuple[str, float, float], other: tuple[str, float, float]
) -> None:
    assert runs(line(0, LABELS[0], one), line(1, LABELS[1], other)) == [(True, 2)]


def test_last_words_of_justified_lines_make_none() -> None:
    assert runs(line(0, LABELS[0], ("said", 210, 230)), line(1, LABELS[1], ("percent", 190, 230))) == [
        (False, 2)
    ]


def test_one_line_with_a_gap_is_no_row() -> None:
    assert runs(
        line(0, ("Text", 70, 300)), line(1, *LABELS[:1], ("12.5", 210, 230)), line(2, ("Text", 70, 300))
    ) == [(False, 3)]


def test_text_above_and_below_a_table_is_no_part_of_it() -> None:
    table = [line(n, LABELS[0], ("12.5", 210, 230)) for n in (1, 2)]
    assert runs(line(0, ("Text", 70, 300)), *table, line(3, ("Text", 70, 300))) == [
        (False, 1),
        (True, 2),
        (False, 1),
    ]


def test_cells_are_parted_by_tabs() -> None:
    assert cells(line(0, LABELS[0], ("12.5", 210, 230))) == "Timber\t12.5"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Share", "12.5", True),
        ("2023", "12.5", True),
        ("2023/24", "12.5", True),
        ("11.5", "12.5", False),
        ("Share", "none", False),
    ],
)
def test_a_head_has_no_figures_but_years(first: str, second: str, expected: bool) -> None:
    rows = [line(0, ("Kind", 70, 90), (first, 200, 230)), line(1, LABELS[0], (second, 200, 230))]
    assert is_head(rows) is expected


def test_a_single_row_has_no_head() -> None:
    assert not is_head([line(0, ("Kind", 70, 90), ("Share", 200, 230))])
