"""Where blocks begin and end in a text.

A line is a block, unless lines were wrapped: then a paragraph is one. A break was a wrap if the next line goes on
in lower case after a long line without final stop, or if, among such lines, the next word would not have fitted.
What a paragraph does not show by itself, the other paragraphs of the text may: one who wraps wraps all.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.model.span import Span

_LINE = re.compile(r"[^\n\r\f\v\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\f\v\u2028\u2029]")
_ITEM = re.compile(r"[\u2022\u25cf\u25aa\u25e6*+\u2013\u2014|#>-]|\(?\d{1,3}[.)]\s")
_STOPPED = re.compile(r"[.!?:;\u3002\uff01\uff1f\u2026][\"'\u201d\u2019)\]]{0,3}$")

_OPEN = re.compile(r"\s(?:the|an?|of|in|on|at|by|for|to|from|with|and|or|between|that|which|was|were)$|,$")
"""Words, and the mark, that end no line that was ended on purpose."""

SHORTEST_WRAPPED, LONGEST_WRAPPED = 45, 130
"""Characters of a line that was broken for lack of room."""

COLUMN_LINES = 4
"""Lines from which on short lines may be paragraphs in a narrow column."""

NARROWEST_COLUMN, WIDEST_COLUMN = 25, 60
"""Characters of the longest line of a column."""

LONGEST_WORD = 10
"""Characters by which the longest line of the other paragraphs may fall short of the room that they had."""

_WRAPPED_SHARE = 0.25
"""Of the breaks of a run, those before a lower-case letter, from which on the run counts as wrapped."""

INVISIBLE = " \t\u00a0\u3000\u200b\u2005\u2002\u2003\u2009\ufeff\u200e\u200f\x1c\x1d\x1e\x1f\x85"
"""Trimmed from both ends of a line, besides all other white space."""


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the blocks of `text` in order: trimmed, never empty, not overlapping."""
    runs = list(_runs(text))
    room = _room(text, runs)
    for run in runs:
        yield from _joined(text, run, room)


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


def _room(text: str, runs: list[list[Span]]) -> int:
    """Return how many characters a line of the whole text had room for; 0 where most paragraphs were not wrapped."""
    several = [run for run in runs if len(run) > 1]
    widths = [_width(run) for run in several if _is_wrapped(text, run)]
    return max(widths) if 2 * len(widths) > len(several) else 0


def _width(run: list[Span]) -> int:
    return max(map(len, run))


def _joined(text: str, run: list[Span], room: int) -> Iterator[Span]:
    start = run[0].start
    for (line, following), goes_on in zip(pairwise(run), _wraps(text, run, room), strict=True):
        if not goes_on:
            yield Span(start, line.end)
            start = following.start
    yield Span(start, run[-1].end)


def _wraps(text: str, run: list[Span], room: int) -> Iterator[bool]:
    """Yield for each break of a run whether it was a wrap."""
    if _is_column(text, run):
        width = _width(run)
        yield from (_is_full(text, line, following, width) for line, following in pairwise(run))
        return
    width = _room_of(text, run, room)
    for line, following in pairwise(run):
        yield _goes_on(text, line, following) or _had_no_room(text, line, following, width)


def _room_of(text: str, run: list[Span], room: int) -> int:
    """Return the room of a run's own lines; where it shows none, that of the text, if its lines fit in."""
    width = _width(run)
    if _is_wrapped(text, run):
        return width
    return max(width, room) if room and width <= room + LONGEST_WORD else 0


def _is_column(text: str, run: list[Span]) -> bool:
    """Tell whether a run was set in narrow lines: half of them go on in lower case, and who is not full has ended."""
    width, breaks = _width(run), list(pairwise(run))
    if len(run) < COLUMN_LINES or not NARROWEST_COLUMN <= width <= WIDEST_COLUMN:
        return False
    going_on = sum(text[following.start].islower() for _, following in breaks)
    return 2 * going_on >= len(breaks) and all(
        _is_full(text, line, following, width) or _is_stopped(text, line) for line, following in breaks
    )


def _is_wrapped(text: str, run: list[Span]) -> bool:
    breaks = list(pairwise(run))
    if not breaks or _width(run) > LONGEST_WRAPPED:
        return False
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
    return not _is_stopped(text, line)


def _is_stopped(text: str, line: Span) -> bool:
    return _STOPPED.search(text, max(line.start, line.end - 8), line.end) is not None


def _had_no_room(text: str, line: Span, following: Span, width: int) -> bool:
    """Tell whether a line of a text with room for `width` characters ended because the next word did not fit."""
    if not SHORTEST_WRAPPED <= len(line) <= width or _ITEM.match(text, following.start):
        return False
    return _is_full(text, line, following, width)


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    next_word = text[following.start : following.end].split(None, 1)[0]
    return len(line) + 1 + len(next_word) > width
