"""Whatever stands in a table, a statement lies in its row and its offsets never fall."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import clean
from claimcheck.sentences.tables import read_tables

_CELL = st.sampled_from(
    [
        "Norland",
        "Peru",
        "2023",
        "40",
        "4.1%",
        "$3",
        "",
        "n/a",
        "Exports ($ bn)",
        "Year",
        "GDP",
        "a\u00b2",
        "|",
        "Total",
    ]
)
_LINES = st.lists(st.lists(_CELL | st.text(max_size=8), min_size=1, max_size=4), min_size=1, max_size=6)


@settings(max_examples=100)
@given(lines=_LINES, divider=st.sampled_from(["\t", " | "]))
def test_statements_lie_in_their_rows(lines: list[list[str]], divider: str) -> None:
    text = "\n".join(divider.join(cells) for cells in lines)
    document = clean(f"| {text}" if divider == " | " else text, media_type="text/markdown")
    for statement in read_tables(document):
        assert statement.text == document.source.text[statement.start : statement.end]
        assert statement.offsets is not None
        assert len(statement.offsets) == len(statement.normal)
        assert list(statement.offsets) == sorted(statement.offsets)
        assert 0 <= statement.offsets[0] <= statement.offsets[-1] < len(statement.text)


@settings(max_examples=30)
@given(
    name=st.sampled_from(["Norland", "Peru", "Brandt Steel"]),
    figure=st.integers(min_value=0, max_value=999) | st.integers(min_value=10**4, max_value=10**9),
    grouped=st.booleans(),
)
def test_figure_of_a_statement_is_the_one_in_the_row(name: str, figure: int, grouped: bool) -> None:
    written = f"{figure:,}" if grouped else str(figure)
    text = f"| Name | Output in 2023 (tonnes) |\n| --- | --- |\n| {name} | {written} |\n"
    (statement,) = read_tables(clean(text, media_type="text/markdown"))
    assert statement.normal == f"In 2023, {name}'s output was {figure:,} tonnes."
    start = statement.normal.index(f"{figure:,}", len("In 2023, "))
    assert statement.offsets is not None
    assert statement.text[statement.offsets[start] :].startswith(written)
