"""The account of rows that gave no record."""

from collections.abc import Iterator

from claimcheck.sources.records.fields import NAMES_OF_DUMPS
from claimcheck.sources.records.rows import SHOWN, TOLD, NamedRow, NoRow, records_of
from claimcheck.sources.rendering import BrokenRecord
from tests.unit.sources.records.unpacking import LINES, problems, texts, unpacked


def test_rows_of_each_kind_are_told_once_with_their_places() -> None:
    found = unpacked(
        '{"text": ""}\n{"id": 1}\n{"text": "a"}\n{"text": null}\n{"name": "x"}\n{"text": []}', LINES
    )
    assert texts(found) == {"3": "a"}
    assert problems(found) == [
        (
            "1",
            "CC902",
            "has a field for a text with nothing in it; nor have 4, 6: fill it, or remove the row",
        ),
        (
            "2",
            "CC902",
            (
                "has no field that is known to hold a text, only id: "
                'name it in the settings, such as fields = {text = "story"}, or remove it; nor have 5'
            ),
        ),
    ]


def test_many_rows_are_counted() -> None:
    rows = (NamedRow(str(number), {"text": ""}) for number in range(1, 1_003))
    (problem,) = problems(records_of(rows, NAMES_OF_DUMPS))
    places = ", ".join(str(number) for number in range(2, SHOWN + 2))
    assert f"; nor have {places} and {1_001 - SHOWN:,} more:" in problem[2]


def test_many_fields_are_counted_and_long_names_cut() -> None:
    row = {f"{'long' * 50}{number}": 1 for number in range(15)}
    (problem,) = problems(records_of([NamedRow("1", row)], NAMES_OF_DUMPS))
    assert "and 5 more: name it" in problem[2]
    assert len(problem[2]) < 700


def test_a_file_that_is_something_else_gives_no_million_findings() -> None:
    def rows() -> Iterator[NoRow]:
        for number in range(1, 1_001):
            yield BrokenRecord(str(number), "is broken")

    found = problems(records_of(rows(), NAMES_OF_DUMPS))
    assert len(found) == TOLD + 1
    assert found[-1] == ("", "CC901", f"has {1_000 - TOLD} more rows that cannot be read, the last at 1000")
