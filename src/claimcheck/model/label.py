"""What a block of a dump is."""

from enum import StrEnum


class Label(StrEnum):
    """The label of a Block. Each belongs to exactly one of KEPT, ASIDE and REMOVED."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    LIST = "list"
    TABLE_ROW = "table-row"
    QUOTE = "quote"

    CAPTION = "caption"
    BYLINE = "byline"
    BIOGRAPHY = "biography"

    BOILERPLATE = "boilerplate"
    SPAM = "spam"
    TEASER = "teaser"
    DISCLAIMER = "disclaimer"
    COMMENT = "comment"
    LAYOUT = "layout"
    """White space between blocks, and a byte order mark."""

    __hash__ = str.__hash__  # that of an Enum is written in Python, and every block asks for it several times


KEPT = frozenset({Label.TITLE, Label.HEADING, Label.BODY, Label.LIST, Label.TABLE_ROW, Label.QUOTE})
"""Labels that make up `Document.text`."""

ASIDE = frozenset({Label.CAPTION, Label.BYLINE, Label.BIOGRAPHY})
"""Searchable and marked, but not part of `Document.text`."""

REMOVED = frozenset(Label) - KEPT - ASIDE
"""Never evidence; each removal has a reason that can be listed."""

EVIDENCE = frozenset({Label.BODY, Label.LIST, Label.QUOTE, Label.TABLE_ROW, Label.CAPTION, Label.BIOGRAPHY})
"""May support or refute. A biography speaks only of its person; titles and headings are context."""
