"""Which blocks are kept: those whose score says so, but for places where text hardly ever stands.

A score weighs one sign against another. A figure in another story's teaser must not support a claim, so where the
markup itself says that other stories or readers' comments begin, a block has to be sure to be text.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.pieces import Column
from claimcheck.cleaning.regions import Region
from claimcheck.cleaning.scores import Scores
from claimcheck.model.label import Label

SURE = 200
"""Score (a chance of .88) that a block needs among what the markup calls other stories or comments."""

OTHERS = frozenset({Label.TEASER, Label.COMMENT})
"""What others wrote. Navigation, forms and asides are left to the scores: themes call whole articles so."""

ITEM = -300
"""Score (a chance of .05) that a bulleted line right below the text needs: short items look like links."""

_BULLETS = frozenset(
    map(ord, "\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u00b7\u25a0\u25ba\u27a2\u2713\u2714")
)

Mask = NDArray[np.bool_]


def kept_blocks(text: str, starts: Sequence[int], scores: Scores, regions: Sequence[Region | None]) -> Mask:
    """Return which blocks of `text`, which begin at `starts`, are its own; `regions` are the set-apart elements."""
    by_others = np.array([region is not None and region[0] in OTHERS for region in regions], np.bool_)
    kept = scores.kept() & (~by_others | (scores.among >= SURE))
    return _with_items(kept, text, starts, scores.among)


def _with_items(kept: Mask, text: str, starts: Sequence[int], scores: Column) -> Mask:
    """Add the bulleted lines that follow a kept block one upon the other."""
    followers = np.flatnonzero(~kept & (scores >= ITEM))
    for place in followers.tolist():
        if place and kept[place - 1] and ord(text[starts[place]]) in _BULLETS:
            kept[place] = True
    return kept
