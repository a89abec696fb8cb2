"""What the markup around a block tells, as columns; all are zero where a text has none."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

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
_REGION_NAMES = (
    "markup-navigation",
    "markup-form",
    "markup-footer",
    "share-bar",
    "markup-comments",
    "markup-related",
    "markup-aside",
)
_REGIONS = {name: number for number, name in enumerate(_REGION_NAMES, 1)}


NAMES = ("marked", "tag", "depth", "heading", "link_share", "links", "parent_link_share", "in_main", "apart")


def markup_columns(hints: Sequence[Hint | None], regions: Sequence[Region | None]) -> dict[str, Column]:
    """Return the columns of the hints of each block and of the set-apart element it stands in."""
    grid = np.zeros((len(NAMES), len(hints)), np.int32)
    marked = [place for place, hint in enumerate(hints) if hint is not None]
    if marked:
        grid[:, marked] = _rows([hint for hint in hints if hint is not None])
        grid[-1, marked] = [_apart(regions[place]) for place in marked]
    return dict(zip(NAMES, grid, strict=True))


def _rows(hints: Sequence[Hint]) -> NDArray[np.int32]:
    shares = np.array([(hint.link_density, hint.parent_link_density) for hint in hints])
    links, parent_links = np.rint(1000 * shares.T)
    rows = (
        np.ones(len(hints)),
        [_RANK.get(hint.tag, 0) for hint in hints],
        [len(hint.path) for hint in hints],
        [hint.heading_level for hint in hints],
        links,
        [hint.links for hint in hints],
        parent_links,
        [_main_elements(hint.path) for hint in hints],
        np.zeros(len(hints)),
    )
    return np.array(rows).astype(np.int32)


def _apart(region: Region | None) -> int:
    return _REGIONS.get(region[1], 0) if region else 0


@lru_cache(maxsize=4096)
def _main_elements(path: tuple[str, ...]) -> int:
    """Count the elements for main text on a path; the lines of one element share it."""
    return sum(element.partition(".")[0] in _MAIN for element in path)
