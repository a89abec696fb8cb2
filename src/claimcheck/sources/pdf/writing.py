"""Items -> the canonical text with a hint for each part: a line for each paragraph or row."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.model.source import Hint
from claimcheck.model.span import Span
from claimcheck.sources.pdf.headings import Headings
from claimcheck.sources.pdf.hyphens import Words, joined, unbroken_words
from claimcheck.sources.pdf.items import Item, groups
from claimcheck.sources.pdf.paragraphs import is_item

_TABLE_TAGS = {"tr": ("table",), "thead": ("table", "thead")}


def written(items: Sequence[Item]) -> tuple[str, tuple[Hint, ...]]:
    """Return the text of a document and its hints.

    A paragraph that a page break divides is one line with a hint for each page, so that each sentence has its own.
    """
    found = [item.paragraph for item in items if item.paragraph is not None]
    headings = Headings(found)
    words = unbroken_words(line.text for paragraph in found for line in paragraph.lines)
    text, hints = _Text(), []
    for group in groups(items, body=headings.body):
        text.begin_line()
        for part, glue, item in _parts(group, words):
            hints.append(_hint(item, group[0], headings, text.add(part)))
            text.add(glue)
    return text.whole, tuple(hints)


class _Text:
    """Pieces of a text and how long they are together."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0

    @property
    def whole(self) -> str:
        return "".join(self._pieces)

    def add(self, piece: str) -> Span:
        start = self._length
        self._pieces.append(piece)
        self._length += len(piece)
        return Span(start, self._length)

    def begin_line(self) -> None:
        if self._pieces:
            self.add("\n")


def _parts(group: Sequence[Item], words: Words) -> Iterator[tuple[str, str, Item]]:
    """Yield the text of each part of a paragraph, what stands behind it, and its item."""
    lines = [(line, item) for item in group for line in _lines(item)]
    pieces = [joined(before, after, words) for (before, _), (after, _) in pairwise(lines)]
    pieces.append((lines[-1][0], ""))
    text = ""
    for index, ((piece, glue), (_, item)) in enumerate(zip(pieces, lines, strict=True)):
        text += piece
        if index + 1 == len(lines) or lines[index + 1][1] is not item:
            yield text, glue, item
            text = ""
        else:
            text += glue


def _lines(item: Item) -> list[str]:
    return [item.text] if item.paragraph is None else [line.text for line in item.paragraph.lines]


def _hint(item: Item, first: Item, headings: Headings, span: Span) -> Hint:
    if item.paragraph is None or first.paragraph is None:
        tag = "tr" if item.path in _TABLE_TAGS else "p"
        path = ("page", *_TABLE_TAGS.get(item.path, (item.path,)))
        return Hint(span, tag, path, page=item.page)
    level = headings.level(first.paragraph)
    tag = f"h{level}" if level else "li" if is_item(first.paragraph.lines[0].text) else "p"
    return Hint(span, tag, ("page",), level, page=item.page)
