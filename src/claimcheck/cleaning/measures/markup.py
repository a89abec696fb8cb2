"""What the markup around a block tells, as columns; all are zero where a text has none."""

from collections.abc import Mapping, Sequence

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
        grid[-1, marked] = [
            _REGIONS.get(region[1], 0) if (region := regions[place]) else 0 for place in marked
        ]
    return dict(zip(NAMES, grid, strict=True))


def _rows(hints: Sequence[Hint]) -> NDArray[np.int32]:
    _, tags, paths, levels, links, _, numbers, parent_links, _, _ = zip(*hints, strict=True)
    mains = _mains({id(path): path for path in paths})  # lines at one place share its path
    found = np.empty((len(NAMES), len(hints)), np.int32)
    found[0], found[-1] = 1, 0
    found[1:4] = [_RANK.get(tag, 0) for tag in tags], [*map(len, paths)], levels
    found[4:7:2] = np.rint(1000 * np.array([links, parent_links]))
    found[5], found[7] = numbers, [mains[id(path)] for path in paths]
    return found


def _mains(paths: Mapping[int, tuple[str, ...]]) -> dict[int, int]:
    """Return for each path how many of its elements are those for the text."""
    elements = set().union(*paths.values())
    main = {
        element for element in elements if element.startswith(_MAIN) and element.partition(".")[0] in _MAIN
    }
    return {name: sum(map(path.count, main.intersection(path))) for name, path in paths.items()}
