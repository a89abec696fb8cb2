"""Sentences and headings that are told without looking for their words.

Whatever is a sentence or a heading here is one for `claimcheck.cleaning.alone.by_shape` too; most of a page's text is.
"""

import re
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.alone import by_shape
from claimcheck.cleaning.measures.characters import COLON
from claimcheck.cleaning.measures.pieces import HEAD, Column
from claimcheck.cleaning.measures.shape import RANKS
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import Label

SENTENCE, HEADING = Opinion(Label.BODY, "sentence"), Opinion(Label.HEADING, "heading")
ITEM = Opinion(Label.LIST, "list-item")

_WORDS, _SMALL_WORDS = 6, 80
"""Words, and thousandths of small words, that are enough however a line's apostrophes and digits divide its words."""

_STOPS, _QUOTES = ".!?:", "\"'\u2018\u2019\u201c\u201d"
_CLOSING_QUOTES = "\"'\u2019\u201d"
_NUMBER_ENDS = re.compile(r".{1,4}[.)]")
"""What "a." or "iv)" at the start of a list item has."""

_UNUSUAL = re.compile("[^\x00-\xb1\xb4-\xb8\xba\xbb\xbf-\u012f\u0131-\u024f\u2010-\u2027\u20ac]")
"""Characters of which regular expressions and the measures do not surely agree whether words are made of them."""

_WORD, _BETWEEN = "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{1,30}+", "[ ,'\u2019&0-9-]{1,12}+"
_FEW = 17
_FEW_WORDS = re.compile(f"{_WORD}(?:{_BETWEEN}{_WORD}){{0,{_FEW - 1}}}+(?:{_BETWEEN})?")
"""So few words that without a stop they are no sentence, and no mark that ends one, divides links or draws a table."""

_MARKED = "[ ,'\u2019&0-9:;%$\u20ac#+\"\u2013\u2014\u2018\u201c\u201d-]{1,12}+"
_FEWER_WORDS = re.compile(f"{_WORD}(?:{_MARKED}{_WORD}){{0,4}}+(?:{_MARKED})?")
"""So few that the marks of an introduction do not make them a sentence either: "Price: $12"."""


_DIVIDING = "|\u2502\u00b7\u2022\u00bb\u203a>/\t\uff5c"
_PLAIN_ITEM = re.compile(rf"[*+\u2013\u2014-] [^\s{_DIVIDING}][^{_DIVIDING}]*+")
"""A bulleted line without what divides links or cells."""


def measured_prose(columns: Mapping[str, Column]) -> NDArray[np.bool_]:
    """Return which blocks end as sentences do and have enough words and small words for one.

    What ends in a colon has no marks that divide links, for these may be a trail of them.
    """
    digits = (columns["digit_share"] + 1) * columns["length"] // 1000 + 1
    small = 1000 * columns["function_words"] > _SMALL_WORDS * (columns["western"] + digits)
    wordy = columns["western"] - columns["numbers"] - columns["quote"] >= _WORDS
    whole = (columns["cjk"] == 0) & (columns["length"] <= HEAD)
    introduces = (columns["last_kind"] == RANKS[COLON]) & (columns["separator"] + columns["slash"] == 0)
    found: NDArray[np.bool_] = small & wordy & whole & (introduces | (columns["ends_stop"] > 0))
    return found


def measured_short(columns: Mapping[str, Column]) -> NDArray[np.bool_]:
    """Return which blocks may be nothing but a few words."""
    found: NDArray[np.bool_] = (columns["western"] - columns["numbers"] <= _FEW) & (columns["ends_stop"] == 0)
    return found


def shape_of(seen: Observation) -> Opinion:
    """Return what `by_shape` does, often sooner."""
    return plain_shape(seen.text) or by_shape(seen)


def plain_shape(text: str, *, short: bool = True, prose: bool = False) -> Opinion | None:
    """Return what `by_shape` would, where the text shows it; `short` and `prose` are what was measured."""
    if prose and looks_plain(text):
        return SENTENCE
    if short and looks_like_heading(text):
        return HEADING
    return ITEM if looks_like_item(text) else None


def looks_plain(text: str) -> bool:
    """Tell whether a block begins and ends like a sentence and holds no cells and no unusual characters."""
    last = text[-2] if text[-1] in _CLOSING_QUOTES else text[-1]
    if last not in _STOPS or not (text[0].isalpha() or text[0] in _QUOTES) or _NUMBER_ENDS.match(text):
        return False
    return "\t" not in text and (text.isascii() or _UNUSUAL.search(text) is None)


def looks_like_heading(text: str) -> bool:
    """Tell whether a block is a few words without a stop: no sentence then, with nothing that makes them a list."""
    return _FEW_WORDS.fullmatch(text) is not None or _FEWER_WORDS.fullmatch(text) is not None


def looks_like_item(text: str) -> bool:
    """Tell whether a block begins with the mark of a list and holds nothing that divides links or cells."""
    return _PLAIN_ITEM.fullmatch(text) is not None
