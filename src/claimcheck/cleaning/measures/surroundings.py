"""What stands around a block: its neighbours, windows of several widths, and where the main stretch of the page is."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

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


def surrounding_columns(own: dict[str, Column], scores: Column, chances: Column) -> dict[str, Column]:
    """Return the columns of the surroundings of each block.

    Args:
        own: The columns of the blocks by themselves.
        scores: What each block looks like alone; positive is text.
        chances: The same as a chance in thousandths.
    """
    words = np.minimum(own["words"], _CAP).astype(np.int64)
    good = chances * words // 1000
    series = _series(own, scores, words, good)
    return {
        "score": scores,
        **_shifted(own, scores, words),
        **_windows(series),
        **_mass(good, words),
        **_stretches(chances, words),
        **_gaps(chances, words),
        **_since(own),
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


def _shifted(own: dict[str, Column], scores: Column, words: Rows) -> dict[str, Column]:
    near = _padded([scores, words], [-700, 0], 3)
    beside = _padded([own[name] for name in NEIGHBOURS], [-1] * len(NEIGHBOURS), 1)
    found: dict[str, Column] = {}
    for step in (1, 2, 3):
        found.update(_moved(("score", "words"), near, 3, step))
    found.update(_moved(NEIGHBOURS, beside, 1, 1))
    return found


def _padded(columns: Sequence[Column | Rows], edges: Sequence[int], width: int) -> Column:
    """Return the columns as rows, with `width` times its edge before and after each."""
    size = len(columns[0])
    rows = np.empty((len(columns), size + 2 * width), np.int32)
    rows[:, :width] = rows[:, width + size :] = np.array(edges, np.int32)[:, None]
    rows[:, width : width + size] = columns
    return rows


def _moved(names: tuple[str, ...], rows: Column, width: int, step: int) -> dict[str, Column]:
    """Return what the block `step` before and the one `step` after each block has; no number is copied."""
    size = rows.shape[1] - 2 * width
    before, after = (rows[:, at : at + size] for at in (width - step, width + step))
    return dict(zip(_moved_names(names, step), (*before, *after), strict=True))


@cache
def _moved_names(names: tuple[str, ...], step: int) -> tuple[str, ...]:
    return tuple(f"{name}{side}{step}" for side in "-+" for name in names)


def _windows(series: dict[str, NDArray[np.generic]]) -> dict[str, Column]:
    """Return for every series its mean or share in windows before and after."""
    stacked = np.stack(list(series.values()), dtype=np.int32, casting="same_kind")
    sums, blocks = _window_sums(stacked)
    rows = dict(zip(series, sums, strict=True))
    number = np.maximum(blocks, 1)
    share = 1000 * rows["good"] // np.maximum(rows["words"], 1)
    rows["score"] //= number
    rows["linked"] //= number
    rows["words"][:] = 10 * rows["words"] // number
    windows = np.concatenate([*rows.values(), share])
    return dict(zip(_window_names((*rows, "share")), windows, strict=True))


@cache
def _window_names(series: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{name}{ending}~" for name in series for ending in _ENDINGS)


def _window_sums(stacked: Column) -> tuple[Column, Column]:
    """Return the sums of each row in every window (row by window by block) and how many blocks a window holds.

    Sums up to each block are padded at both ends, so that each window is the difference of two slices. 32 bits have
    room for what a window holds; dividing that is twice as fast as with 64.
    """
    rows, size, pad = len(stacked), stacked.shape[1], max(WIDTHS)
    until = np.zeros((rows + 1, size + 1 + 2 * pad), np.int32)
    inner = slice(pad + 1, pad + 1 + size)
    stacked.cumsum(axis=1, dtype=np.int32, out=until[:-1, inner])
    until[-1, inner] = np.arange(1, size + 1)
    until[:, pad + 1 + size :] = until[:, pad + size : pad + size + 1]
    found = np.empty((rows + 1, 2 * len(WIDTHS), size), np.int32)
    here, after = until[:, pad : pad + size], until[:, inner]
    for place, width in enumerate(WIDTHS):
        np.subtract(here, until[:, pad - width : pad - width + size], out=found[:, 2 * place])
        np.subtract(until[:, pad + 1 + width : pad + 1 + width + size], after, out=found[:, 2 * place + 1])
    return found[:-1], found[-1]


def _mass(good: Rows, words: Rows) -> dict[str, Column]:
    """Where a block stands, in blocks and in text, and how much text there is."""
    size = len(good)
    total = max(1, int(good.sum()))
    until = good.cumsum()
    at = np.arange(size)
    whole = {
        "total_good": min(total, 8000),
        "good_share": 1000 * total // max(1, int(words.sum())),
        "blocks": min(size, 8000),
    }
    return {
        "mass_before": (1000 * (until - good) // total).astype(np.int32),
        "mass_after": (1000 * (total - until) // total).astype(np.int32),
        "index": np.minimum(at, 3000).astype(np.int32),
        "index_share": (1000 * at // size).astype(np.int32),
        "from_end": np.minimum(size - 1 - at, 3000).astype(np.int32),
        **{name: np.full(size, value, np.int32) for name, value in whole.items()},
    }


def _stretches(chances: Column, words: Rows) -> dict[str, Column]:
    """Distances from the edges of the run of blocks that holds most text, taken generously and strictly."""
    at = np.arange(len(words))
    gains = np.minimum(words, _STRETCH_WORDS)
    found: dict[str, Column] = {}
    for name, least in (("stretch", _LEAST), ("core", _CERTAIN)):
        start, stop = _best_run((chances - least).astype(np.int64) * gains)
        found[f"{name}_start"] = (at - start).clip(-FAR, FAR).astype(np.int32)
        found[f"{name}_stop"] = (at - stop + 1).clip(-FAR, FAR).astype(np.int32)
        found[f"{name}_size"] = np.full(len(words), min(stop - start, 2000), np.int32)
    return found


def _best_run(gains: Rows) -> tuple[int, int]:
    """Return [start, stop) of the run with the greatest sum, the first of equals."""
    sums = running(gains)
    lowest = np.minimum.accumulate(sums)
    stop = int((sums - lowest).argmax())
    return int(sums[: stop + 1].argmin()), stop


def _gaps(chances: Column, words: Rows) -> dict[str, Column]:
    """Blocks and words between a block and the nearest ones before and after it that surely are text."""
    size = len(words)
    at = np.arange(size)
    certain = (chances > _CERTAIN) & (words >= _SAID)
    before, after = np.full(size, -FAR), np.full(size, size + FAR)
    np.maximum.accumulate(np.where(certain, at, -FAR)[:-1], out=before[1:])
    np.minimum.accumulate(np.where(certain, at, size + FAR)[:0:-1], out=after[-2::-1])
    sums = running(words)
    words_before = np.where(before < 0, 5000, sums[:-1] - sums.take(before + 1, mode="clip"))
    words_after = np.where(after >= size, 5000, sums.take(after, mode="clip") - sums[1:])
    return {
        "since_text": np.minimum(at - before, FAR).astype(np.int32),
        "until_text": np.minimum(after - at, FAR).astype(np.int32),
        "gap_before": np.minimum(words_before, 5000).astype(np.int32),
        "gap_after": np.minimum(words_after, 5000).astype(np.int32),
    }


def _since(own: dict[str, Column]) -> dict[str, Column]:
    """Blocks since the last phrase of a family, and how many of the family are still to come."""
    at = np.arange(len(own["words"]))
    hits = np.array([own[group] for group in _SINCE_FORMULAS]) > 0
    last = np.maximum.accumulate(np.where(hits, at, -FAR), axis=1)
    until = hits.cumsum(axis=1)
    since = np.minimum(at - last, FAR).astype(np.int32)
    to_come = np.minimum(until[:, -1:] - until, 20).astype(np.int32)
    return {
        **dict(zip(_SINCE_NAMES, since, strict=True)),
        **dict(zip(_TO_COME_NAMES, to_come, strict=True)),
    }
