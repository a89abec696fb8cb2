"""What holds of the rendering of any page."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.sources.html import read_html
from claimcheck.sources.html_bounds import bounded
from claimcheck.sources.html_text import linear_text
from claimcheck.sources.rendering import Dump

_TAGS = (
    "p div table tr td th thead ul li a b sup sub q pre br hr span h2 del noscript script svg math select textarea"
).split()
_PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in _TAGS] + [f"</{tag}>" for tag in _TAGS]),
    st.sampled_from(
        [
            "<td colspan=3 rowspan=2>",
            "<div hidden>",
            '<p class="a b" id=c role=row>',
            "<!-- x -->",
            "<a href=x>",
        ]
    ),
    st.text(max_size=8),
    st.sampled_from(
        ["95", " ", "\t", "\n", "&amp;", "&nbsp;", "<", ">", '"', "&lt;b&gt;", "</", "<!", "<?x"]
    ),
)
_PAGES = st.lists(_PIECES, max_size=40).map("".join)


@settings(max_examples=150)
@given(_PAGES)
def test_each_line_has_its_hint(page: str) -> None:
    rendering = read_html(Dump(page.encode("utf-8", "replace"), "utf-8"))

    lines = rendering.text.split("\n") if rendering.text else []
    assert [hint.span.of(rendering.text) for hint in rendering.hints] == lines
    assert all(line.strip() for line in lines)
    assert all(0 <= hint.link_density <= 1 and 0 <= hint.parent_link_density <= 1 for hint in rendering.hints)


@settings(max_examples=100)
@given(_PAGES)
def test_small_pages_are_not_bounded(page: str) -> None:
    markup = page.encode("utf-8", "replace")

    assert bounded(markup) == markup


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_what_is_no_markup_of_a_parser_is_read_too(markup: str) -> None:
    linear = linear_text(markup)

    assert len(linear.hints) == (linear.text.count("\n") + 1 if linear.text else 0)
