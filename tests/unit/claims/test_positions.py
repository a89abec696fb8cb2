"""Lines and columns count from 1 in code points, as editors count them."""

import pytest

from claimcheck.claims.positions import Positions


@pytest.mark.parametrize(
    ("text", "index", "expected"),
    [
        ("abc", 0, (1, 1)),
        ("abc", 3, (1, 4)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("😀b", 1, (1, 2)),
        ("a\u2028b", 2, (1, 3)),
        ("a\x85b", 2, (1, 3)),
        ("", 0, (1, 1)),
        ("a\n", 2, (2, 1)),
    ],
)
def test_a_code_point_has_the_line_and_column_an_editor_shows(
    text: str, index: int, expected: tuple[int, int]
) -> None:
    assert Positions.of(text).at(index) == expected


def test_lines_can_count_from_another_number() -> None:
    assert Positions((0,), 7).at(0) == (7, 1)
