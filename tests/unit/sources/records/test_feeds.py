"""RSS and Atom."""

import builtins
from datetime import date
from typing import Any

import pytest

from claimcheck.sources.records import feeds
from claimcheck.sources.rendering import Record, UnreadableError
from tests.unit.sources.records.unpacking import RSS, only, problems, texts, unpacked

pytest.importorskip("feedparser")

CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'


def rss(*items: str, head: str = "<title>Example News</title><language>en-us</language>") -> str:
    return (
        f'<?xml version="1.0"?><rss version="2.0" {CONTENT}><channel>{head}{"".join(items)}</channel></rss>'
    )


def test_an_entry_of_rss_is_a_record() -> None:
    item = """<item><title>Trade &amp;amp; customs</title><link>https://example.org/1</link><author>Jane Doe</author>
    <pubDate>Wed, 18 Jun 2025 23:15:00 -0800</pubDate><description>In short.</description>
    <content:encoded><![CDATA[<p>In <b>full</b>.</p>]]></content:encoded></item>"""
    found = only(unpacked(rss(item), RSS))
    assert (found.name, found.raw, found.media_type) == ("1", b"<p>In <b>full</b>.</p>", "text/html")
    metadata = found.metadata
    assert (metadata.title, metadata.authors, metadata.publisher) == (
        "Trade & customs",
        ("Jane Doe",),
        "Example News",
    )
    assert (metadata.published, metadata.language) == (date(2025, 6, 18), "en")
    assert metadata.url == "https://example.org/1"
    assert {origin for _, origin in metadata.provenance} == {"feed"}


def test_an_entry_of_atom_is_a_record() -> None:
    raw = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>T</title><entry><title>E</title>
    <link rel="enclosure" href="https://example.org/1.mp3"/><link href="https://example.org/1"/><id>urn:1</id>
    <published>2025-06-18T07:15:00Z</published><updated>2025-06-19T07:15:00Z</updated><summary>Short.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Full.</p></div></content></entry></feed>"""
    found = only(unpacked(raw, RSS))
    assert (found.raw, found.media_type) == (b"<p>Full.</p>", "text/html")
    metadata = found.metadata
    assert (metadata.published, metadata.updated) == (date(2025, 6, 18), date(2025, 6, 19))
    assert (metadata.url, metadata.language) == ("https://example.org/1", "de")


def test_an_entry_of_rss_1_is_a_record() -> None:
    raw = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item><title>E</title>
    <link>https://example.org/1</link><dc:date>2025-06-18</dc:date>
    <description>A text.</description></item></rdf:RDF>"""
    found = only(unpacked(raw, RSS))
    assert (found.raw, found.media_type, found.metadata.url) == (
        b"A text.",
        "text/plain",
        "https://example.org/1",
    )


def test_entries_are_counted() -> None:
    items = [f"<item><description>Text {each}.</description></item>" for each in "ab"]
    assert texts(unpacked(rss(*items), RSS)) == {"1": "Text a.", "2": "Text b."}


def test_an_entry_taken_over_from_elsewhere_has_its_own_publisher() -> None:
    item = (
        '<item><description>A text.</description><source url="https://example.com/">Elsewhere</source></item>'
    )
    assert only(unpacked(rss(item), RSS)).metadata.publisher == "Elsewhere"


def test_an_entry_without_text_is_told() -> None:
    found = unpacked(rss("<item><title>T</title></item>", "<item><description>b</description></item>"), RSS)
    assert texts(found) == {"2": "b"}
    assert [(name, code) for name, code, _ in problems(found)] == [("1", "CC902")]


def test_a_feed_that_breaks_off_is_told_and_its_entries_are_read() -> None:
    raw = rss("<item><description>a</description></item>").partition("</channel>")[0] + "<item><title>b"
    found = unpacked(raw, RSS)
    assert texts(found) == {"1": "a"}
    assert [
        (name, code, "breaks off (no element found: line 1, column" in text)
        for name, code, text in problems(found)
    ] == [("", "CC901", True)]


def test_a_feed_that_is_not_quite_xml_is_read() -> None:
    found = unpacked(rss("<item><description>Trade & customs</description></item>"), RSS)
    assert texts(found) == {"1": "Trade & customs"}
    assert not problems(found)


def test_a_feed_that_is_no_xml_is_repaired_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "REPAIR_LIMIT", 5)
    with pytest.raises(UnreadableError, match="too large to guess"):
        unpacked(rss("<item><description>Trade & customs</description></item>"), RSS)


def test_a_feed_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "FEED_LIMIT", 10)
    with pytest.raises(UnreadableError, match="larger than 10 bytes"):
        unpacked(rss(), RSS)


def test_a_feed_without_entries_is_told() -> None:
    assert [(name, code) for name, code, _ in problems(unpacked(rss(), RSS))] == [("", "CC902")]


@pytest.mark.parametrize(
    "raw", ["", "hello", "<html><body>x</body></html>", "https://example.org/feed", "\0\0"]
)
def test_what_is_no_feed_is_refused(raw: str) -> None:
    with pytest.raises(UnreadableError, match="is no feed"):
        unpacked(raw, RSS)


def test_entities_are_neither_expanded_nor_fetched() -> None:
    entities = (
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "aaaaaaaa"><!ENTITY z "&y;&y;">]>'
    )
    raw = rss("<item><description>a &x; &z; b</description></item>").partition("?>")[2]
    found = unpacked(entities + raw, RSS)
    assert all(isinstance(each, Record) and b"aaaaaaaaaaaaaaaaaaaaaaaa" not in each.raw for each in found)


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    imported = builtins.__import__

    def refusing(name: str, *arguments: Any) -> Any:
        if name == "feedparser":
            raise ImportError(name)
        return imported(name, *arguments)

    monkeypatch.setattr(builtins, "__import__", refusing)
    with pytest.raises(UnreadableError, match=r"pip install 'claimcheck-cli\[feeds\]'"):
        unpacked(rss(), RSS)
