"""Documents: their text, removals and blocks."""

from claimcheck.model.document import Block, Document, Removal
from claimcheck.model.label import Label
from claimcheck.model.source import Source

TEXT = "Home\n\nFerries run again\n\nBy Ann Lee\n\nThe first ferry left at noon."
BLOCKS = (
    Block(0, 4, Label.BOILERPLATE, "navigation"),
    Block(4, 6, Label.LAYOUT, "white-space"),
    Block(6, 23, Label.TITLE, "headline"),
    Block(23, 25, Label.LAYOUT, "white-space"),
    Block(25, 35, Label.BYLINE, "byline"),
    Block(35, 37, Label.LAYOUT, "white-space"),
    Block(37, 66, Label.BODY, "sentence"),
)
DOCUMENT = Document(Source("ferry.txt", TEXT, "0" * 64), BLOCKS)


def test_the_text_of_a_document_is_its_kept_blocks_joined_by_one_newline() -> None:
    assert DOCUMENT.text == "Ferries run again\nThe first ferry left at noon."


def test_the_removals_are_what_is_neither_kept_nor_aside() -> None:
    assert DOCUMENT.removals == (
        Removal(0, 4, Label.BOILERPLATE, "navigation"),
        Removal(4, 6, Label.LAYOUT, "white-space"),
        Removal(23, 25, Label.LAYOUT, "white-space"),
        Removal(35, 37, Label.LAYOUT, "white-space"),
    )


def test_a_block_knows_its_span() -> None:
    assert BLOCKS[2].span.of(TEXT) == "Ferries run again"
