"""What is believed of the properties of a file."""

from datetime import date

import pytest

from claimcheck.sources.document_properties import properties


@pytest.mark.parametrize(
    "title",
    [
        "Microsoft Word - report_final2.doc",
        "PowerPoint Presentation",
        "untitled",
        "(untitled)",
        "Document1",
        "report-2024.indd",
        "C:\\Users\\x\\report.docx",
        "12345",
        "---",
        "",
        "Untitled-3",
        "x" * 301,
    ],
)
def test_a_title_that_a_program_made_is_none(title: str) -> None:
    assert properties("pdf", title=title, authors=None, created=None, changed=None).title is None


@pytest.mark.parametrize(
    "title", ["Trade Along the River", "Word of Mouth", "Report 2024", "两国贸易", "Documents of 1919"]
)
def test_a_title_in_words_is_one(title: str) -> None:
    assert properties("pdf", title=f" {title}\n", authors=None, created=None, changed=None).title == title


@pytest.mark.parametrize(
    ("authors", "names"),
    [
        ("Mara Lindqvist", ("Mara Lindqvist",)),
        ("Mara Lindqvist; Ole  Berg", ("Mara Lindqvist", "Ole Berg")),
        ("Lindqvist, Mara", ("Lindqvist, Mara",)),
        ("Administrator", ()),
        ("Windows User; Ole Berg", ("Ole Berg",)),
        ("(anonymous)", ()),
        ("(Ole Berg)", ("(Ole Berg)",)),
        ("x;42", ()),
        (None, ()),
    ],
)
def test_authors_are_those_who_have_a_name(authors: str | None, names: tuple[str, ...]) -> None:
    assert properties("pdf", title=None, authors=authors, created=None, changed=None).authors == names


@pytest.mark.parametrize(
    ("created", "changed", "expected"),
    [
        (date(2024, 5, 1), date(2024, 6, 1), (date(2024, 5, 1), date(2024, 6, 1))),
        (date(2019, 5, 1), date(2024, 6, 1), (None, date(2024, 6, 1))),
        (date(1970, 1, 1), None, (None, None)),
        (date(2024, 5, 1), None, (date(2024, 5, 1), None)),
    ],
)
def test_days_are_believed_where_they_can_be(
    created: date | None, changed: date | None, expected: tuple[date | None, date | None]
) -> None:
    metadata = properties("docx", title=None, authors=None, created=created, changed=changed)
    assert (metadata.published, metadata.updated) == expected


def test_each_field_says_where_it_came_from() -> None:
    metadata = properties("docx", title="Trade", authors="Ole Berg", created=None, changed=date(2024, 6, 1))
    assert metadata.provenance == (("title", "docx"), ("authors", "docx"), ("updated", "docx"))
