"""What the markup of a page and of Markdown adds to what its lines tell."""

from collections.abc import Callable
from typing import Any

PROSE = "".join(
    f"<p>In year {year} the ferry carried more people across the lake than in any of the years before it.</p>"
    for year in range(2010, 2020)
)
TEASER = "<p>A diver has found the wreck of a ship that had been missing for a hundred years or more.</p>"


def reasons(fates: Callable[..., Any], markup: str) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = fates(markup, media_type="text/html")
    return found


def test_each_set_apart_element_has_its_reason(fates: Callable[..., Any]) -> None:
    teaser = TEASER[3:-4]
    for element, reason in (
        (f"<aside>{TEASER}</aside>", "markup-aside"),
        (f"<footer>{TEASER}</footer>", "markup-footer"),
        (f"<form>{TEASER}</form>", "markup-form"),
        (f'<div class="related-posts">{TEASER}</div>', "markup-related"),
        (f'<div id="comments">{TEASER}</div>', "markup-comments"),
        (f'<div class="site-nav">{TEASER}</div>', "markup-navigation"),
        (f'<div class="share">{TEASER}</div>', "share-bar"),
        (f'<div class="newsletter">{TEASER}</div>', "markup-aside"),
    ):
        assert reasons(fates, 3 * PROSE + element)[teaser][1] == reason


def test_an_element_that_holds_the_article_is_not_set_apart(clean: Callable[..., Any]) -> None:
    document = clean(f'<div class="widget has-sidebar">{PROSE}</div>', media_type="text/html")

    assert document.text.count("ferry") == 10


def test_structure_becomes_labels(fates: Callable[..., Any]) -> None:
    found = reasons(
        fates,
        f"{PROSE}<h2>What comes</h2><ul><li>Two more boats</ul><blockquote>It pays for itself, he said.</blockquote>"
        f"<table><tr><td>Boats<td>4</table><figcaption>The old pier</figcaption>"
        f'<div class="byline">Bo Example</div>{PROSE}',
    )

    assert found["What comes"] == ("heading", "markup-heading")
    assert found["Two more boats"] == ("list", "list-item")
    assert found["It pays for itself, he said."] == ("quote", "quotation")
    assert found["Boats\t4"] == ("table-row", "table-row")
    assert found["The old pier"] == ("caption", "markup-caption")
    assert found["Bo Example"] == ("byline", "byline")


def test_the_title_that_the_markup_names_is_found_among_others(fates: Callable[..., Any]) -> None:
    page = f"<title>Ferry on the way up</title><p>Ferry on the way up<p>Shore Daily of the lake{PROSE}"

    assert reasons(fates, page)["Ferry on the way up"] == ("title", "headline")


def test_markdown_is_judged_by_its_syntax(fates: Callable[..., Any]) -> None:
    text = (
        "---\ntitle: A ferry\n---\n# The ferry\n\n"
        "The ferry carried more people than ever before,\nAnd it pays for itself.\n\n"
        "- two more boats\n\n| boats | 4 |\n\n> It pays, he said.\n"
    )
    found = fates(text, media_type="text/markdown")

    assert found["title: A ferry"][1] == "front-matter"
    assert found["# The ferry"] == ("title", "headline")
    assert found["The ferry carried more people than ever before,\nAnd it pays for itself."][0] == "body"
    assert found["- two more boats"][0] == "list"
    assert found["| boats | 4 |"][0] == "table-row"
    assert found["> It pays, he said."][0] == "quote"
