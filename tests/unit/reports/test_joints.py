"""Words that are too long for their column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from claimcheck.reports.joints import broken_at_joints


@pytest.mark.parametrize(
    ("word", "width", "lines"),
    [
        ("corpus/columns/border-security.txt:28", 36, ["corpus/columns/border-security.txt", ":28"]),
        ("corpus/columns/border-security.txt:28", 25, ["corpus/columns/border-", "security.txt:28"]),
        ("corpus/page.txt:28", 18, ["corpus/page.txt:28"]),
        ("upkeep-3m-a-year", 14, ["upkeep-3m-a-", "year"]),
        ("https://lake.example/2024", 14, ["https://", "lake.example/", "2024"]),
        ("see corpus/page.txt:28", 17, ["see corpus/page.txt", ":28"]),
        ("indivisible", 4, ["indivisible"]),
        ("", 4, [""]),
    ],
)
def test_a_long_word_is_broken_at_its_joints(word: str, width: int, lines: list[str]) -> None:
    assert broken_at_joints(Text(word), width).plain.split("\n") == lines


def test_marks_survive_a_break() -> None:
    text = Text.assemble(("corpus/", "bold"), "page.txt")
    broken = broken_at_joints(text, 8)
    assert [(span.start, span.end, span.style) for span in broken.spans] == [(0, 7, "bold")]


@given(st.text(st.sampled_from("ab/-_:\\ 1湖"), max_size=60), st.integers(1, 20))
def test_a_break_adds_line_ends_and_nothing_else(text: str, width: int) -> None:
    assert broken_at_joints(Text(text), width).plain.replace("\n", "") == text


@given(st.lists(st.text(st.sampled_from("ab1湖"), min_size=1, max_size=4), min_size=1, max_size=9))
def test_no_part_is_wider_than_asked_where_the_joints_allow_it(parts: list[str]) -> None:
    broken = broken_at_joints(Text("/".join(parts)), 9)
    assert all(cell_len(part) <= 9 for part in broken.plain.split("\n"))
