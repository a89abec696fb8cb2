"""How blocks stand on the page."""

from claimcheck.cleaning.measures.layout import layout_columns
from claimcheck.model.span import Span


def test_breaks_and_indents_are_those_around_each_block() -> None:
    found = layout_columns("a\n\n   b\nc", [Span(0, 1), Span(6, 7), Span(8, 9)])
    assert found["breaks_before"].tolist() == [9, 2, 1]
    assert found["breaks_after"].tolist() == [2, 1, 9]
    assert found["indent"].tolist() == [0, 3, 0]
