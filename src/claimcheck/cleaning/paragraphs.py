"""Where blocks begin and end in a text.

A line is a block, unless lines were wrapped: then a paragraph is one. A break was a wrap if the next line goes on
in lower case after a long line without final stop, or if, among such lines, the next word would not have fitted.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.model.span import Span

_LINE = re.compile(r"[^\n\r\f\v\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\f\v\u2028\u2029]")
_ITEM = re.compile(r"[\u2022\u25cf\u25aa\u25e6*+\u2013\u2014|#>-]|\(?\d{1,3}[.)]\s")
_STOPPED = re.compile(r"[.!?:;\u3002\uff01\uff1f\u2026][\"'\u201d\u2019)\]]{0,3}$")

_OPEN = re.compile(r"\s(?:the|an?|of|in|on|at|by|for|to|from|with|and|or|between|that|which|was|were)$")
"""Words that end no line that was ended on purpose."""

SHORTEST_WRAPPED, LONGEST_WRAPPED = 45, 130
"""Characters of a line that was broken for lack of room."""

_WRAPPED_SHARE = 0.25
"""Of the breaks of a run, those before a lower-case letter, from which on the run counts as wrapped."""

INVISIBLE = " \t\u00a0\u3000\u200b\u2005\u2002\u2003\u2009\ufeff\u200e\u200f\x1c\x1d\x1e\x1f\x85"
"""Trimmed from both ends of a line, besides all other white space."""


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the blocks of `text` in order: trimmed, never empty, not overlapping."""
    for run in _runs(text):
        yield from _joined(text, run)


def lines(text: str) -> Iterator[Span]:
    """Yield the lines of `text` that have text, trimmed."""
    for match in _LINE.finditer(text):
        span = trimmed(text, match.start(), match.end())
        if span is not None:
            yield span


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return [start, end) without white space and invisible characters at its ends; None where nothing is left."""
    line = text[start:end]
    body = line.strip(INVISIBLE).strip()
    while body and (body[0] in INVISIBLE or body[-1] in INVISIBLE or body != body.strip()):
        body = body.strip(INVISIBLE).strip()
    if not body:
        return None
    offset = start + line.index(body)
    return Span(offset, offset + len(body))


def _runs(text: str) -> Iterator[list[Span]]:
    """Lines without a blank one between them."""
    run: list[Span] = []
    for line in lines(text):
        if run and len(_BREAK.findall(text, run[-1].end, line.start)) != 1:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _joined(text: str, run: list[Span]) -> Iterator[Span]:
    width = max(len(line) for line in run)
    wrapped = width <= LONGEST_WRAPPED and _is_wrapped(text, run)
    start = run[0].start
    for line, following in pairwise(run):
        if not (_goes_on(text, line, following) or (wrapped and _had_no_room(text, line, following, width))):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, run[-1].end)


def _is_wrapped(text: str, run: list[Span]) -> bool:
    breaks = list(pairwise(run))
    going_on = sum(_goes_on(text, line, following) for line, following in breaks)
    return going_on > 0 and going_on >= _WRAPPED_SHARE * len(breaks)


def _goes_on(text: str, line: Span, following: Span) -> bool:
    if not SHORTEST_WRAPPED <= len(line) <= LONGEST_WRAPPED:
        return False
    if (
        not text[following.start].islower()
        and _OPEN.search(text, max(line.start, line.end - 8), line.end) is None
    ):
        return False
    return _STOPPED.search(text, max(line.start, line.end - 8), line.end) is None


def _had_no_room(text: str, line: Span, following: Span, width: int) -> bool:
    if _ITEM.match(text, following.start) or len(line) < SHORTEST_WRAPPED:
        return False
    next_word = text[following.start : following.end].split(None, 1)[0]
    return len(line) + 1 + len(next_word) > width
