"""Marked pieces of text as elements."""

from collections.abc import Iterable, Iterator

from claimcheck.reports.html.elements import Child, Html, element
from claimcheck.reports.view import Mark, Piece

_DECIDING = {Mark.GOOD: "agrees", Mark.BAD: "differs", Mark.DOUBTFUL: "unclear"}


def marked(pieces: Iterable[Piece]) -> Iterator[Child]:
    """Yield text, with the words that decided in a ``mark`` that says to which end."""
    for piece in pieces:
        if piece.mark in _DECIDING:
            yield element("mark", piece.text, class_=_DECIDING[piece.mark])
        else:
            yield piece.text


def quotation(pieces: Iterable[Piece], **attributes: str) -> Html:
    """Return a quote in its own direction of writing."""
    return element("blockquote", element("p", marked(pieces), dir="auto"), **attributes)
