"""A line of cells is cut into cells that know where they stand."""

import pytest

from claimcheck.sentences.tables.cells import is_rule, split_cells


def _texts(line: str) -> list[str]:
    return [cell.text for cell in split_cells(line, 0, len(line))]


def test_tabs_divide_cells_and_empty_ones_stay() -> None:
    assert _texts("\t2022\t\t2023") == ["", "2022", "", "2023"]


def test_pipes_divide_cells_with_or_without_one_at_the_end() -> None:
    assert _texts("| a | b |") == _texts("| a | b") == ["a", "b"]


def test_escaped_pipe_divides_nothing() -> None:
    assert _texts(r"| a \| b | c |") == [r"a \| b", "c"]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("**4,100**", "4,100"),
        ("41,000[1]", "41,000"),
        ("12*", "12"),
        ("Norland\u00b9", "Norland"),
        ("[Norland](https://example.org/n)", "Norland"),
        ("Area, km\u00b2", "Area, km\u00b2"),
        ("[a]", ""),
    ],
)
def test_markup_and_marks_of_notes_are_no_words(cell: str, words: str) -> None:
    assert _texts(f"x\t{cell}") == ["x", words]


def test_cells_stand_where_they_say() -> None:
    text = "before\n| Norland | **4,100** |"
    for cell in split_cells(text, 7, len(text)):
        assert text[cell.start : cell.end] == cell.text


def test_line_below_the_heads_of_markdown_is_a_rule() -> None:
    assert is_rule(split_cells("| --- | :-: |", 0, 13))
    assert not is_rule(split_cells("| - | 3 |", 0, 9))
