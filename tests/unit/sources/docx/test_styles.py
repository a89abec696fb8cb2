"""What a paragraph is by its style."""

from typing import Any

import pytest

from tests.unit.sources.docx.docx_samples import paragraph, rendered, run


def role(properties: str, make: Any = lambda _: None) -> tuple[str, int]:
    """Return tag and level of a paragraph with these properties."""
    hint = rendered(f"<w:p><w:pPr>{properties}</w:pPr>{run('Results')}</w:p>", make=make).hints[0]
    return hint.tag, hint.heading_level


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ('<w:pStyle w:val="Heading1"/>', ("h1", 1)),
        ('<w:pStyle w:val="Heading9"/>', ("h6", 6)),
        ('<w:pStyle w:val="Title"/>', ("h1", 1)),
        ('<w:pStyle w:val="Subtitle"/>', ("h2", 2)),
        ('<w:outlineLvl w:val="2"/>', ("h3", 3)),
        ('<w:pStyle w:val="Heading1"/><w:outlineLvl w:val="9"/>', ("p", 0)),
        ('<w:pStyle w:val="ListBullet"/>', ("li", 0)),
        ('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>', ("li", 0)),
        ('<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>', ("p", 0)),
        ('<w:pStyle w:val="Caption"/>', ("figcaption", 0)),
        ('<w:pStyle w:val="Quote"/>', ("blockquote", 0)),
        ('<w:pStyle w:val="NoSuchStyle"/>', ("p", 0)),
        ('<w:outlineLvl w:val="99999999999999999999"/>', ("p", 0)),
        ("", ("p", 0)),
    ],
)
def test_style_and_properties_tell_what_a_paragraph_is(properties: str, expected: tuple[str, int]) -> None:
    assert role(properties) == expected


def test_a_style_of_ones_own_is_what_it_is_based_on() -> None:
    def with_style(document: Any) -> None:
        style = document.styles.add_style("Kapitel", 1)
        style.base_style = document.styles["Heading 2"]

    assert role('<w:pStyle w:val="Kapitel"/>', with_style) == ("h2", 2)


def test_styles_in_a_circle_end() -> None:
    def with_circle(document: Any) -> None:
        one, other = document.styles.add_style("One", 1), document.styles.add_style("Other", 1)
        one.base_style, other.base_style = other, one

    assert role('<w:pStyle w:val="One"/>', with_circle) == ("p", 0)


def test_entries_of_the_table_of_contents_are_navigation() -> None:
    def with_contents(document: Any) -> None:
        document.styles.add_style("toc 1", 1)

    rendering = rendered(paragraph("Results 7", style="toc1"), make=with_contents)
    assert rendering.hints[0].path == ("body", "nav.toc")
