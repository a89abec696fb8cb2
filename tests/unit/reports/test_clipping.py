"""What is too long is cut with a sign of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.reports.clipping import clipped


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [("abcd", 4, "abcd"), ("abcde", 4, "abc…"), ("😀😀", 4, "😀😀"), ("😀😀😀", 4, "😀…"), ("", 1, "")],
)
def test_text_is_cut_to_the_limit(text: str, limit: int, expected: str) -> None:
    assert clipped(text, limit) == expected


@given(st.text(max_size=60), st.integers(min_value=1, max_value=40))
def test_no_text_is_longer_than_the_limit_in_utf_16(text: str, limit: int) -> None:
    cut = clipped(text, limit)
    assert len(cut.encode("utf-16-le")) <= 2 * limit
    assert cut == text or text.startswith(cut.removesuffix("…"))
