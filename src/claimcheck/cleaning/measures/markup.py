"""What the markup around a block tells, as columns; all are zero where a text has none."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from claimcheck.cleaning.measures.pieces import Column
from claimcheck.cleaning.regions import Region
from claimcheck.model.source import Hint

_TAGS = (
    "",
    "button",
    "td",
    "tr",
    "th",
    "li",
    "dd",
    "dt",
    "span",
    "body",
    "div",
    "section",
    "article",
    "main",
    "figcaption",
)
_PROSE_TAGS = ("pre", "h6", "h5", "h4", "h1", "h3", "h2", "blockquote", "p")
_RANK = {tag: rank for rank, tag in enumerate((*_TAGS, *_PROSE_TAGS), 1)}
"""Tags in the order in which they more and more often hold prose."""

_MAIN = ("article", "main")
_REGIONS = (
    "markup-navigation",
    "markup-form",
    "markup-footer",
    "share-bar",
    "markup-comments",
    "markup-related",
    "markup-aside",
)


def markup_columns(hints: Sequence[Hint | None], regions: Sequence[Region | None]) -> dict[str, Column]:
    """Return the columns of the hints of each block and of the set-apart element it stands in."""
    if not any(hints):
        return dict.fromkeys(NAMES, np.zeros(len(hints), np.int32))
    rows = [_row(hint, region) for hint, region in zip(hints, regions, strict=True)]
    grid = np.array(rows, np.int32).reshape(-1, len(NAMES)).T
    return dict(zip(NAMES, grid, strict=True))


NAMES = ("marked", "tag", "depth", "heading", "link_share", "links", "parent_link_share", "in_main", "apart")

_NOTHING = (0,) * len(NAMES)


def _row(hint: Hint | None, region: Region | None) -> tuple[int, ...]:
    if hint is None:
        return _NOTHING
    return (
        1,
        _RANK.get(hint.tag, 0),
        len(hint.path),
        hint.heading_level,
        round(1000 * hint.link_density),
        hint.links,
        round(1000 * hint.parent_link_density),
        _main_elements(hint.path),
        _REGIONS.index(region[1]) + 1 if region and region[1] in _REGIONS else 0,
    )


@lru_cache(maxsize=4096)
def _main_elements(path: tuple[str, ...]) -> int:
    """Count the elements for main text on a path; the lines of one element share it."""
    return sum(element.partition(".")[0] in _MAIN for element in path)
