"""A row -> the record of an article."""

from datetime import date
from typing import Any

import pytest

from claimcheck.model.article_field import ArticleField, FieldName
from claimcheck.sources.records.article import article_in
from claimcheck.sources.records.fields import NAMES_OF_DUMPS, FieldNames
from claimcheck.sources.rendering import Record

URL = "https://example.org/1"


def record(row: dict[str, Any], **fields: str) -> Record:
    names = FieldNames.of(FieldName(ArticleField(field), name) for field, name in fields.items())
    found = article_in(row, "7", names)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "name",
    "text content body article maintext raw_content plain_text articleBody Full-Text pageText 正文".split(),
)
def test_the_text_is_found_under_the_names_that_dumps_use(name: str) -> None:
    found = record({name: "A text.", "title": "T"})
    assert (found.name, found.raw, found.media_type, found.encoding) == (
        "7",
        b"A text.",
        "text/plain",
        "utf-8",
    )


@pytest.mark.parametrize("wrapper", ["_source", "metadata", "data", "attributes", "article"])
def test_fields_one_level_down_are_found(wrapper: str) -> None:
    found = record({"id": "1", wrapper: {"text": "A text.", "url": URL}})
    assert (found.raw, found.metadata.url) == (b"A text.", URL)


def test_a_rows_own_field_goes_before_one_that_lies_deeper() -> None:
    found = record({"text": "A text.", "title": "Mine", "meta": {"title": "Deeper", "url": URL}})
    assert (found.metadata.title, found.metadata.url) == ("Mine", URL)


def test_an_author_or_publisher_lends_no_fields() -> None:
    found = record(
        {"text": "A text.", "author": {"name": "Jane Doe", "url": URL}, "publisher": {"name": "News"}}
    )
    assert (found.metadata.authors, found.metadata.publisher, found.metadata.url) == (
        ("Jane Doe",),
        "News",
        None,
    )


def test_an_empty_field_gives_way_to_one_that_is_filled() -> None:
    assert record({"text": " ", "content": None, "body": "A text."}).raw == b"A text."


def test_a_row_without_text_gives_none() -> None:
    assert article_in({"title": "Only a title", "text": ""}, "1", NAMES_OF_DUMPS) is None


@pytest.mark.parametrize(
    "body", ["<p>x</p>", "one<br/>two", "<!DOCTYPE html><title>x", "a</div>", "<DIV class=a>b"]
)
def test_a_text_with_markup_is_a_page(body: str) -> None:
    assert record({"content": body}).media_type == "text/html"


@pytest.mark.parametrize("body", ["a < b and c > d", "the <p> element", "I <3 it", "x &amp; y"])
def test_a_text_that_speaks_of_markup_is_none(body: str) -> None:
    assert record({"content": body}).media_type == "text/plain"


def test_a_field_that_says_it_is_a_page_need_not_prove_it() -> None:
    assert record({"html": "a <b>word</b>"}).media_type == "text/html"


def test_a_field_that_says_it_is_a_page_and_holds_plain_text_is_read_as_such() -> None:
    assert record({"html": "one\n\ntwo"}).media_type == "text/plain"


def test_the_page_goes_before_the_text_that_was_made_of_it() -> None:
    assert record({"html": "<p>A text.</p>", "text": "A text."}).raw == b"<p>A text.</p>"


def test_a_page_that_is_shorter_than_the_text_is_an_excerpt() -> None:
    assert record({"html": "<p>A</p>", "text": "A text in full."}).raw == b"A text in full."


def test_all_that_is_known_of_the_article_is_kept_with_where_it_came_from() -> None:
    found = record(
        {
            "text": "A text.",
            "headline": "Trade &amp; customs",
            "authors": ["By Jane Doe", "Jane Doe", "John Roe", "https://example.org/jane"],
            "source": {"id": None, "name": "Example News"},
            "publishedAt": "2025-06-18T07:15:00Z",
            "date_modify": "2025-06-19 08:00:00",
            "date_download": "2025-06-20 09:00:00",
            "lang": "en-GB",
            "link": URL,
        }
    )
    metadata = found.metadata
    assert metadata.title == "Trade & customs"
    assert metadata.authors == ("Jane Doe", "John Roe")
    assert metadata.publisher == "Example News"
    assert (metadata.published, metadata.updated) == (date(2025, 6, 18), date(2025, 6, 19))
    assert (metadata.language, metadata.url, found.retrieved) == ("en", URL, date(2025, 6, 20))
    known = ("title", "authors", "publisher", "published", "updated", "language", "url")
    assert metadata.provenance == tuple((name, "record") for name in known)


def test_an_address_is_no_publisher_and_a_name_is_no_address() -> None:
    metadata = record({"text": "A text.", "source": URL, "url": "not an address"}).metadata
    assert (metadata.publisher, metadata.url) == (None, URL)


def test_what_is_no_code_of_a_language_is_left_out() -> None:
    assert record({"text": "A text.", "language": "English"}).metadata.language is None


def test_a_date_is_the_articles_own() -> None:
    found = record({"text": "A text.", "date": "2025-06-18"})
    assert (found.metadata.published, found.retrieved) == (date(2025, 6, 18), None)


def test_a_date_in_a_row_of_a_crawl_is_the_crawls() -> None:
    found = record({"text": "A text.", "date": "2025-06-18", "dump": "CC-MAIN-2025-26"})
    assert (found.metadata.published, found.retrieved) == (None, date(2025, 6, 18))


def test_a_timestamp_is_the_crawls() -> None:
    found = record({"text": "A text.", "timestamp": "2025-06-18T07:15:00Z"})
    assert (found.metadata.published, found.retrieved) == (None, date(2025, 6, 18))


def test_a_date_that_cannot_be_read_gives_way_to_one_that_can() -> None:
    found = record(
        {"text": "A text.", "published": "yesterday", "pubDate": "Wed, 18 Jun 2025 07:15:00 +0800"}
    )
    assert found.metadata.published == date(2025, 6, 18)


def test_the_users_names_are_the_only_ones_of_a_text() -> None:
    names = FieldNames({ArticleField.TEXT: "story"})
    assert article_in({"text": "Not this.", "story": "A text."}, "1", names).raw == b"A text."  # type: ignore[union-attr]
    assert article_in({"text": "Not this.", "html": "<p>Nor this.</p>"}, "1", names) is None


@pytest.mark.parametrize("name", ["a.b.c", "outer.inner.deep"])
def test_a_users_name_may_be_a_path(name: str) -> None:
    row = {"a": {"b": {"c": "A text."}}, "outer.inner.deep": "A text."}
    assert record(row, text=name).raw == b"A text."


def test_a_users_name_may_be_written_in_another_way() -> None:
    assert record({"mainStory": "A text."}, text="main_story").raw == b"A text."


def test_a_users_name_of_one_field_leaves_the_others_to_be_found() -> None:
    found = record({"story": "A text.", "url": URL, "day": "2025-06-18"}, text="story", published="day")
    assert (found.metadata.url, found.metadata.published) == (URL, date(2025, 6, 18))


def test_half_a_character_and_nul_become_the_sign_for_what_was_lost() -> None:
    assert record({"text": "a\ud800b\0c"}).raw.decode().strip("abc").count("\ufffd") >= 2


def test_a_name_that_is_too_long_is_no_name() -> None:
    assert article_in({"text" + "_" * 100: "A text."}, "1", NAMES_OF_DUMPS) is None


@pytest.mark.parametrize("name", ["description", "summary", "message", "snippet"])
def test_a_teaser_or_a_line_of_a_log_is_no_text(name: str) -> None:
    assert article_in({name: "Trade rose.", "title": "T", "url": URL}, "1", NAMES_OF_DUMPS) is None


def test_a_day_that_a_database_wrote_is_not_the_articles() -> None:
    assert record({"text": "A text.", "created_at": "2025-06-18"}).metadata.published is None
