"""Documents with tables -> statements."""

import pytest

from claimcheck import clean
from claimcheck.model.document import Block, Document
from claimcheck.model.label import Label
from claimcheck.model.source import Metadata, Source
from claimcheck.sentences.tables import STATEMENTS_LIMIT, read_tables


def _document(*lines: str, label: Label = Label.TABLE_ROW, language: str | None = None) -> Document:
    """Return a text without markup, one block a line."""
    text, blocks = "", []
    for line in lines:
        if text:
            blocks.append(Block(len(text), len(text) + 1, Label.LAYOUT, "white-space"))
            text += "\n"
        if line:
            blocks.append(Block(len(text), len(text) + len(line), label, "table-row"))
            text += line
    return Document(Source("a.txt", text, "0"), tuple(blocks), Metadata(language=language))


def _statements(document: Document) -> list[str]:
    return [statement.normal for statement in read_tables(document)]


HEAD, ROW = "Country\tGDP in 2023 ($ bn)\tArea (km\u00b2)", "Norland\t31\t90,100"


def test_every_figure_of_a_row_is_a_statement() -> None:
    assert _statements(_document(HEAD, ROW)) == [
        "In 2023, Norland's GDP was $31 billion.",
        "Norland's area was 90,100 km\u00b2.",
    ]


def test_statement_is_the_slice_of_its_row() -> None:
    document = _document(HEAD, ROW)
    for statement in read_tables(document):
        assert statement.text == ROW == document.source.text[statement.start : statement.end]


def test_statement_keeps_caption_and_head_as_written() -> None:
    document = _document("Table 1. Main figures", HEAD, ROW)
    assert read_tables(document)[0].headers == ("Table 1. Main figures", "GDP in 2023 ($ bn)")


def test_removed_rows_say_nothing() -> None:
    assert not read_tables(_document(HEAD, ROW, label=Label.BOILERPLATE))


def test_other_languages_are_left_alone() -> None:
    assert not read_tables(_document(HEAD, ROW, language="de"))


def test_rows_with_equal_heads_say_nothing() -> None:
    assert not read_tables(_document(HEAD, ROW, "Norland\t32\t90,100"))


@pytest.mark.parametrize(
    "lines",
    [
        ("Norland\t31\t90,100", "Sudland\t12\t4,100"),
        ("Country\tPartner\tExports in 2023 ($ bn)", "Norland\tSudland\t31"),
        ("Country\tHS code\tExports in 2023 ($ bn)", "Norland\t101\t31"),
        ("Country\tYear\tGDP ($ bn)", "Norland\tsome time\t31"),
        ("Country\tGDP\tGDP", "Norland\t31\t32"),
        ("Country\tGDP ($ bn)", "Total\t31"),
        ("Country\tGDP ($ bn)", "Norland\t$31"),
        ("Country\tGDP ($ bn)", "Norland\tn/a"),
        ("Country\tIndicator\tName\tValue", "Norland\tGDP\tNominal GDP\t31"),
        ("just one line",),
    ],
)
def test_tables_in_doubt_say_nothing(lines: tuple[str, ...]) -> None:
    assert not read_tables(_document(*lines))


def test_empty_line_ends_a_table() -> None:
    assert len(read_tables(_document(HEAD, ROW, "", "Sudland\t12\t4,100"))) == 2


def test_percent_in_cell_and_head_is_one_percent() -> None:
    assert _statements(_document("Country\tInflation in 2023 (%)", "Norland\t3%")) == [
        "In 2023, Norland's inflation was 3%."
    ]


def test_rows_of_years_and_countries_need_no_order() -> None:
    assert _statements(_document("Year\tCountry\tGDP ($ bn)", "2023\tNorland\t31")) == [
        "In 2023, Norland's GDP was $31 billion."
    ]


def test_measure_and_unit_may_be_columns() -> None:
    lines = ("Country\tIndicator\tUnit\tYear\tValue", "Norland\tGDP\tUSD million\t2023\t31")
    assert _statements(_document(*lines)) == ["In 2023, Norland's GDP was 31 million US dollars."]


def test_unit_that_is_none_leaves_a_row_unread() -> None:
    assert not read_tables(
        _document("Country\tIndicator\tUnit\tYear\tValue", "Norland\tGDP\tpoints of something\t2023\t31")
    )


def test_head_over_all_columns_is_a_caption() -> None:
    markup = (
        "<p>The office published its figures on Monday, as it does each year in this month.</p><table>"
        "<tr><th colspan=3>Population (millions)</th></tr><tr><th></th><th>2022</th><th>2023</th></tr>"
        "<tr><th>Norland</th><td>4.0</td><td>4.1</td></tr><tr><th>Sudland</th><td>0.8</td><td>0.9</td></tr></table>"
        "<p>The office said that the figures are final and that nobody will revise them.</p>"
    )
    assert _statements(clean(markup, media_type="text/html"))[:2] == [
        "In 2022, Norland's population was 4.0 million.",
        "In 2023, Norland's population was 4.1 million.",
    ]


def test_heads_of_two_rows_are_joined() -> None:
    markup = (
        "<p>The office published its figures on Monday, as it does each year in this month.</p><table><thead>"
        "<tr><th rowspan=2>Country</th><th colspan=2>Output (Mt)</th><th>Area (ha)</th></tr>"
        "<tr><th>2022</th><th>2023</th><th></th></tr></thead>"
        "<tr><td>Norland</td><td>3</td><td>4</td><td>5</td></tr>"
        "<tr><td>Sudland</td><td>1</td><td>2</td><td>6</td></tr></table>"
        "<p>The office said that the figures are final and that nobody will revise them.</p>"
    )
    assert _statements(clean(markup, media_type="text/html"))[:2] == [
        "In 2022, Norland's output was 3 Mt.",
        "In 2023, Norland's output was 4 Mt.",
    ]


def test_a_source_gives_so_many_statements_and_no_more() -> None:
    rows = [f"{name}land\t{number}" for number, name in enumerate(_names(STATEMENTS_LIMIT + 10))]
    assert len(read_tables(_document("Country\tGDP in 2023 ($ bn)", *rows))) == STATEMENTS_LIMIT


def _names(count: int) -> list[str]:
    letters = "abcdefghij"
    return ["Q" + "".join(letters[int(digit)] for digit in str(number)) for number in range(count)]
