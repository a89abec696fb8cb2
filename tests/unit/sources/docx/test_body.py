"""Tables of a Word document."""

import pytest

from tests.unit.sources.docx.docx_samples import cell, lines_of, paragraph, rendered, run, table

ROWS = [("Kind", "2023", "2024"), ("Timber", "12.5", "13.5")]
HEAD = '<w:tblLook w:val="04A0" w:firstRow="1"/>'


def spanning(text: str, properties: str) -> str:
    """Return a cell with properties."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def test_a_row_is_a_line_with_tabs_between_its_cells() -> None:
    rendering = rendered(table(ROWS))
    assert rendering.text.split("\n") == ["\t".join(row) for row in ROWS]
    assert [(hint.tag, hint.path) for hint in rendering.hints] == [("tr", ("body", "table", "tr"))] * 2


@pytest.mark.parametrize("look", [HEAD, '<w:tblLook w:val="0020"/>'], ids=["attribute", "bits"])
def test_a_first_row_that_is_set_off_is_a_head(look: str) -> None:
    heads = ["thead" in hint.path for hint in rendered(table(ROWS, look=look)).hints]
    assert heads == [True, False]


@pytest.mark.parametrize(
    "look", ["", '<w:tblLook w:val="zzzz"/>', '<w:tblLook w:firstRow="0" w:val="0020"/>']
)
def test_a_first_row_that_is_not_set_off_is_none(look: str) -> None:
    assert not any("thead" in hint.path for hint in rendered(table(ROWS, look=look)).hints)


def test_a_row_that_repeats_on_each_page_is_a_head() -> None:
    row = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cell('Kind')}{cell('2023')}</w:tr>"
    rendering = rendered(f"<w:tbl>{row}<w:tr>{cell('Timber')}{cell('12.5')}</w:tr></w:tbl>")
    assert "thead" in rendering.hints[0].path


def test_a_single_row_is_no_head() -> None:
    assert "thead" not in rendered(table(ROWS[:1], look=HEAD)).hints[0].path


def test_an_empty_cell_keeps_its_place() -> None:
    assert lines_of(table([("Timber", "", "13.5"), ("Grain", "1.0", "")])) == ["Timber\t\t13.5", "Grain\t1.0"]


def test_a_cell_over_two_columns_takes_two_places() -> None:
    rows = [(spanning("Exports", '<w:gridSpan w:val="2"/>'), "Total"), ("1.0", "2.0", "3.0")]
    assert lines_of(table(rows)) == ["Exports\t\tTotal", "1.0\t2.0\t3.0"]


def test_a_row_that_begins_later_keeps_its_place() -> None:
    row = f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{cell("2023")}{cell("2024")}</w:tr>'
    assert lines_of(f"<w:tbl>{row}</w:tbl>") == ["\t2023\t2024"]


def test_a_cell_over_two_rows_is_written_once() -> None:
    rows = [(spanning("Timber", '<w:vMerge w:val="restart"/>'), "1.0"), (spanning("x", "<w:vMerge/>"), "2.0")]
    assert lines_of(table(rows)) == ["Timber\t1.0", "\t2.0"]


def test_paragraphs_of_a_cell_share_its_place() -> None:
    assert lines_of(table([(paragraph("Round") + paragraph("timber"), "1.0")])) == ["Round timber\t1.0"]


def test_a_table_in_a_cell_follows_the_row() -> None:
    inner = table([("in", "side")]) + paragraph("Timber")
    rendering = rendered(table([(inner, "1.0"), ("Grain", "2.0")]))
    assert rendering.text.split("\n") == ["Timber\t1.0", "in\tside", "Grain\t2.0"]
    assert rendering.hints[1].path.count("table") == 2


def test_a_frame_of_one_cell_is_no_table() -> None:
    rendering = rendered(table([(paragraph("One sentence.") + paragraph("Another one."),)]))
    assert [(hint.tag, hint.path) for hint in rendering.hints] == [("p", ("body", "table"))] * 2


def test_a_deleted_row_is_gone() -> None:
    gone = f"<w:tr><w:trPr><w:del/></w:trPr>{cell('Grain')}{cell('2.0')}</w:tr>"
    assert lines_of(f"<w:tbl>{gone}<w:tr>{cell('Timber')}{cell('1.0')}</w:tr></w:tbl>") == ["Timber\t1.0"]


def test_an_empty_row_and_an_empty_table_are_no_lines() -> None:
    assert lines_of(table([("", "")]), table([]), paragraph("End.")) == ["End."]


def test_rows_and_cells_in_content_controls_are_read() -> None:
    row = f"<w:tr><w:sdt><w:sdtContent>{cell('Timber')}</w:sdtContent></w:sdt>{cell('1.0')}</w:tr>"
    assert lines_of(f"<w:tbl><w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt></w:tbl>") == ["Timber\t1.0"]


def test_links_in_cells_are_counted() -> None:
    linked = f"<w:p><w:hyperlink>{run('Timber')}</w:hyperlink></w:p>"
    assert rendered(table([(linked, "1.00")])).hints[0].link_density == round(6 / 11, 4)


def test_hints_tell_tables_apart() -> None:
    hints = rendered(table(ROWS), table(ROWS)).hints
    assert [hint.table for hint in hints] == [1, 1, 2, 2]
