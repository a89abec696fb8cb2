"""Telling years from counts."""

import re

from claimcheck.language.singular import is_plural
from claimcheck.quantities.written.figure import Figure

_YEAR = re.compile(r"1\d{3}|2[01]\d\d")
_OLDEST_LOOSE = 1800
"""Earlier years are only believed after a preposition of time: "1500" is more often an amount."""
_ROUND = 50
_MOST_BEFORE = 20
_IN_TIME = re.compile(
    r"\b(?:in|since|until|till|during|before|after|through|years?|early|late|mid|spring|summer|autumn|fall|winter|"
    r"election|class of|fiscal|between|the|this|its|by)[ -]$",
    re.IGNORECASE,
)
_MAYBE_IN_TIME = re.compile(
    r"\b(?:from|of|and|to|than|end|for|into|or|de|versus|vs\.?)[ ]$|['’]s[ ]$", re.IGNORECASE
)
_HEDGED = re.compile(
    r"\b(?:about|some|over|nearly|almost|around|more than|least|approximately|roughly|up to|killed|of the|all)[ ]$"
    r"|[≈~><≥≤][ ]?$",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(r"[ ](?P<word>[^\W\d_]{2,30})")
_COUNTED = frozenset(
    "people persons deaths workers men women children soldiers students troops jobs homes cases".split()
)


def is_year(text: str, figure: Figure) -> bool:
    """Tell whether a bare four-digit number is rather a year than a count.

    "2000 people" is a count; "the 2020 elections" and "in 2012 sales fell" have years. Where both can be meant it
    is taken for a year: an invented count could support something.
    """
    if not _YEAR.fullmatch(figure.digits):
        return False
    left = text[max(0, figure.start - _MOST_BEFORE) : figure.start]
    following = _NEXT_WORD.match(text, figure.end)
    word = following["word"].lower() if following else ""
    if word in _COUNTED:
        return _IN_TIME.search(left) is not None and figure.value % _ROUND != 0
    if _IN_TIME.search(left):
        return True
    counted = is_plural(word) and (figure.value % _ROUND == 0 or figure.value < _OLDEST_LOOSE)
    if counted or (_HEDGED.search(left) and (is_plural(word) or figure.value < _OLDEST_LOOSE)):
        return False
    return figure.value >= _OLDEST_LOOSE or (bool(_MAYBE_IN_TIME.search(left)) and figure.value % _ROUND != 0)
