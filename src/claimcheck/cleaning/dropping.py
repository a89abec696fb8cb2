"""Why a block is no part of the text, where no rule has said so: told by what it measures."""

from collections.abc import Sequence

import numpy as np

from claimcheck.cleaning.measures.formulas import WHOLE_LINE
from claimcheck.cleaning.measures.pieces import Column
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.phrases import FAMILIES
from claimcheck.cleaning.regions import Region
from claimcheck.model.label import Label

REPEATED = 3
"""Times a line stands in a document from which on that is why it is no part of the text."""

LONG = 12
"""Words from which on a block might be text, so that its place is what speaks against it."""

LINKED = 600
"""Thousandths of a block's characters in links from which on it is a list of links."""

WORDS_OF_AN_ITEM = 8
"""Words between two separators, at most, of a line of links."""

SPAM_WORDS = 30
"""Words of a line in which a phrase of advertising decides."""

_OPINIONS = (
    Opinion(Label.BOILERPLATE, "run-of-short-lines"),
    Opinion(Label.TEASER, "outside-main-stretch"),
    Opinion(Label.BOILERPLATE, "separated-links"),
    Opinion(Label.BOILERPLATE, "repeated-line"),
    Opinion(Label.BOILERPLATE, "link-list"),
    Opinion(Label.BOILERPLATE, "no-words", sure=True),
    Opinion(Label.SPAM, "spam-phrase", sure=True),
    *(Opinion(family.label, family.reason, sure=True) for family in FAMILIES),
)
_SHORT, _OUTSIDE, _SEPARATED, _REPEATED, _LINKS, _WORDLESS, _SPAM, _SITE = range(8)


def dropped(columns: dict[str, Column], regions: Sequence[Region | None]) -> list[Opinion]:
    """Return for each block what it would be taken for if it were not kept; `regions` are the set-apart elements."""
    words, stopped, separators = columns["words"], columns["ends_stop"] > 0, columns["separator"]
    lines = np.vstack([columns[f"formula_{family.reason}"] for family in FAMILIES]) >= WHOLE_LINE
    found = np.select(
        [
            (columns["formula_spam"] > 0) & (words <= SPAM_WORDS),
            lines.any(axis=0) & (words <= LONG),
            (columns["letter_share"] == 0) & (columns["digit_share"] == 0),
            columns["link_share"] > LINKED,
            columns["same_line"] >= REPEATED,
            (separators > 1) & (words <= WORDS_OF_AN_ITEM * separators) & ~stopped,
            (words >= LONG) | stopped,
        ],
        [_SPAM, _SITE + lines.argmax(axis=0), _WORDLESS, _LINKS, _REPEATED, _SEPARATED, _OUTSIDE],
        _SHORT,
    )
    return [
        Opinion(*region, sure=True) if region and number < _SPAM else _OPINIONS[number]
        for number, region in zip(found.tolist(), regions, strict=True)
    ]
