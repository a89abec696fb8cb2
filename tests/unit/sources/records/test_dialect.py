"""How a table is written, told by its first lines."""

import pytest

from claimcheck.sources.records.dialect import Dialect, told_dialect
from claimcheck.sources.records.fields import NAMES_OF_DUMPS


def told(sample: str, preferred: str = ",") -> Dialect:
    return told_dialect(sample.splitlines(keepends=True), NAMES_OF_DUMPS, preferred)


def test_a_header_that_names_a_text_goes_before_one_that_is_wider() -> None:
    assert told("id;text\n1;a, b, c\n2;d, e, f\n").delimiter == ";"


def test_rows_as_wide_as_the_header_tell_of_figures() -> None:
    assert told("land;2023;2024\nA;1,5;2,5\nB;1,5;2,5\n").delimiter == ";"


def test_where_nothing_tells_the_type_of_the_file_does() -> None:
    assert [told("alone\nagain\n", each).delimiter for each in ",\t"] == [",", "\t"]


@pytest.mark.parametrize(
    ("text", "doubled"), [('"a ""b"" c"', True), ('"a \\"b\\" c"', False), ("plain", True)]
)
def test_how_a_quote_is_escaped_is_told(text: str, doubled: bool) -> None:
    assert told(f"id,text\n1,{text}\n").is_doubled is doubled


def test_lines_that_are_no_rows_tell_nothing() -> None:
    assert told('id|text\n1|"open\n' + '2|"' + "x" * 200_000 + "\n3|a\rb\n").delimiter == "|"


def test_an_empty_sample_has_the_dialect_of_its_type() -> None:
    assert told("", "\t") == Dialect("\t")
