"""Sentences and headings that are told without looking for their words.

Whatever is a sentence or a heading here is one for `claimcheck.cleaning.alone.by_shape` too; most of a page's text is.
"""

import re

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.pieces import HEAD, Column
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import Label

SENTENCE, HEADING = Opinion(Label.BODY, "sentence"), Opinion(Label.HEADING, "heading")

_WORDS, _SMALL_WORDS = 12, 80
"""Words, and thousandths of small words, that are enough however a line's apostrophes and digits divide its words."""

_STOPS, _QUOTES = ".!?", "\"'\u2018\u2019\u201c\u201d"
_CLOSING_QUOTES = "\"'\u2019\u201d"
_NUMBER_ENDS = re.compile(r".{1,4}[.)]")
"""What "a." or "iv)" at the start of a list item has."""

_UNUSUAL = re.compile("[^\x00-\xb1\xb4-\xb8\xba\xbb\xbf-\u012f\u0131-\u024f\u2010-\u2027\u20ac]")
"""Characters of which regular expressions and the measures do not surely agree whether words are made of them."""

_WORD, _BETWEEN = "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{1,30}", "[ ,'\u2019&0-9-]{1,12}"
_FEW_WORDS = re.compile(f"{_WORD}(?:{_BETWEEN}{_WORD}){{0,4}}(?:{_BETWEEN})?")
"""At most five words and no mark that ends a sentence, divides links or draws a table."""


def measured_prose(columns: dict[str, Column]) -> NDArray[np.bool_]:
    """Return which blocks end with a stop and have enough words and small words for a sentence."""
    digits = (columns["digit_share"] + 1) * columns["length"] // 1000 + 1
    small = 1000 * columns["function_words"] > _SMALL_WORDS * (columns["western"] + digits)
    wordy = columns["western"] - columns["numbers"] >= _WORDS
    whole = (columns["cjk"] == 0) & (columns["length"] <= HEAD)
    found: NDArray[np.bool_] = small & wordy & whole & (columns["ends_stop"] > 0)
    return found


def looks_plain(text: str) -> bool:
    """Tell whether a block begins and ends like a sentence and holds no cells and no unusual characters."""
    last = text[-2] if text[-1] in _CLOSING_QUOTES else text[-1]
    if last not in _STOPS or not (text[0].isalpha() or text[0] in _QUOTES) or _NUMBER_ENDS.match(text):
        return False
    return "\t" not in text and (text.isascii() or _UNUSUAL.search(text) is None)


def looks_like_heading(text: str) -> bool:
    """Tell whether a block is nothing but a few words: too few for a sentence, with nothing that makes them a list."""
    return _FEW_WORDS.fullmatch(text) is not None
