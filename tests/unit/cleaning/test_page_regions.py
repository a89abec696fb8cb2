"""What a reader of paged formats says of heads, feet and page breaks."""

import pytest

from claimcheck.cleaning import clean_source
from claimcheck.model.label import Label
from claimcheck.model.source import Hint, Source
from claimcheck.model.span import Span

FIRST = "Trade between Norland and Sudland reached about $95 billion in 2024, the ministry said in a report "
SECOND = "that it published on Monday together with the figures of the customs office of both countries."


def source(*parts: tuple[str, str, str, int]) -> Source:
    """Return a source of (text, what follows it, element, page)."""
    text, hints = "", []
    for written, after, element, page in parts:
        hints.append(Hint(Span(len(text), len(text) + len(written)), "p", ("page", element), page=page))
        text += written + after
    return Source("report.pdf", text, "0", "application/pdf", hints=tuple(hints))


@pytest.mark.parametrize("kind", ["header", "footer", "number", "margin"])
def test_heads_feet_and_numbers_are_removed_with_a_reason_of_their_own(kind: str) -> None:
    document = clean_source(
        source((FIRST + SECOND, "\n", "p", 1), ("Annual report 7", "", f"page.{kind}", 1))
    )
    last = document.blocks[-1]
    assert (last.label, last.reason) == (Label.BOILERPLATE, f"page-{kind}")


def test_a_paragraph_that_a_page_break_divides_is_one_block() -> None:
    document = clean_source(source((FIRST, "", "p", 1), (SECOND, "", "p", 2)))
    assert [block.label for block in document.blocks] == [Label.BODY]


def test_lines_of_their_own_are_blocks_of_their_own() -> None:
    document = clean_source(source((FIRST + SECOND, "\n", "p", 1), (FIRST + SECOND, "", "p", 2)))
    assert [block.label for block in document.blocks] == [Label.BODY, Label.LAYOUT, Label.BODY]
