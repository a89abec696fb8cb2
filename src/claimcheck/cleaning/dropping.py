"""Why a block is no part of the text, where no rule has said so: told by what it measures."""

from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np

from claimcheck.cleaning.measures.formulas import WHOLE_LINE
from claimcheck.cleaning.measures.pieces import Column, Indexes
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.phrases import FAMILIES
from claimcheck.cleaning.regions import Region
from claimcheck.cleaning.suspects import FORMULAS
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


def kinds_of_dropped(columns: Mapping[str, Column]) -> Indexes:
    """Return for each block the number of what it would be taken for if it were not kept; see `dropped`."""
    words, stopped, separators = columns["words"], columns["ends_stop"] > 0, columns["separator"]
    lines = np.array([columns[name] for name in FORMULAS]) >= WHOLE_LINE
    found = np.full(len(words), _SHORT)
    found[(words >= LONG) | stopped] = _OUTSIDE
    found[(separators > 1) & (words <= WORDS_OF_AN_ITEM * separators) & ~stopped] = _SEPARATED
    found[columns["same_line"] >= REPEATED] = _REPEATED
    found[columns["link_share"] > LINKED] = _LINKS
    found[(columns["letter_share"] == 0) & (columns["digit_share"] == 0)] = _WORDLESS
    phrases = lines.any(axis=0) & (words <= LONG)
    found[phrases] = _SITE + lines[:, phrases].argmax(axis=0)
    found[(columns["formula_spam"] > 0) & (words <= SPAM_WORDS)] = _SPAM
    return found


def dropped(kinds: Indexes, regions: Sequence[Region | None]) -> list[Opinion]:
    """Return for each block what it would be taken for if it were not kept; `regions` are the set-apart elements."""
    return [
        _set_apart(region) if region and kind < _SPAM else _OPINIONS[kind]
        for kind, region in zip(kinds.tolist(), regions, strict=True)
    ]


@cache
def _set_apart(region: Region) -> Opinion:
    return Opinion(*region, sure=True)
