"""Words -> segments: a line ends, or a cell, where the next word stands elsewhere or behind a gap that parts."""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.sources.pdf.gaps import parting
from claimcheck.sources.pdf.geometry import Segment, Word, share_baseline
from claimcheck.sources.pdf.scripts import joins_closely, reads_leftward
from claimcheck.sources.pdf.words import SUPERSCRIPT, is_raised

GAP = 1.0
"""Of the size: the gap from which on words may belong to different cells or columns. A blank is 0.25 to 0.35 wide, the
gutter between columns 1.2 and more, as is a blank in a badly justified line."""

_CLOSE = 0.6
"""Of the size: the gap that parts no two characters of a script without blanks."""


def segments(words: Sequence[Word]) -> tuple[Segment, ...]:
    """Return the segments of upright words, the highest first, and from left to right on one baseline."""
    runs: list[Segment] = []
    for word in words:
        one = Segment(word.text, word.left, word.right, word.baseline, word.size, word.bold)
        if runs and _goes_on(runs[-1], one):
            runs[-1] = _joined(runs[-1], one)
        else:
            runs.append(one)
    rows = [_side_by_side(row) for row in in_rows(runs)]
    parted = zip(rows, parting(rows), strict=True)
    return tuple(segment for row, parts in parted for segment in _stretched(row, parts))


def in_rows(found: Iterable[Segment]) -> list[list[Segment]]:
    """Return the segments by baseline, the highest row first, each from left to right."""
    rows: list[list[Segment]] = []
    for segment in sorted(found, key=lambda one: (-one.baseline, one.left, one.text)):
        if rows and share_baseline(_largest(rows[-1]), segment):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [sorted(row, key=lambda one: (one.left, one.text)) for row in rows]


def _largest(row: Sequence[Segment]) -> Segment:
    return max(row, key=lambda one: one.size)


def _goes_on(before: Segment, after: Segment) -> bool:
    return share_baseline(before, after) and _distance(before, after) <= GAP * max(before.size, after.size)


def _distance(one: Segment, other: Segment) -> float:
    """The gap between two, whichever comes first; negative where they overlap."""
    return max(other.left - one.right, one.left - other.right)


def _joined(first: Segment, second: Segment) -> Segment:
    main = max(first, second, key=lambda segment: segment.size)
    if _is_note(first, second):
        text = first.text + second.text.translate(SUPERSCRIPT)
    else:
        text = first.text + _blank(first, second) + second.text
    return Segment(
        text,
        min(first.left, second.left),
        max(first.right, second.right),
        main.baseline,
        main.size,
        first.bold and second.bold,
    )


def _is_note(before: Segment, after: Segment) -> bool:
    """Tell whether the number of a note was written by itself, behind its word."""
    return after.text.isdigit() and is_raised(after.size, after.baseline, before.size, before.baseline)


def _blank(before: Segment, after: Segment) -> str:
    closely = joins_closely(before.text, after.text)
    return "" if closely and _distance(before, after) <= _CLOSE * after.size else " "


def _side_by_side(row: Sequence[Segment]) -> list[Segment]:
    """Join what stands side by side without a gap, though it was written at different times."""
    joined = [row[0]]
    for segment in row[1:]:
        if _goes_on(joined[-1], segment):
            joined[-1] = _in_order(joined[-1], segment)
        else:
            joined.append(segment)
    return joined


def _stretched(row: Sequence[Segment], parts: Sequence[bool]) -> Iterator[Segment]:
    """Join what only a stretched line holds apart."""
    last = row[0]
    for segment, is_apart in zip(row[1:], parts, strict=True):
        if is_apart:
            yield last
            last = segment
        else:
            last = _in_order(last, segment)
    yield last


def _in_order(left: Segment, right: Segment) -> Segment:
    return _joined(right, left) if reads_leftward(left.text + right.text) else _joined(left, right)
