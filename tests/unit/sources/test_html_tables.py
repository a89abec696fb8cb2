"""Rows of tables: what stands on one line, in which column."""

import pytest

from claimcheck.sources.html import read_html
from claimcheck.sources.rendering import Dump, Rendering


def rendered(markup: str) -> Rendering:
    return read_html(Dump(markup.encode()))


def table(*rows: str) -> Rendering:
    return rendered("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")


LONG = "The ferry carried more people than ever before. " * 7


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("<td>A<td>1<td>2", "A\t1\t2"),
        ("<td>A<td><td>2<td>", "A\t\t2"),
        ("<td><td>Jan<td>Feb", "\tJan\tFeb"),
        ("<td><p>A</p><td><div>1</div>", "A\t1"),
        ("<td>A<br>b<td>1", "A b\t1"),
        ("<td>Alone<td>", "Alone"),
        ("<td>2019<td>" + LONG, "2019\t" + LONG.strip()),
        ("<td>A<td><table><tr><td>b<td>1</table>", "A\nb\t1"),
        ("<td><h2>A</h2><td>1", "A\n1"),
        ("<td><ul><li>a<li>b<li>c<li>d</ul><td>1", "a\nb\nc\nd\n1"),
        ("<td><pre>1\n2</pre><td><pre>a\nb</pre>", "1\n2\na\nb"),
        (f"<td>{LONG}<td>{LONG}", f"{LONG.strip()}\n{LONG.strip()}"),
    ],
)
def test_cells_of_data_share_a_line(row: str, text: str) -> None:
    assert table(row).text == text


def test_columns_align_where_cells_span() -> None:
    rendering = table(
        "<th rowspan=2>Year<th colspan=2>Trade",
        "<th>Exports<th>Imports",
        "<td rowspan=2>2024<td>95<td>90",
        "<td colspan=2>80",
        "<td>2025<td>1<td>2",
    )

    assert rendering.text.split("\n") == [
        "Year\tTrade\tTrade",
        "Year\tExports\tImports",
        "2024\t95\t90",
        "2024\t80",
        "2025\t1\t2",
    ]


def test_hints_tell_which_row_names_the_columns() -> None:
    rendering = rendered(
        "<table><caption>Trade</caption><thead><tr><td>Year<td>Exports</thead>"
        "<tbody><tr><th>2024<td>95<tr><td>2025<td>96<tr><th>a<th>b</tbody></table>"
    )

    assert [(hint.tag, hint.row) for hint in rendering.hints] == [
        ("caption", ""),
        ("tr", "head"),
        ("tr", "headed"),
        ("tr", "plain"),
        ("tr", "head"),
    ]


def test_a_table_for_layout_has_no_rows() -> None:
    rendering = rendered('<table role="presentation"><tr><td>a<td>b</table>')

    assert rendering.text == "a\nb"


def test_roles_make_a_table_of_other_elements() -> None:
    rendering = rendered(
        '<div role="table"><div role="row"><span role="columnheader">Year</span><div role="columnheader">x</div></div>'
        '<div role="row"><div role="rowheader">2024</div><div role="cell">95</div></div></div>'
    )

    assert rendering.text.split("\n")[-1] == "2024\t95"
    assert rendering.hints[-1].row == "headed"


def test_a_cell_outside_a_row_is_a_line() -> None:
    assert rendered('<div role="cell">95</div><div role="cell">96</div>').text == "95\n96"


def test_spans_without_end_stay_bounded() -> None:
    rendering = table("<td rowspan=9999 colspan=9999>a<td>b", *["<td>y<td>z"] * 3)

    assert max(map(len, rendering.text.split("\n"))) < 500


def test_a_row_of_endless_cells_loses_none() -> None:
    assert table("<td>x" * 5000).text.count("x") == 5000


def test_a_long_cell_is_not_repeated() -> None:
    assert table(f"<td rowspan=2>{LONG}<td>a", "<td>b<td>c").text.split("\n")[-1] == "\tb\tc"


def test_hints_tell_tables_apart() -> None:
    markup = "<table><tr><td>A<td>1</table><table><tr><td>B<td>2<tr><td>C<td>3</table><p>D</p>"
    assert [hint.table for hint in rendered(markup).hints] == [1, 2, 2, 0]
