"""Where blocks begin and end in a text.

A line is a block, unless lines were wrapped: then a paragraph is one. A break was a wrap if the next line goes on
in lower case after a long line without final stop, or if, among such lines, the next word would not have fitted.
What a paragraph does not show by itself, the other paragraphs of the text may: one who wraps wraps all.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

_OTHER_BREAKS = "\r\f\v\u2028\u2029"
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


Line = tuple[int, int]
"""Start and end; a text has so many lines that a `Span` for each would take most of the time."""

Run = list[Line]
"""Lines without a blank one between them."""


def paragraphs(text: str) -> list[Line]:
    """Return the blocks of `text` in order: trimmed, never empty, not overlapping."""
    runs = _runs(text)
    several = [run for run in runs if len(run) > 1]
    wraps = [_going_on(text, run) for run in several]
    room = _room(several, wraps)
    going_on = iter(wraps)
    blocks: list[Line] = []
    for run in runs:
        blocks += run if len(run) == 1 else _joined(run, _wraps(text, run, next(going_on), room))
    return blocks


def trimmed(text: str, start: int, end: int) -> Line | None:
    """Return [start, end) without white space and invisible characters at its ends; None where nothing is left."""
    line = text[start:end]
    body = line.strip()
    if body and _is_seen(body[0]) and _is_seen(body[-1]):
        offset = start + line.index(body[0])
        return offset, offset + len(body)
    body = line.strip(INVISIBLE).strip()
    while body and (body[0] in INVISIBLE or body[-1] in INVISIBLE or body != body.strip()):
        body = body.strip(INVISIBLE).strip()
    if not body:
        return None
    offset = start + line.index(body)
    return offset, offset + len(body)


def _is_seen(character: str) -> bool:
    return " " < character < "\x7f" or not (character.isspace() or character in INVISIBLE)


def _runs(text: str) -> list[Run]:
    """Cut `text` into its lines that have text, trimmed; a line right below another one is of its run."""
    runs: list[Run] = []
    start, follows = 0, False
    for line in _with_one_break(text).split("\n"):
        end = start + len(line)
        plain = line and " " < line[0] < "\x7f" and " " < line[-1] < "\x7f"
        body = (start, end) if plain else trimmed(text, start, end) if line else None
        if body is None:
            follows = False
        elif follows:
            runs[-1].append(body)
        else:
            runs.append([body])
            follows = True
        start = end + 1
    return runs


def _with_one_break(text: str) -> str:
    """Return `text` with one kind of line break, as long as before."""
    breaking = text.replace("\r\n", " \n")
    for mark in _OTHER_BREAKS:
        breaking = breaking.replace(mark, "\n")
    return breaking


def _room(several: Sequence[Run], wraps: Sequence[list[bool]]) -> int:
    """Return how many characters a line of the whole text had room for; 0 where most paragraphs were not wrapped."""
    widths = [_width(run) for run, going_on in zip(several, wraps, strict=True) if _is_wrapped(run, going_on)]
    return max(widths) if 2 * len(widths) > len(several) else 0


def _width(run: Run) -> int:
    return max([end - start for start, end in run])


def _joined(run: Run, wraps: Sequence[bool]) -> list[Line]:
    if True not in wraps:
        return run
    found: list[Line] = []
    first = run[0][0]
    for (line, following), goes_on in zip(pairwise(run), wraps, strict=True):
        if not goes_on:
            found.append((first, line[1]))
            first = following[0]
    found.append((first, run[-1][1]))
    return found


def _wraps(text: str, run: Run, going_on: list[bool], room: int) -> list[bool]:
    """Return for each break of a run whether it was a wrap."""
    if _is_column(text, run):
        width = _width(run)
        return [_is_full(text, line, following, width) for line, following in pairwise(run)]
    width = _room_of(run, going_on, room)
    if not width:
        return going_on
    return [
        goes_on or _had_no_room(text, line, following, width)
        for (line, following), goes_on in zip(pairwise(run), going_on, strict=True)
    ]


def _room_of(run: Run, going_on: list[bool], room: int) -> int:
    """Return the room of a run's own lines; where it shows none, that of the text, if its lines fit in."""
    if _is_wrapped(run, going_on):
        return _width(run)
    return max(width, room) if room and (width := _width(run)) <= room + LONGEST_WORD else 0


def _is_column(text: str, run: Run) -> bool:
    """Tell whether a run was set in narrow lines: half of them go on in lower case, and who is not full has ended."""
    if len(run) < COLUMN_LINES or not NARROWEST_COLUMN <= (width := _width(run)) <= WIDEST_COLUMN:
        return False
    going_on = sum([text[start].islower() for start, _ in run[1:]])
    return 2 * going_on >= len(run) - 1 and all(
        _is_full(text, line, following, width) or _is_stopped(text, line) for line, following in pairwise(run)
    )


def _is_wrapped(run: Run, going_on: list[bool]) -> bool:
    """Tell it from which breaks go on."""
    share = sum(going_on)
    return share > 0 and share >= _WRAPPED_SHARE * len(going_on) and _width(run) <= LONGEST_WRAPPED


def _going_on(text: str, run: Run) -> list[bool]:
    """Return for each break of a run whether the line before it goes on after it."""
    return [
        SHORTEST_WRAPPED <= line[1] - line[0] <= LONGEST_WRAPPED and _goes_on(text, line, following)
        for line, following in pairwise(run)
    ]


def _goes_on(text: str, line: Line, following: Line) -> bool:
    """Tell it of a line that is as long as one that was broken for lack of room."""
    start, end = line
    if not text[following[0]].islower() and _OPEN.search(text, max(start, end - 8), end) is None:
        return False
    return not _is_stopped(text, line)


def _is_stopped(text: str, line: Line) -> bool:
    return _STOPPED.search(text, max(line[0], line[1] - 8), line[1]) is not None


def _had_no_room(text: str, line: Line, following: Line, width: int) -> bool:
    """Tell whether a line of a text with room for `width` characters ended because the next word did not fit."""
    if not SHORTEST_WRAPPED <= line[1] - line[0] <= width or _ITEM.match(text, following[0]):
        return False
    return _is_full(text, line, following, width)


def _is_full(text: str, line: Line, following: Line, width: int) -> bool:
    next_word = text[following[0] : following[1]].split(None, 1)[0]
    return line[1] - line[0] + 1 + len(next_word) > width
