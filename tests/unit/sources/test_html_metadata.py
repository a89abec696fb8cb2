"""What a page says of itself, in which order it is believed."""

import json
from datetime import date

import pytest

from claimcheck.model.source import Metadata
from claimcheck.sources.html import read_html
from claimcheck.sources.rendering import Dump


def metadata(markup: str) -> Metadata:
    return read_html(Dump((markup + "<p>x").encode())).metadata


def stated(*nodes: object) -> Metadata:
    return metadata(f'<script type="application/ld+json">{json.dumps(list(nodes))}</script>')


def origin(found: Metadata, field: str) -> str:
    return dict(found.provenance)[field]


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        (
            "<title>Ferry opens | Lake Post</title><meta property=og:site_name content='Lake Post'>",
            "Ferry opens",
        ),
        (
            "<title>Ferry opens - The Post</title><link rel=canonical href=https://www.post.example/a>",
            "Ferry opens",
        ),
        ("<title>Ferry opens — Lake Daily</title><h1>Ferry opens</h1>", "Ferry opens"),
        ("<title>Lake Post: Ferry</title>", "Lake Post: Ferry"),
        (
            "<title>Lake Post - Ferry opens</title><meta property=og:site_name content='Lake Post'>",
            "Ferry opens",
        ),
        ("<title>Trade - a view</title>", "Trade - a view"),
        (
            "<title>Own</title><meta property=og:title content='Graph - Post'><meta name=sitename content=Post>",
            "Graph",
        ),
        ("<title>A&amp;amp;B</title>", "A&B"),
    ],
)
def test_a_title_comes_without_its_site(markup: str, title: str) -> None:
    assert metadata(markup).title == title


@pytest.mark.parametrize(
    ("written", "authors"),
    [
        ("By Ada Example and Bo Other", ("Ada Example", "Bo Other")),
        ("Ada Example, PhD, AP Sports Writer", ("Ada Example",)),
        ("Ada Example, CNN", ("Ada Example",)),
        ("Ada Example, Bo Other", ("Ada Example", "Bo Other")),
        ("Ada Example, staff writer", ("Ada Example",)),
        ("https://example.org/ada", ()),
        ("ada@example.org", ()),
        ("admin", ()),
        ("Lake Post", ()),
        ("李明、王芳", ("李明", "王芳")),
    ],
)
def test_authors_are_names_of_people(written: str, authors: tuple[str, ...]) -> None:
    found = metadata(
        f'<meta name=author content="{written}"><meta property=og:site_name content="Lake Post">'
    )

    assert found.authors == authors


def test_libraries_write_the_surname_first() -> None:
    page = '<meta name=citation_author content="Example, Ada"><meta name=citation_author content="Other, B.">'

    assert metadata(page).authors == ("Ada Example", "B. Other")


def test_microdata_name_the_first_author() -> None:
    page = "<b itemprop=author><i itemprop=name>Ada Example</i></b><b itemprop=author>Bo Comment</b>"
    found = metadata(page)

    assert (found.authors, origin(found, "authors")) == (("Ada Example",), "microdata")
    assert metadata('<a rel="author">Ada Example</a>').authors == ("Ada Example",)
    assert metadata("<i itemprop=author content='Ada Example'></i>").authors == ("Ada Example",)


@pytest.mark.parametrize(
    ("markup", "day", "where"),
    [
        ('<meta name=date content="12 May 2024 10:00">', date(2024, 5, 12), "meta"),
        ('<meta name=date content="Sept. 3, 2024">', date(2024, 9, 3), "meta"),
        ('<meta name=date content="Sun, 12 May 2024 10:00:00 GMT">', date(2024, 5, 12), "meta"),
        ('<meta name=date content="2024/5/12">', date(2024, 5, 12), "meta"),
        ('<link rel=canonical href="https://a.example/news/2024/05/12/ferry">', date(2024, 5, 12), "address"),
        ('<time datetime="2024-05-12">', date(2024, 5, 12), "time"),
        (
            '<meta name=date content="2023-01-01"><meta property=article:published_time content="2024-05-12">',
            date(2024, 5, 12),
            "open-graph",
        ),
    ],
)
def test_the_day_of_publication_is_read(markup: str, day: date, where: str) -> None:
    found = metadata(markup)

    assert (found.published, origin(found, "published")) == (day, where)


@pytest.mark.parametrize(
    "markup",
    [
        '<meta name=date content="05/06/2024">',
        '<meta name=date content="0001-01-01">',
        '<meta name=date content="12 Mayor 2024">',
        '<meta name=date content="31 June 2024">',
        '<link rel=canonical href="https://a.example/12345678/20241399">',
        "<article><time>May</time></article>",
    ],
)
def test_a_doubtful_day_stays_unknown(markup: str) -> None:
    assert metadata(markup).published is None


def test_an_update_before_the_publication_is_none() -> None:
    page = '<meta name=date content="2024-05-12"><meta name=lastmod content="{}">'

    assert metadata(page.format("2024-05-11")).updated is None
    assert metadata(page.format("2024-05-13")).updated == date(2024, 5, 13)


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        ('<link rel=canonical href="/a"><base href="https://b.example/x/">', "https://b.example/a"),
        (
            '<link rel=canonical href="a"><meta property=og:url content="https://b.example/x/y">',
            "https://b.example/x/a",
        ),
        (
            '<link rel=canonical href="https://b.example/"><meta property=og:url content="https://b.example/y">',
            "https://b.example/y",
        ),
        ('<link rel=canonical href="https://b.example/">', "https://b.example/"),
        ('<link rel=canonical href="https://b.example/a b">', "https://b.example/a b"),
        (
            '<link rel=canonical href="https://[b/a"><meta property=og:url content="https://b.example/y">',
            "https://b.example/y",
        ),
        ('<link rel=canonical href="javascript:x">', None),
        (
            '<link rel=canonical href="https://web.archive.org/web/20240102030405/https://b.example/y">',
            "https://b.example/y",
        ),
    ],
)
def test_the_address_is_that_of_the_page(markup: str, url: str | None) -> None:
    assert metadata(markup).url == url


@pytest.mark.parametrize(
    ("markup", "language", "where"),
    [
        ("<html lang=en-GB>", "en", "html-lang"),
        ("<html lang=zh-Hant-TW>", "zh", "html-lang"),
        ("<html lang=english><meta property=og:locale content=de_DE>", "de", "open-graph"),
        ("<meta http-equiv=content-language content=ru>", "ru", "meta"),
    ],
)
def test_the_language_is_a_code_of_two_letters(markup: str, language: str, where: str) -> None:
    found = metadata(markup)

    assert (found.language, origin(found, "language")) == (language, where)


@pytest.mark.parametrize("address", ["https://lake.example", "@lakepost", "//lake.example"])
def test_an_address_is_no_publisher(address: str) -> None:
    assert metadata(f'<meta property=og:site_name content="{address}">').publisher is None


def test_what_json_ld_states_elsewhere_is_found() -> None:
    found = stated(
        {
            "@type": "NewsArticle",
            "author": {"@id": "#ada"},
            "publisher": {"@id": "#post"},
            "inLanguage": "de",
        },
        {"@id": "#ada", "name": ["Ada Example"]},
        {"@id": "#post", "name": "Lake Post"},
    )

    assert (found.authors, found.publisher, found.language) == (("Ada Example",), "Lake Post", "de")


def test_an_author_without_a_name_is_none() -> None:
    assert stated({"@type": "Article", "author": [{"@type": "Person"}, {"@id": 3}, 4]}).authors == ()


def test_articles_that_a_page_lists_are_not_its_own() -> None:
    teaser = {"@type": "NewsArticle", "headline": "Other", "datePublished": "2020-01-01"}

    assert stated({"@type": "ItemList", "itemListElement": [teaser]}).published is None
    assert stated(teaser, teaser | {"headline": "Third"}).published is None
    assert stated(teaser, teaser).published == date(2020, 1, 1)


def test_of_many_articles_the_one_that_the_page_is_named_after_is_its_own() -> None:
    nodes = [
        {
            "@type": "NewsArticle",
            "headline": name,
            "datePublished": f"2020-01-0{day}",
            "url": f"https://b.example/{day}",
        }
        for day, name in enumerate(("One", "Two", "Three"), 1)
    ]
    script = f'<script type="application/ld+json">{json.dumps(nodes)}</script>'

    assert metadata(f"<title>Two | Post</title>{script}").published == date(2020, 1, 2)
    assert metadata(f'<link rel=canonical href="https://b.example/3">{script}').published == date(2020, 1, 3)


@pytest.mark.parametrize("wrapped", ["//<![CDATA[\n{}\n//]]>", "<!-- {} -->", "{};"])
def test_json_ld_in_a_wrapper_is_read(wrapped: str) -> None:
    script = wrapped.format('{"@type": "Article", "headline": "A\tB &#8211; C"}')

    assert metadata(f'<script type="application/ld+json">{script}</script>').title == "A B – C"
