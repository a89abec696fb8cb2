"""One value of a row as text."""

from datetime import UTC, date, datetime

import pytest

from claimcheck.sources.records.values import LINE_LIMIT, folded, line_of, lines_of, text_of


@pytest.mark.parametrize(
    "name", ["publishDate", "publish_date", "Publish-Date", "PUBLISH DATE", "@publish:date"]
)
def test_names_are_compared_by_letters_and_digits(name: str) -> None:
    assert folded(name) == "publishdate"


def test_names_of_other_scripts_are_names() -> None:
    assert folded("正文") == "正文"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a\nb", "a\nb"),
        (None, ""),
        (True, ""),
        (5, "5"),
        (["one", "two", ""], "one\n\ntwo"),
        ({"rendered": "<p>x</p>", "protected": False}, "<p>x</p>"),
        ({"$date": "2025-06-18"}, "2025-06-18"),
        ({"$date": {"$numberLong": "1"}}, ""),
        ({"0": "a", "1": "b"}, ""),
        (["See ", {"type": "link", "text": "this"}, "."], "See this."),
        ([{"text": "one"}, {"text": "two"}], "one\n\ntwo"),
        (date(2025, 6, 18), "2025-06-18"),
        (datetime(2025, 6, 18, 7, 15, tzinfo=UTC), "2025-06-18T07:15:00+00:00"),
        (b"bytes", ""),
    ],
)
def test_a_value_of_any_shape_is_text(value: object, text: str) -> None:
    assert text_of(value) == text


def test_a_line_has_no_breaks_and_no_escapes_of_markup() -> None:
    assert line_of(" Trade &amp;\n customs &#8217;24 ") == "Trade & customs ’24"


def test_a_line_is_cut_where_it_is_a_book() -> None:
    assert len(line_of("a" * 10 * LINE_LIMIT)) == LINE_LIMIT


def test_each_of_several_values_is_a_line() -> None:
    assert list(lines_of([{"name": "A"}, "", "B", None])) == ["A", "B"]
