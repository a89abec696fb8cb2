"""Which gaps part columns or cells."""

from claimcheck.sources.pdf.gaps import parting
from claimcheck.sources.pdf.geometry import Segment


def row(number: int, *spans: tuple[float, float]) -> list[Segment]:
    """Return a row of segments, each from and to."""
    return [Segment("words", left, right, 700 - 12 * number, 10) for left, right in spans]


def test_a_gap_that_three_lines_share_parts() -> None:
    rows = [row(n, (70, 270), (288, 500)) for n in range(3)]
    assert parting(rows) == [[True]] * 3


def test_a_gap_of_one_line_does_not() -> None:
    assert parting([row(0, (70, 500)), row(1, (70, 270), (288, 500)), row(2, (70, 500))]) == [[], [False], []]


def test_gaps_at_other_places_do_not() -> None:
    rows = [row(0, (70, 120), (138, 500)), row(1, (70, 270), (288, 500)), row(2, (70, 400), (418, 500))]
    assert parting(rows) == [[False]] * 3


def test_two_lines_suffice_for_a_wide_gap() -> None:
    assert parting([row(n, (70, 120), (200, 250)) for n in range(2)]) == [[True]] * 2


def test_two_lines_do_not_suffice_for_a_narrow_one() -> None:
    assert parting([row(n, (70, 120), (135, 250)) for n in range(2)]) == [[False]] * 2


def test_lines_far_below_do_not_count() -> None:
    assert parting([row(n * 4, (70, 120), (200, 250)) for n in range(3)]) == [[False]] * 3


def test_lines_of_another_column_in_between_are_passed_over() -> None:
    table = [row(2 * n, (70, 120), (200, 250)) for n in range(2)]
    beside = row(1, (320, 500))
    assert parting([table[0], beside, table[1]]) == [[True], [], [True]]


def test_a_line_that_ends_before_the_gap_leaves_it_open() -> None:
    rows = [row(0, (70, 270), (288, 500)), row(1, (70, 150), (288, 500)), row(2, (70, 270))]
    assert parting(rows) == [[True], [True], []]


def test_text_over_text_is_no_gap() -> None:
    assert parting([row(n, (70, 300), (200, 250), (260, 400)) for n in range(3)]) == [[False, False]] * 3


def test_rows_of_thousands_of_words_are_answered() -> None:
    rows = [[Segment("w", 20.0 * n, 20.0 * n + 5, 700, 10) for n in range(3_000)] for _ in range(4)]
    assert all(all(parts) for parts in parting(rows))
