"""How the lines of a block stand on the page: blank lines around it, and its indent."""

import numpy as np

from claimcheck.cleaning.measures.characters import code_points
from claimcheck.cleaning.measures.pieces import Column, Indexes

_EDGE = 9
"""Breaks that are counted at most, and those before the first and after the last block."""

_WIDEST_INDENT = 99

_BREAK = 0x0A


def layout_columns(text: str, starts: Indexes, ends: Indexes) -> dict[str, Column]:
    """Return line breaks before and after each block (one means that no blank line stands between) and its indent.

    The blocks of `text` have these `starts` and `ends`.
    """
    first = max(0, int(starts[0]) - _WIDEST_INDENT)
    (found,) = (code_points(text[first : int(ends[-1])]) == _BREAK).nonzero()
    breaks = found + first
    before = breaks.searchsorted(starts)
    around = np.full(len(starts) + 1, _EDGE, np.int32)
    np.minimum(before[1:] - breaks.searchsorted(ends[:-1]), _EDGE, out=around[1:-1], casting="same_kind")
    line_starts = np.append(breaks, -1).take(before - 1) + 1
    return {
        "breaks_before": around[:-1],
        "breaks_after": around[1:],
        "indent": np.minimum(starts - line_starts, _WIDEST_INDENT).astype(np.int32),
    }
