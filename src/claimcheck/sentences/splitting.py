"""Document or text -> Sentences: slices of the text, unaltered, with their places."""

import re
from collections.abc import Iterator

from claimcheck.language.datelines import find_dateline
from claimcheck.model.document import Block, Document
from claimcheck.model.label import ASIDE, KEPT, Label
from claimcheck.model.sentence import Sentence
from claimcheck.model.span import Span
from claimcheck.sentences.boundaries import Bounds, sentence_bounds
from claimcheck.sentences.normalization import normalized

_EDGE = " \t\u00a0\u200b\u200e\u200f\u2060\ufeff\u00ad"
_BULLET = re.compile(
    r"(?:[\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u00b7\u25a0\u25ba\u27a2\u2713\u2714]|[-*+>\u2013](?=\s)|#{1,6}(?=\s))[\s\u200b]*"
)
_WORD = re.compile(r"[^\W_]")
_PARAGRAPH = re.compile(r"\n[ \t\r\u00a0]*\n\s*")
_LINE = re.compile(r"[^\n]*\n?")
_DATELINE_REACH = 200
"""Characters of a block that its dateline stands in."""

_LONG_LINE = 45
"""Characters of a line that may have been wrapped; a shorter one ends where it ends."""


def split_document(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences of all kept and aside blocks, in order; each lies within one block.

    The dateline of a report is in none: it is metadata.
    """
    text, language = document.source.text, document.metadata.language
    marked = document.source.media_type == "text/markdown"
    return tuple(
        sentence
        for index, block in enumerate(document.blocks)
        if block.label in KEPT or block.label in ASIDE
        for sentence in _of_block(text, block, index, language, marked=marked)
    )


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a plain text. Paragraphs, list items and short lines end what they hold."""
    return tuple(
        sentence
        for index, span in enumerate(_paragraphs(text))
        for sentence in _of_block(text, Block(span.start, span.end, Label.BODY, "paragraph"), index, None)
    )


def _of_block(
    text: str, block: Block, index: int, language: str | None, *, marked: bool = False
) -> Iterator[Sentence]:
    begin = block.start + _dateline_length(text, block)
    body = text[begin : block.end]
    for bounds in sentence_bounds(body, language):
        trimmed = _trimmed(body, *bounds, bullet=block.label is Label.LIST)
        if trimmed is not None:
            start, end = trimmed
            exact = body[start:end]
            yield Sentence(
                exact, begin + start, begin + end, block.label, index, *normalized(exact, marked=marked)
            )


def _dateline_length(text: str, block: Block) -> int:
    """A dateline says where and when a report was filed, and is no part of its first sentence."""
    if block.label is not Label.BODY:
        return 0
    found = find_dateline(text[block.start : min(block.end, block.start + _DATELINE_REACH)])
    return found.end if found else 0


def _trimmed(text: str, start: int, end: int, *, bullet: bool) -> Bounds | None:
    """Return bounds without white space and invisible characters at the edges; None without a letter or digit.

    The bullet of a list item is no part of its sentence.
    """
    start = _skipped(text, start, end)
    mark = _BULLET.match(text, start, end) if bullet else None
    start = _skipped(text, mark.end(), end) if mark else start
    while end > start and (text[end - 1].isspace() or text[end - 1] in _EDGE):
        end -= 1
    return (start, end) if _WORD.search(text, start, end) else None


def _skipped(text: str, start: int, end: int) -> int:
    while start < end and (text[start].isspace() or text[start] in _EDGE):
        start += 1
    return start


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for match in _PARAGRAPH.finditer(text):
        yield from _unwrapped(text, Span(start, match.end()))
        start = match.end()
    yield from _unwrapped(text, Span(start, len(text)))


def _unwrapped(text: str, span: Span) -> Iterator[Span]:
    """Cut a paragraph at the line ends that end something."""
    start = span.start
    for line in _LINE.finditer(text, span.start, span.end):
        if line.end() < span.end and _ends_something(
            line.group(), text[line.end() : min(span.end, line.end() + 8)]
        ):
            yield Span(start, line.end())
            start = line.end()
    if start < span.end:
        yield Span(start, span.end)


def _ends_something(line: str, following: str) -> bool:
    begin = following.lstrip()
    if not _WORD.search(line):
        return True
    if not begin or begin[0].islower():
        return False
    return _BULLET.match(begin) is not None or (len(line.strip()) < _LONG_LINE and begin[0].isupper())
