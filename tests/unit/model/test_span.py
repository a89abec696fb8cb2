"""Spans: order, slices and what they share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.span import Span, spans_of

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3)])
def test_a_span_never_runs_backwards_or_below_zero(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_is_the_slice_it_covers() -> None:
    assert Span(4, 7).of("the sea") == "sea"
    assert len(Span(4, 7)) == 3


@given(spans, spans)
def test_spans_overlap_where_they_share_a_code_point(first: Span, second: Span) -> None:
    shared = set(range(first.start, first.end)) & set(range(second.start, second.end))
    assert first.overlaps(second) == bool(shared)


@given(spans, spans)
def test_a_span_contains_what_lies_within_it(first: Span, second: Span) -> None:
    expected = first.start <= second.start and second.end <= first.end
    assert first.contains(second) == expected


@given(st.lists(spans))
def test_spans_of_bounds_are_those_spans(listed: list[Span]) -> None:
    made = spans_of([one.start for one in listed], [one.end for one in listed])
    assert made == listed
    assert [hash(one) for one in made] == [hash(one) for one in listed]
