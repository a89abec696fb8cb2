"""Counting lines and columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.reports.source_lines import SourceLines

PIECES = st.lists(st.sampled_from(["a", "中", " ", "\n", "\r", "\r\n", "\n\n"]), max_size=12).map("".join)


@pytest.mark.parametrize(
    ("offset", "place"), [(0, (1, 1)), (1, (1, 2)), (4, (2, 1)), (6, (3, 1)), (7, (4, 1)), (8, (4, 2))]
)
def test_every_kind_of_line_end_counts_once(offset: int, place: tuple[int, int]) -> None:
    assert SourceLines("ab\r\nc\n\rde").place(offset) == place


@given(PIECES, st.data())
def test_a_place_is_found_as_by_reading_from_the_start(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    if text[offset - 1 : offset + 1] == "\r\n":
        return
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    line, column = SourceLines(text).place(offset)
    assert (line, column) == (before.count("\n") + 1, len(before) - before.rfind("\n"))


@given(PIECES)
def test_the_lines_of_a_text_are_its_lines(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    expected = list(enumerate(plain.removesuffix("\n").split("\n"), start=1)) if text else []
    assert list(SourceLines(text).within(0, len(text))) == expected


def test_lines_are_cut_to_the_stretch() -> None:
    assert list(SourceLines("one\ntwo\nthree").within(1, 9)) == [(1, "ne"), (2, "two"), (3, "t")]
