"""Reading one value."""

from datetime import date, datetime
from typing import Any

import pytest

from claimcheck.config import values
from claimcheck.config.settings import FailOn
from claimcheck.model.article_field import ArticleField, FieldName
from claimcheck.model.claim import FileIgnore

FORMATS = "rich, text, json, jsonl, sarif, junit, github, gitlab, markdown, csv or html"
TEXT = FieldName(ArticleField.TEXT, "c=d")
URL = FieldName(ArticleField.URL, "a.b")
SILENT = {"files": "a", "rule": "CC101", "reason": "new"}
DAY = date(2027, 1, 31)
KEYS = "files, rule, reason and perhaps until"


@pytest.mark.parametrize(
    ("reader", "value", "message"),
    [
        (
            values.choice(FailOn),
            "eror",
            'expected error, warning or never, found "eror"; did you mean "error"?',
        ),
        (values.choice(FailOn), 3, "expected error, warning or never, found 3"),
        (values.text, "  ", 'expected a text, found "  "'),
        (values.text, 3, "expected a text, found 3"),
        (values.texts, ["a", 3], "expected a text, found 3"),
        (values.codes, [","], "expected codes or names of rules, found [',']"),
        (values.report_files, "json", 'expected FORMAT=FILE, such as "json=report.json", found "json"'),
        (values.report_files, "json=", 'expected FORMAT=FILE, such as "json=report.json", found "json="'),
        (values.report_files, "pdf=x", f'expected {FORMATS}, found "pdf"'),
        (values.field_names, "text", 'expected FIELD=NAME, such as "text=story", found "text"'),
        (values.field_names, {"text": 3}, "expected a text, found 3"),
        (
            values.field_names,
            {"txet": "story"},
            (
                "expected text, html, url, title, published, updated, retrieved, author, publisher or language, "
                'found "txet"; did you mean "text"?'
            ),
        ),
        (values.file_ignores, "x", f'expected tables with the keys {KEYS}, found "x"'),
        (
            values.file_ignores,
            [{**SILENT, "untill": DAY}],
            f'expected {KEYS}, found the key "untill"; did you mean "until"?',
        ),
        (values.file_ignores, {"files": "a", "rule": "CC101"}, f"expected {KEYS}, found no reason"),
        (
            values.file_ignores,
            [{**SILENT, "until": "soon"}],
            'expected a date such as 2026-01-31 or "today", found "soon"',
        ),
        (values.day, "31.1.2026", 'expected a date such as 2026-01-31 or "today", found "31.1.2026"'),
        (values.count, "-1", 'expected a whole number, 0 or more, found "-1"'),
        (values.count, -1, "expected a whole number, 0 or more, found -1"),
        (values.count, True, "expected a whole number, 0 or more, found True"),
        (values.count, "²", 'expected a whole number, 0 or more, found "²"'),
        (values.boolean, "perhaps", 'expected true or false, found "perhaps"'),
        (values.boolean, 2, "expected true or false, found 2"),
        (values.text, ["x" * 99], f"expected a text, found ['{'x' * 57}…"),
    ],
)
def test_a_value_that_cannot_be_used_is_told_with_what_was_expected(
    reader: values.Reader, value: object, message: str
) -> None:
    with pytest.raises(ValueError, match="expected") as caught:
        reader(value)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("reader", "value", "expected"),
    [
        (values.codes, "CC201, CC101,CC201", ("CC101", "CC201")),
        (values.texts, "one", ("one",)),
        (values.day, "2026-01-31", date(2026, 1, 31)),
        (values.day, date(2026, 1, 31), date(2026, 1, 31)),
        (values.field_names, ["url=a.b", "text=c=d"], (TEXT, URL)),
        (values.field_names, {"url": "a.b", "text": "c=d"}, (TEXT, URL)),
        (values.file_ignores, [SILENT], (FileIgnore("a", "CC101", "new"),)),
        (
            values.file_ignores,
            [{**SILENT, "files": ["a", "b"], "until": DAY}],
            (FileIgnore("a", "CC101", "new", DAY), FileIgnore("b", "CC101", "new", DAY)),
        ),
        (values.count, "4", 4),
        (values.boolean, "ON", True),
        (values.boolean, "0", False),
        (values.boolean, True, True),
    ],
)
def test_a_value_is_read(reader: Any, value: object, expected: object) -> None:
    assert reader(value) == expected


def test_today_is_the_only_day_that_asks_the_clock() -> None:
    assert abs(values.day("today") - datetime.now().astimezone().date()).days <= 1


def test_a_moment_is_no_day() -> None:
    with pytest.raises(ValueError, match="expected a date"):
        values.day(datetime(2026, 1, 31, 12).astimezone())
