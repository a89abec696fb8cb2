"""Text that reads as it stands in Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from claimcheck.reports.markdown_text import bold, link, markdown_text
from claimcheck.reports.neutral import flowing, neutral

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def inline(page: str) -> list[Token]:
    return PARSER.parseInline(page)[0].children or []


def read(page: str) -> str:
    """Return what a reader sees, which has to be text and nothing else."""
    tokens = inline(page)
    assert {token.type for token in tokens} <= {"text", "text_special"}, page
    return "".join(token.content for token in tokens)


@pytest.mark.parametrize(
    "text",
    [
        "*a* _b_ **c** ~~d~~ `e` ``f``",
        "[x](http://evil.example) ![y](z) [z]: q <http://a>",
        "<script>alert(1)</script> <!-- x --> &lt;b&gt; &#64;",
        "a | b \\| c \\",
        "$x$ #12 {a}",
        "www.evil.example https://evil.example a:b",
        "“quoted” 3.2 million – 5 %",
    ],
)
def test_nothing_is_markup(text: str) -> None:
    assert read(f"x{markdown_text(text)}") == f"x{text}"


@given(st.text(max_size=60))
def test_any_text_reads_as_it_stands(text: str) -> None:
    shown = neutral(flowing(text))
    if "@" not in shown:
        assert read(f"x{markdown_text(text)}x") == f"x{shown}x"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("@x and (@y)", "‹@›x and (‹@›y)"), ("a@b.example", "a\\@b.example"), ("@ 3", "@ 3")],
)
def test_nobody_is_mentioned(text: str, expected: str) -> None:
    assert markdown_text(text) == expected


def test_an_address_is_no_link_by_itself() -> None:
    assert markdown_text("https://a.example www.b.example") == "https\\://a.example www\\.b.example"


def test_bold_leaves_blanks_outside() -> None:
    assert [bold(" a b "), bold("  "), bold("a")] == [" **a b** ", "  ", "**a**"]


def test_a_link_leads_where_it_says() -> None:
    tokens = inline(link(markdown_text("a]b"), "https://x.example/#:~:text=a%29"))
    assert tokens[0].attrs == {"href": "https://x.example/#:~:text=a%29"}
    assert "".join(token.content for token in tokens) == "a]b"
