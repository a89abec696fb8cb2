"""Markup made to exhaust a parser: the cost stays in proportion, the text stays."""

import pytest

from claimcheck.sources.html import read_html
from claimcheck.sources.html_bounds import bounded
from claimcheck.sources.html_elements import FORMATTING
from claimcheck.sources.rendering import Dump, Rendering


def rendered(markup: str) -> Rendering:
    return read_html(Dump(markup.encode()))


def cut(markup: str) -> str:
    return bounded(markup.encode()).decode()


DISTINCT = "".join(f"<font a={number}>" for number in range(400))
ATTRIBUTES = " ".join(f"a{number}=1" for number in range(50_000))


@pytest.mark.parametrize(
    "page",
    [
        "<p>One <b>two</b></p>" * 3000,
        "<ul><li>x" * 400,
        "<b>x</b>" * 5000,
        '<script>if (a<b c d) { x = "' + "word " * 900 + '" }</script><p>x',
        '<p data-x="' + "word " * 900 + '">x',
        "<svg>" + '<g><path d="x"/><rect/></g>' * 2000 + "</svg><p>x",
        "<script>" + "x = '<div>';" * 6000 + "</script><!--" + "<div>" * 6000 + "--><p>x",
        "<script>" + "x = '<div>';" * 6000,
    ],
)
def test_pages_made_for_people_are_left_alone(page: str) -> None:
    assert cut(page) == page


def test_nesting_without_end_is_cut() -> None:
    rendering = rendered("<div>" * 100_000 + "deep" + "</div>" * 100_000 + "<p>after")

    assert rendering.text == "deep\nafter"
    assert len(rendering.hints[0].path) < 600


@pytest.mark.parametrize("outer", ["", "<svg>", "<svg><div>"])
def test_tags_that_seem_to_end_themselves_are_cut_too(outer: str) -> None:
    page = cut(outer + "<path/>" * 10 + "<div><path/>" * 20_000 + "deep")

    assert page.count("<path/>") < 600
    assert page.endswith("deep")


@pytest.mark.parametrize("before", ["", "</font>" * 400])
def test_formatting_that_opens_again_in_every_block_is_cut(before: str) -> None:
    page = cut(f"{before}<p>{DISTINCT}</p>{'<p>x</p>' * 100}")

    assert page.count("<font") < 60
    assert rendered(page).text == "\n".join("x" * 100)


@pytest.mark.parametrize("name", sorted(FORMATTING))
def test_every_formatting_element_is_limited(name: str) -> None:
    opened = "".join(f"<{name} a={number}>" for number in range(400))
    assert cut(f"<p>{opened}</p>{'<p>x</p>' * 100}").count(f"<{name} ") < 60


def test_the_text_beyond_the_depth_limit_is_kept() -> None:
    assert "deep" in rendered("<span>" * 6000 + "deep").text


@pytest.mark.parametrize("tag", ["p", "/p", "body"])
def test_attributes_without_end_are_cut(tag: str) -> None:
    page = cut(f"<p>Before<{tag} {ATTRIBUTES}><p>after")

    assert len(page) < 5000
    assert rendered(page).text == "Before\nafter"


@pytest.mark.parametrize(
    "raw", ["<script>i <n {}</script>", "<!-- <n {} -->", "<!-- <n {} --!>", "<style>i <n {}</style >"]
)
def test_the_end_of_what_only_looks_like_a_tag_stays(raw: str) -> None:
    assert rendered(f"<p>Before</p>{raw.format(ATTRIBUTES)}<p>after").text == "Before\nafter"


def test_document_tags_that_all_add_attributes_are_cut() -> None:
    assert cut("".join(f"<body a{number}=1>" for number in range(100)) + "x").strip() == "x"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>One</p><p " + "a" * 3_000_000 + ">two", "One\ntwo"),
        ('<p>One</p><p a="' + "a" * 3_000_000 + '">two', "One\ntwo"),
        ("<p>One<!--" + "<p>x" * 300_000, "One"),
        ("<p>One" + "<!--" * 300_000, "One"),
        ("<p>" + "&amp;" * 300_000, "&" * 300_000),
        ("<p>a\0b</p>", "a\ufffdb"),
        ("<p>" + "<" * 300_000, "<" * 300_000),
    ],
)
def test_endless_markup_is_read_to_its_end(page: str, text: str) -> None:
    assert read_html(Dump(page.encode(), "utf-8")).text == text
