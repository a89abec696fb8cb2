"""Which blocks are kept: those whose score says so, but for places where text hardly ever stands.

A score weighs one sign against another. A figure in another story's teaser must not support a claim, so where a page
says itself that something else begins, a block has to be sure to be text.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.formulas import WHOLE_LINE
from claimcheck.cleaning.measures.pieces import Column
from claimcheck.cleaning.regions import Region
from claimcheck.cleaning.scores import Scores

SURE = 200
"""Score (a chance of .88) that a block needs as a link, below "Related stories", or where the markup sets it apart."""

LINKED, LINK_WORDS = 600, 20
"""Thousandths of a short line in links, and words of such a line, that make it a link and no sentence."""

TEASERS = 8
"""Blocks below such a heading that are taken for what it announces."""

ITEM = -300
"""Score (a chance of .05) that a bulleted line right below the text needs: short items look like links."""

_BULLETS = frozenset(
    map(ord, "\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u00b7\u25a0\u25ba\u27a2\u2713\u2714")
)

Mask = NDArray[np.bool_]


def kept_blocks(text: str, starts: Sequence[int], scores: Scores, regions: Sequence[Region | None]) -> Mask:
    """Return which blocks of `text`, which begin at `starts`, are its own; `regions` are the set-apart elements."""
    kept = scores.kept()
    doubtful = _apart(regions) | _below_related(scores.columns) | _links(scores.columns)
    kept &= ~doubtful | (scores.among >= SURE)
    return _with_items(kept, text, starts, scores.among)


def _apart(regions: Sequence[Region | None]) -> Mask:
    return np.array([region is not None for region in regions], np.bool_)


def _links(columns: dict[str, Column]) -> Mask:
    found: Mask = (
        (columns["link_share"] > LINKED) & (columns["words"] < LINK_WORDS) & (columns["heading"] == 0)
    )
    return found


def _below_related(columns: dict[str, Column]) -> Mask:
    """Return which blocks stand right below a line that does nothing but announce other stories."""
    found = np.zeros(len(columns["words"]), np.bool_)
    for place in np.flatnonzero(columns["formula_related-stories"] >= WHOLE_LINE).tolist():
        found[place + 1 : place + 1 + TEASERS] = True
    return found


def _with_items(kept: Mask, text: str, starts: Sequence[int], scores: Column) -> Mask:
    """Add the bulleted lines that follow a kept block one upon the other."""
    followers = np.flatnonzero(~kept & (scores >= ITEM))
    for place in followers.tolist():
        if place and kept[place - 1] and ord(text[starts[place]]) in _BULLETS:
            kept[place] = True
    return kept
