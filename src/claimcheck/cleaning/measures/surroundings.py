"""What stands around a block: its neighbours, windows of several widths, and where the main stretch of the page is."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.page_rows import PageRows, page_rows
from claimcheck.cleaning.measures.pieces import Column, running

WIDTHS = (2, 4, 8, 16, 40)
"""Blocks before and after that a window holds."""

_ENDINGS = [f"{side}{width}" for width in WIDTHS for side in "-+"]
"""Of the names of columns: for each width before, then after."""

NEIGHBOURS = (
    "ends_stop",
    "first_kind",
    "last_kind",
    "formulas",
    "breaks_before",
    "length",
    "capital_share",
    "function_share",
    "indent",
    "link_share",
    "heading",
    "tag",
    "apart",
)
"""Columns of the block before and the block after that a block is given."""

FAR = 300
"""Blocks beyond which a distance says no more."""

_CAP = 200
"""Words of a block that count."""

_CERTAIN, _SAID, _LEAST = 700, 12, 400
"""Chance in thousandths and words of a block that surely is text; chance from which on a block adds to the stretch."""

_STRETCH_WORDS = 60
_SHORT, _DATED = 6, 16
_SINCE = (
    "comment-form",
    "related-stories",
    "share-bar",
    "newsletter",
    "copyright",
    "site-links",
    "navigation",
    "disclaimer",
)
_SINCE_FORMULAS, _SINCE_NAMES, _TO_COME_NAMES = (
    tuple(name.format(group) for group in _SINCE) for name in ("formula_{}", "since_{}", "{}_to_come")
)

Rows = NDArray[np.int64]


def surrounding_columns(
    own: dict[str, Column], scores: Column, chances: Column, sizes: Sequence[int] = ()
) -> dict[str, Column]:
    """Return the columns of the surroundings of each block.

    Args:
        own: The columns of the blocks by themselves.
        scores: What each block looks like alone; positive is text.
        chances: The same as a chance in thousandths.
        sizes: How many of the blocks each page has, one page after the other, if there are several.
    """
    rows = page_rows(sizes or [len(scores)])
    words = np.minimum(own["words"], _CAP).astype(np.int64)
    good = chances * words // 1000
    return {
        "score": scores,
        **_shifted(rows, own, scores, words),
        **_windows(rows, _series(own, scores, words, good)),
        **_mass(rows, good, words),
        **_stretches(rows, chances, words),
        **_gaps(rows, chances, words),
        **_since(rows, own),
    }


def _series(
    own: dict[str, Column], scores: Column, words: Rows, good: Rows
) -> dict[str, NDArray[np.generic]]:
    short = (own["words"] < _SHORT) & (own["ends_stop"] == 0)
    dates = (own["month_words"] > 0) & (own["numbers"] > 0)
    dated = (dates | (own["clock_words"] > 1) | (own["clocks"] > 0)) & (own["words"] < _DATED)
    return {
        "score": scores,
        "words": words,
        "good": good,
        "formulas": np.minimum(own["formulas"], 5),
        "short": short,
        "stops": own["ends_stop"],
        "dated": dated,
        "forms": own["formula_comment-form"] > 0,
        "linked": own["link_share"],
    }


def _shifted(rows: PageRows, own: dict[str, Column], scores: Column, words: Rows) -> dict[str, Column]:
    near = rows.laid([scores, words], [-700, 0])
    beside = rows.laid([own[name] for name in NEIGHBOURS], [-1] * len(NEIGHBOURS))
    found: dict[str, Column] = {}
    for step in (1, 2, 3):
        found.update(_moved(rows, ("score", "words"), near, step))
    found.update(_moved(rows, NEIGHBOURS, beside, 1))
    return found


def _moved(rows: PageRows, names: tuple[str, ...], laid: Column, step: int) -> dict[str, Column]:
    """Return what the block `step` before and the one `step` after each block has."""
    before, after = rows.seen(laid, -step), rows.seen(laid, step)
    return dict(zip(_moved_names(names, step), (*before, *after), strict=True))


@cache
def _moved_names(names: tuple[str, ...], step: int) -> tuple[str, ...]:
    return tuple(f"{name}{side}{step}" for side in "-+" for name in names)


def _windows(rows: PageRows, series: dict[str, NDArray[np.generic]]) -> dict[str, Column]:
    """Return for every series its mean or share in windows before and after."""
    sums, blocks = _window_sums(rows, [*series.values(), np.ones(len(rows), np.int32)])
    found = dict(zip(series, sums, strict=True))
    number = np.maximum(blocks, 1)
    share = 1000 * found["good"] // np.maximum(found["words"], 1)
    found["score"] //= number
    found["linked"] //= number
    found["words"][:] = 10 * found["words"] // number
    windows = np.concatenate([*found.values(), share])
    return dict(zip(_window_names((*found, "share")), windows, strict=True))


@cache
def _window_names(series: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{name}{ending}~" for name in series for ending in _ENDINGS)


def _window_sums(rows: PageRows, series: Sequence[NDArray[np.generic]]) -> tuple[Column, Column]:
    """Return the sums of each series in every window (series by window by block), and those of the last one.

    A window is the difference of two running sums, in which there is room for it around each page. 32 bits have room
    for what a window holds; dividing that is twice as fast as with 64.
    """
    until = rows.laid(series, [0] * len(series)).cumsum(axis=1, dtype=np.int32)
    found = np.empty((len(series), 2 * len(WIDTHS), len(rows)), np.int32)
    before, here = rows.seen(until, -1), rows.seen(until, 0)
    for place, width in enumerate(WIDTHS):
        np.subtract(before, rows.seen(until, -1 - width), out=found[:, 2 * place])
        np.subtract(rows.seen(until, width), here, out=found[:, 2 * place + 1])
    return found[:-1], found[-1]


def _mass(rows: PageRows, good: Rows, words: Rows) -> dict[str, Column]:
    """Where a block stands, in blocks and in text, and how much text there is."""
    sums = running(good)
    totals = np.maximum(sums.take(rows.stops) - sums.take(rows.starts), 1)
    shares = 1000 * totals // np.maximum(np.add.reduceat(words, rows.starts), 1)
    total, start, sizes = rows.spread(totals), rows.spread(sums.take(rows.starts)), rows.stops - rows.starts
    size = rows.spread(sizes)
    return {
        "mass_before": (1000 * (sums[:-1] - start) // total).astype(np.int32),
        "mass_after": (1000 * (total + start - sums[1:]) // total).astype(np.int32),
        "index": np.minimum(rows.at, 3000).astype(np.int32),
        "index_share": (1000 * rows.at // size).astype(np.int32),
        "from_end": np.minimum(size - 1 - rows.at, 3000).astype(np.int32),
        "total_good": np.minimum(total, 8000).astype(np.int32),
        "good_share": rows.spread(shares).astype(np.int32),
        "blocks": np.minimum(size, 8000).astype(np.int32),
    }


def _stretches(rows: PageRows, chances: Column, words: Rows) -> dict[str, Column]:
    """Distances from the edges of the run of blocks that holds most text, taken generously and strictly."""
    gains = np.minimum(words, _STRETCH_WORDS)
    pages = [slice(start, stop) for start, stop in zip(rows.starts, rows.stops, strict=True)]
    found: dict[str, Column] = {}
    for name, least in (("stretch", _LEAST), ("core", _CERTAIN)):
        won = (chances - least).astype(np.int64) * gains
        starts, stops = np.array([_best_run(won[page]) for page in pages]).T
        found[f"{name}_start"] = (rows.at - rows.spread(starts)).clip(-FAR, FAR).astype(np.int32)
        found[f"{name}_stop"] = (rows.at - rows.spread(stops - 1)).clip(-FAR, FAR).astype(np.int32)
        found[f"{name}_size"] = rows.spread(np.minimum(stops - starts, 2000)).astype(np.int32)
    return found


def _best_run(gains: Rows) -> tuple[int, int]:
    """Return [start, stop) of the run with the greatest sum, the first of equals."""
    sums = running(gains)
    lowest = np.minimum.accumulate(sums)
    stop = int((sums - lowest).argmax())
    return int(sums[: stop + 1].argmin()), stop


def _gaps(rows: PageRows, chances: Column, words: Rows) -> dict[str, Column]:
    """Blocks and words between a block and the nearest ones before and after it that surely are text."""
    size = len(rows)
    at = np.arange(size)
    certain = (chances > _CERTAIN) & (words >= _SAID)
    before, after = np.full(size, -1), np.full(size, size)
    np.maximum.accumulate(np.where(certain, at, -1)[:-1], out=before[1:])
    np.minimum.accumulate(np.where(certain, at, size)[:0:-1], out=after[-2::-1])
    none_before, none_after = before < rows.spread(rows.starts), after >= rows.spread(rows.stops)
    sums = running(words)
    words_before = np.where(none_before, 5000, sums[:-1] - sums.take(before + 1))
    words_after = np.where(none_after, 5000, sums.take(after) - sums[1:])
    return {
        "since_text": np.where(none_before, FAR, np.minimum(at - before, FAR)).astype(np.int32),
        "until_text": np.where(none_after, FAR, np.minimum(after - at, FAR)).astype(np.int32),
        "gap_before": np.minimum(words_before, 5000).astype(np.int32),
        "gap_after": np.minimum(words_after, 5000).astype(np.int32),
    }


def _since(rows: PageRows, own: dict[str, Column]) -> dict[str, Column]:
    """Blocks since the last phrase of a family, and how many of the family are still to come."""
    at = np.arange(len(rows))
    hits = np.array([own[group] for group in _SINCE_FORMULAS]) > 0
    last = np.maximum.accumulate(np.where(hits, at, -1), axis=1)
    until = hits.cumsum(axis=1)
    since = np.where(last < rows.spread(rows.starts), FAR, np.minimum(at - last, FAR)).astype(np.int32)
    ends = until.take(rows.stops - 1, axis=1).take(rows.numbers, axis=1)
    to_come = np.minimum(ends - until, 20).astype(np.int32)
    return {
        **dict(zip(_SINCE_NAMES, since, strict=True)),
        **dict(zip(_TO_COME_NAMES, to_come, strict=True)),
    }
