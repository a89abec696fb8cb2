"""In which order the regions of a page are read."""

import pytest

from claimcheck.sources.pdf.columns import reading_order
from claimcheck.sources.pdf.geometry import Segment


def column(name: str, left: float, top: float, lines: int, *, width: float = 200) -> list[Segment]:
    """Return lines of prose below one another."""
    return [
        Segment(f"{name} has a line of prose {chr(97 + number)}", left, left + width, top - 12 * number, 10)
        for number in range(lines)
    ]


def order(*groups: list[Segment]) -> str:
    """Return the first letter of each line as it is read."""
    segments = [segment for group in groups for segment in group]
    return "".join(one.text[0] for region in reading_order(segments) for one in region)


def test_one_column_is_one_region() -> None:
    assert len(list(reading_order(column("A", 70, 700, 6)))) == 1


def test_the_left_column_is_read_before_the_right_one() -> None:
    assert order(column("R", 320, 700, 5), column("L", 70, 700, 5)) == "LLLLLRRRRR"


def test_three_columns_are_read_in_their_order() -> None:
    assert order(
        *(column(name, left, 700, 5, width=150) for name, left in (("B", 240), ("C", 410), ("A", 70)))
    ) == ("AAAAABBBBBCCCCC")


def test_a_figure_across_the_columns_divides_them() -> None:
    above = (column("A", 70, 700, 4), column("B", 320, 700, 4))
    below = (column("C", 70, 500, 4), column("D", 320, 500, 4))
    across = [Segment("Figure with its caption across both of the columns", 70, 520, 600, 10)]
    assert order(*above, across, *below) == "AAAABBBBFCCCCDDDD"


def test_columns_of_letters_from_right_to_left_begin_at_the_right() -> None:
    words = (
        "\u05e1\u05d7\u05e8 \u05d1\u05d9\u05df \u05e9\u05ea\u05d9 \u05d4\u05de\u05d3\u05d9\u05e0\u05d5\u05ea"
    )
    left = [Segment(f"{words} a", 70, 270, 700 - 12 * n, 10) for n in range(5)]
    right = [Segment(f"{words} b", 320, 520, 700 - 12 * n, 10) for n in range(5)]
    assert [region[0].text[-1] for region in reading_order([*left, *right])] == ["b", "a"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Timber", "12.5"),
        ("Timber and paper of all kinds", "12.5 13.5 14.5 15.5 16.5"),
        ("Term", "what the term means"),
    ],
)
def test_rows_of_a_table_stay_together(left: str, right: str) -> None:
    rows = [
        segment
        for n in range(6)
        for segment in (Segment(left, 70, 200, 700 - 12 * n, 10), Segment(right, 320, 420, 700 - 12 * n, 10))
    ]
    assert len(list(reading_order(rows))) == 1


def test_a_table_beside_the_gutter_of_a_page_in_columns_stays_together() -> None:
    columns = (column("A", 70, 700, 6), column("B", 320, 700, 6))
    across = [Segment("Table 1 with its caption across both of the columns", 70, 520, 600, 10)]
    rows = [
        segment
        for n in range(3)
        for segment in (
            Segment("Timber", 70, 110, 580 - 12 * n, 10),
            Segment("12.5", 320, 340, 580 - 12 * n, 10),
        )
    ]
    regions = list(reading_order([*columns[0], *columns[1], *across, *rows]))
    assert [len(region) for region in regions] == [6, 6, 1, 6]


def test_a_page_of_countless_lines_is_read() -> None:
    lines = [Segment("words", n % 97, n % 97 + 30, n // 7, 10) for n in range(3000)]
    assert sum(map(len, reading_order(lines))) == 3000
