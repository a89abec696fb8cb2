"""How blocks stand on the page."""

import numpy as np

from claimcheck.cleaning.measures.layout import layout_columns


def test_breaks_and_indents_are_those_around_each_block() -> None:
    found = layout_columns("a\n\n   b\nc", np.array([0, 6, 8]), np.array([1, 7, 9]))
    assert found["breaks_before"].tolist() == [9, 2, 1]
    assert found["breaks_after"].tolist() == [2, 1, 9]
    assert found["indent"].tolist() == [0, 3, 0]


def test_an_indent_is_as_wide_as_a_page_at_most() -> None:
    text = "a\n" + " " * 500 + "b" + " " * 98 + "c"
    found = layout_columns(text, np.array([502, 601]), np.array([503, 602]))
    assert found["indent"].tolist() == [99, 99]
