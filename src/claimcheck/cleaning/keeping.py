"""Which blocks are kept: those whose score says so, but for places where text hardly ever stands.

A score weighs one sign against another. A figure in another story's teaser must not support a claim, so where the
page itself says that something else begins, a block has to be sure to be text.
"""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.characters import SEPARATOR
from claimcheck.cleaning.measures.forest import MOST
from claimcheck.cleaning.measures.formulas import WHOLE_LINE
from claimcheck.cleaning.measures.pages import Page
from claimcheck.cleaning.measures.pieces import Column
from claimcheck.cleaning.measures.shape import RANKS
from claimcheck.cleaning.scores import Scores
from claimcheck.model.label import Label
from claimcheck.model.source import Hint

SURE = 150
"""Score (a chance of .82) that a block needs among others' stories and comments, or below a closing heading of such."""

OTHERS = frozenset({Label.TEASER, Label.COMMENT})
"""Labels of what others wrote. Navigation, forms and asides are left to the scores, which know of them: to ask more
there costs true text of unseen pages and wins no precision, for themes call whole articles so."""

CLOSING_SHARE = 5
"""What is below a heading of other stories is what it announces if it is but one of so many parts of the text above."""

ITEM = -300
"""Score (a chance of .05) that a bulleted line right below the text needs: short items look like links."""

_BULLETS = frozenset("\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u00b7\u25a0\u25ba\u27a2\u2713\u2714")

Mask = NDArray[np.bool_]


def kept_blocks(page: Page, scores: Scores) -> Mask:
    """Return which of the blocks of `page` are text."""
    kept = scores.kept()
    demanded = np.full(page.size, -MOST, np.int32)
    if any(page.regions):
        demanded[[place for place, region in enumerate(page.regions) if region and region[0] in OTHERS]] = (
            SURE
        )
    demanded[_closing_teasers(kept, scores.columns)] = SURE
    found = _with_items(kept & (scores.among >= demanded), page, scores)
    return _with_rows(found, page.hints) if any(page.hints) else found


def _closing_teasers(kept: Mask, columns: dict[str, Column]) -> Mask:
    """Return the last blocks of the text that stand below a line which does nothing but announce other stories."""
    found = np.zeros(len(kept), np.bool_)
    words = np.where(kept, columns["words"], 0)
    for place in (columns["formula_related-stories"] >= WHOLE_LINE).nonzero()[0].tolist():
        above, below = words[:place].sum(), words[place:].sum()
        if below * CLOSING_SHARE <= above:
            found[place + 1 :] = True
            break
    return found


def _with_items(kept: Mask, page: Page, scores: Scores) -> Mask:
    """Add the bulleted lines that follow a kept block one upon the other."""
    begin_with_mark = scores.columns["first_kind"] <= RANKS[SEPARATOR]
    (followers,) = (~kept & (scores.among >= ITEM) & begin_with_mark).nonzero()
    for place in followers.tolist():
        if place and kept[place - 1] and page.text[page.starts[place]] in _BULLETS:
            kept[place] = True
    return kept


def _with_rows(kept: Mask, hints: Sequence[Hint | None]) -> Mask:
    """Add the other rows of tables with a head of which most rows are kept: a table is torn apart for nothing."""
    rows: defaultdict[int, list[int]] = defaultdict(list)
    headed: set[int] = set()
    for place, hint in enumerate(hints):
        if hint is not None and hint.table:
            rows[hint.table].append(place)
            if hint.row == "head":
                headed.add(hint.table)
    for table in headed:
        if 2 * kept[rows[table]].sum() >= len(rows[table]):
            kept[rows[table]] = True
    return kept
