"""Lines of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.store.line_numbers import LineNumbers


@pytest.mark.parametrize(
    ("text", "offset", "line"),
    [
        ("abc", 0, 1),
        ("a\nb", 1, 1),
        ("a\nb", 2, 2),
        ("a\r\nb", 3, 2),
        ("a\rb", 2, 2),
        ("\n\n", 2, 3),
        ("", 0, 1),
    ],
)
def test_the_line_of_a_place_is_counted_from_one(text: str, offset: int, line: int) -> None:
    assert LineNumbers(text).at(offset) == line


@given(st.text("ab\n", max_size=30), st.data())
def test_lines_are_counted_as_breaks_before_the_place(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert LineNumbers(text).at(offset) == text.count("\n", 0, offset) + 1


@given(st.text("ab\n\r", max_size=30), st.data())
def test_near_and_far_places_are_counted_alike(text: str, data: st.DataObject) -> None:
    offset, before = data.draw(st.integers(0, len(text))), "a\n" * 10_000
    assert LineNumbers(before + text).at(len(before) + offset) == 10_000 + LineNumbers(text).at(offset)
