"""What of a page is text, and what its markup tells."""

from datetime import date

import pytest

from claimcheck.sources.html import read_html
from claimcheck.sources.rendering import Dump, Rendering, UnreadableError


def rendered(markup: str) -> Rendering:
    return read_html(Dump(markup.encode()))


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One  two\n three</p><p>Four</p>", "One two three\nFour"),
        ("<p>One<br>two</p>", "One\ntwo"),
        ("<div>One<p>two</p>three</div>", "One\ntwo\nthree"),
        ("<p>One <b>bold</b> and <a href=x>link</a>.</p>", "One bold and link."),
        ("<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td></td></tr></table>", "A\t1\nB"),
        ("<pre>a\n  b\r\nc</pre>", "a\n  b\nc"),
        ("<p>&lt;b&gt; &amp; &euro;</p>", "<b> & €"),
        ("<ul><li>One<li>Two</ul>", "One\nTwo"),
        ("no markup at all", "no markup at all"),
    ],
)
def test_blocks_stand_on_lines_of_their_own(markup: str, text: str) -> None:
    assert rendered(markup).text == text


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var figure = 95</script>",
        "<style>p { width: 95px }</style>",
        "<template>95</template>",
        "<noscript>95</noscript>",
        "<p hidden>95</p>",
        '<p style="Display: none">95</p>',
        '<div style="visibility:hidden"><p>95</p></div>',
        "<textarea>95</textarea>",
        "<!-- 95 -->",
        "<select><option>95</select>",
        "<svg><text>95</text></svg>",
        '<a style="position: absolute; left: -9999px">95</a>',
        "<del>95</del>",
        "<s>95</s>",
        "<iframe><p>95</iframe>",
        '<div id="wm-ipp-base"><p>95</p></div>',
        "<span hidden>95<b>95</b></span>",
    ],
)
def test_what_nobody_sees_is_no_text(hidden: str) -> None:
    assert rendered(f"<p>Shown.</p>{hidden}<p>Also.</p>").text == "Shown.\nAlso."


@pytest.mark.parametrize(
    "shown", ["<noscript>{}</noscript>", "<div hidden>{}</div>", '<p style="display:none">{}']
)
def test_a_page_that_hides_nearly_all_is_one_whose_scripts_show_it(shown: str) -> None:
    text = "The ferry carried more people than before. " * 3

    assert rendered(f"<p>Wait</p>{shown.format(text)}").text == f"Wait\n{text.strip()}"


def test_what_is_streamed_after_the_page_is_shown() -> None:
    assert rendered('<p>Head</p><div hidden id="S:0"><p>Late</p></div>').text == "Head\nLate"


def test_every_line_has_a_hint() -> None:
    rendering = rendered('<nav class="top main"><a href=x>Home</a></nav><h2>Head</h2><p>Half <a>link</a></p>')
    home, head, half = rendering.hints

    assert [hint.span.of(rendering.text) for hint in rendering.hints] == ["Home", "Head", "Half link"]
    assert home.path == ("html", "body", "nav.top.main")
    assert (home.link_density, head.heading_level, head.tag) == (1.0, 2, "h2")
    assert 0 < half.link_density < 0.5


HEAD = """<html lang="en-GB"><head><title>Page - Site</title>
<meta property="og:title" content="Ferry opens"><meta name="author" content="By Ada Example">
<meta property="og:site_name" content="Lake Post"><link rel="canonical" href="https://example.org/ferry">
<meta property="article:published_time" content="2024-05-01T08:00:00Z">
<meta property="article:modified_time" content="2024-05-03T08:00:00Z"></head><body><p>x</p></body></html>"""


def test_the_head_gives_metadata() -> None:
    metadata = rendered(HEAD).metadata

    assert metadata.title == "Ferry opens"
    assert metadata.authors == ("Ada Example",)
    assert metadata.publisher == "Lake Post"
    assert (metadata.published, metadata.updated) == (date(2024, 5, 1), date(2024, 5, 3))
    assert (metadata.language, metadata.url) == ("en", "https://example.org/ferry")
    assert ("title", "open-graph") in metadata.provenance


def test_json_ld_goes_before_meta_elements() -> None:
    ld = (
        '<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], '
        '"headline": "From JSON", "author": [{"name": "Bo Example"}, "Cy Example"], "datePublished": "2023-02-01", '
        '"publisher": {"name": "Harbour News"}}]}</script>'
    )
    metadata = rendered(HEAD.replace("</head>", ld + "</head>")).metadata

    assert metadata.title == "From JSON"
    assert metadata.authors == ("Bo Example", "Cy Example")
    assert (metadata.publisher, metadata.published) == ("Harbour News", date(2023, 2, 1))


@pytest.mark.parametrize(
    "script", ["{", "[" * 5000, "3", '{"@type": "Recipe", "headline": "x"}', '{"@type": 3}']
)
def test_json_ld_that_is_no_article_says_nothing(script: str) -> None:
    page = rendered(f'<script type="application/ld+json">{script}</script><title>Own</title><p>x</p>')

    assert page.metadata.title == "Own"


def test_a_title_element_is_the_last_resort() -> None:
    assert rendered("<title> A  title </title><p>x</p>").metadata.title == "A title"


def test_the_one_time_of_a_page_is_its_date() -> None:
    assert rendered('<p>x <time datetime="2024-05-01">May</time></p>').metadata.published == date(2024, 5, 1)


def test_the_article_s_time_goes_before_those_of_a_list() -> None:
    page = rendered(
        '<time datetime="2020-01-01"></time><time datetime="2021-01-01"></time>'
        '<article><time datetime="2024-05-01"></time>x</article>'
    )

    assert page.metadata.published == date(2024, 5, 1)


def test_of_many_times_none_is_chosen() -> None:
    assert (
        rendered('<time datetime="2020-01-01"></time><time datetime="2021-01-01"></time>x').metadata.published
        is None
    )


def test_an_author_s_address_is_no_name() -> None:
    assert (
        rendered(
            '<meta property="article:author" content="https://example.org/ada"><p>x</p>'
        ).metadata.authors
        == ()
    )


@pytest.mark.parametrize("written", ["2024-13-45", "yesterday", ""])
def test_a_date_that_is_none_stays_unknown(written: str) -> None:
    assert rendered(f'<meta name="date" content="{written}"><p>x</p>').metadata.published is None


def test_metadata_is_kept_where_nothing_is_rendered() -> None:
    rendering = rendered("<title>Only a title</title>")

    assert (rendering.text, rendering.hints, rendering.metadata.title) == ("", (), "Only a title")


def test_a_page_that_the_parser_refuses_is_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: str) -> None:
        raise ValueError("too deep")

    monkeypatch.setattr("claimcheck.sources.html.LexborHTMLParser", refused)

    with pytest.raises(UnreadableError, match="cannot be parsed as HTML"):
        rendered("<p>One</p>")
