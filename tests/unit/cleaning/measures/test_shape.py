"""The shape of blocks, against a look at each line."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.measures.dictionary import KnownWords
from claimcheck.cleaning.measures.pieces import Pieces
from claimcheck.cleaning.measures.shape import shape_columns

Cutter = Callable[[list[str]], Pieces]
LookUp = Callable[[Pieces], KnownWords]
_LINES = st.lists(st.text("ab C,.|1:\u4e2d", min_size=1, max_size=30), min_size=1, max_size=8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_LINES)
def test_marks_and_lengths_are_counted_line_by_line(
    cut_lines: Cutter, look_up: LookUp, lines: list[str]
) -> None:
    pieces = cut_lines(lines)
    found = shape_columns(pieces, look_up(pieces).counts)
    for name, mark in (("stop", "."), ("comma", ","), ("colon", ":"), ("separator", "|")):
        assert found[name].tolist() == [line.count(mark) for line in lines]
    assert found["length"].tolist() == [len(line) for line in lines]
    visible = [len(line) - line.count(" ") for line in lines]
    capitals = [
        1000 * line.count("C") // size if size else 0 for line, size in zip(lines, visible, strict=True)
    ]
    assert found["upper_share"].tolist() == capitals


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("It was said. They went on to Paris.", "inner_stops", 1),
        ("At 10:45 and at 9:30", "clocks", 2),
        ("Read moreShare", "glued", 1),
        ("THE end OF It", "shouted_share", 500),
        ("The end of it", "function_words", 3),
        ("What did he say?", "ends_question", 1),
        ("And so on...", "ends_ellipsis", 1),
        ("A square. (AP)", "ends_bracket", 1),
        ("\u4e2d\u56fd\u4eba\u6c11", "words", 2),
    ],
)
def test_what_a_line_is_like_is_seen(
    cut_lines: Cutter, look_up: LookUp, line: str, name: str, value: int
) -> None:
    pieces = cut_lines([line])
    assert shape_columns(pieces, look_up(pieces).counts)[name].tolist() == [value]
