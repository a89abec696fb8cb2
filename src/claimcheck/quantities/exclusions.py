"""Numbers that are no quantities."""

import re
from bisect import bisect_right
from itertools import accumulate

from claimcheck.language.numerals import NUMBER_WORDS, SMALL
from claimcheck.model.quantity import QuantityKind
from claimcheck.quantities.masks import masked_spans
from claimcheck.quantities.measures.currency_table import CODES, PREFIX_WORDS
from claimcheck.quantities.opening_words import OPENING_WORDS
from claimcheck.quantities.written.figure import Figure


class Exclusions:
    """The stretches of one text whose digits are no quantities."""

    def __init__(self, text: str) -> None:
        self._text = text
        spans = masked_spans(text)
        self._starts = [start for start, _ in spans]
        self._ends = list(accumulate((end for _, end in spans), max))

    def covers(self, figure: Figure) -> bool:
        """Tell whether the figure lies in such a stretch or is part of a word, name or identifier."""
        index = bisect_right(self._starts, figure.start) - 1
        if index >= 0 and figure.start < self._ends[index]:
            return True
        if figure.spelled:
            return _is_word_of_name(self._text, figure)
        return _is_glued(self._text, figure)


_ORDINAL_AFTER = re.compile(
    r"-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|th)\b", re.IGNORECASE
)
_HYPHEN_BEFORE = re.compile(r"[^\W\d_]-$")
_NAME_AFTER = re.compile(r"-[A-Z][a-z]+[ ][A-Z]")
_CAPITALISED_BEFORE = re.compile(r"\b[A-Z][\w’'-]*[ ]$")


def _is_word_of_name(text: str, figure: Figure) -> bool:
    """Tell whether it is part of an ordinal ("twenty-first"), a name ("a Kick Six win") or a longer word."""
    if _ORDINAL_AFTER.match(text, figure.end) and not figure.share:
        return True
    left = text[max(0, figure.start - 24) : figure.start]
    if _HYPHEN_BEFORE.search(left):
        return True
    written = text[figure.start : figure.end]
    if written.istitle() and (_NAME_AFTER.match(text, figure.end) or _is_of_proper_name(text, figure, left)):
        return True
    return written.istitle() and _CAPITALISED_BEFORE.search(left) is not None


_PROPER_AFTER = re.compile(r"[ ][A-Z][a-z]+")
_ARTICLE_BEFORE = re.compile(r"\bthe[ ]$")


def _is_of_proper_name(text: str, figure: Figure, left: str) -> bool:
    """Tell "the Three Gorges Dam" and "the Six Nations"."""
    return bool(_ARTICLE_BEFORE.search(left) and _PROPER_AFTER.match(text, figure.end))


_GLUED_LEFT = re.compile(r"(?:[A-Za-zÀ-ɏ]|[\d*#_\\@/:.])$")
_MONEY_LEFT = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(sorted((*CODES, *PREFIX_WORDS)))}|\$[A-Z]{{1,2}})$")
_NOW_BEFORE = re.compile(r"\b(?:now|then|still)-$", re.IGNORECASE)
_SHORTEST_IDENTIFIER = 8
"""Digits in a row without separators that nothing is said of: a phone or licence number."""
_PER_BEFORE = re.compile(r"[^\W\d_][ ](?:per|for[ ]every)[ ]$")
"""The number below a rate is part of its unit: "5 per 100,000 people"."""
_SAYS_WHAT = re.compile(r"[ ]?[^\W\d_]{2,}|[ ]?[%€$元]")


def _is_glued(text: str, figure: Figure) -> bool:
    left = text[max(0, figure.start - 8) : figure.start]
    if _GLUED_LEFT.search(left) and not _MONEY_LEFT.search(left):
        return True
    return (
        len(figure.digits) >= _SHORTEST_IDENTIFIER
        and figure.digits.isdigit()
        and not _SAYS_WHAT.match(text, figure.end)
    )


_PRONOUN_BEFORE = re.compile(
    r"\b(?:no|any|every|each|some|this|that|the|another|which|is|was|be|as|not|number|day|square|phase|a|such|good|new|"
    r"only|other|big|last|first|next|same|little|loved)[ -]$",
    re.IGNORECASE,
)
_PRONOUN_AFTER = re.compile(
    r"['’]|[ ](?:day|thing|way|side|hand|time|morning|evening|night|another|more|of)\b", re.IGNORECASE
)
_NAME_OF_ONE = re.compile(r"[ ][A-Z][a-z]+[ ][A-Z][a-z]+")
"""Behind a capital it makes a name: "One Commerce Plaza"."""
_BEFORE_NUMBER = re.compile(
    rf"[ -](?:in|out of|to|or|of|of the|of its|of their|in every|out of every)[ -](?:\d|(?:{NUMBER_WORDS})\b)",
    re.IGNORECASE,
)


def is_pronoun(text: str, figure: Figure, *, counts: bool) -> bool:
    """Tell whether "one" is no number: "no one", "one of the largest". `counts` says that a noun or unit follows."""
    if figure.value != 1 or text[figure.start : figure.end].lower() != "one":
        return False
    if _BEFORE_NUMBER.match(text, figure.end):
        return False
    if text[figure.start] == "O" and _NAME_OF_ONE.match(text, figure.end):
        return True
    left = text[max(0, figure.start - 10) : figure.start]
    return not counts or bool(_PRONOUN_BEFORE.search(left) or _PRONOUN_AFTER.match(text, figure.end))


_NUMBERED = re.compile(r"\bnumber[ ]$", re.IGNORECASE)


def is_place_in_row(text: str, figure: Figure) -> bool:
    """Tell the spelled number of "peaked at *number three*", which counts nothing; with digits it is a label."""
    left = text[max(0, figure.start - 8) : figure.start]
    return figure.spelled and figure.value <= max(SMALL.values()) and _NUMBERED.search(left) is not None


_ADJECTIVE = re.compile(
    r"-(?:way|sided|sum|off|time|fold|handed|stop|dimensional|pronged|tier|piece)\b", re.IGNORECASE
)


def is_adjective(text: str, figure: Figure, kind: QuantityKind) -> bool:
    """Tell whether a spelled number only makes an adjective: "zero-sum", "one-sided", "two-way"."""
    if figure.spelled and figure.value == 0 and _ZERO_OF.match(text, figure.end):
        return True
    if not figure.spelled or text[figure.end : figure.end + 1] != "-" or kind is not QuantityKind.COUNT:
        return False
    return figure.value in (0, 1) or _ADJECTIVE.match(text, figure.end) is not None


_ZERO_OF = re.compile(
    r"[ ](?:tolerance|gravity|hour|waste|carbon|emissions?|sum|interest|doubt|sense|day)\b|-[a-z]",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"(?:^|[^\w'’])(?P<word>[a-z]?[A-Z][\w'’&.-]*)[ ]$")
_PLACE_FRAME = re.compile(r"(?:^|[.!?:;][ ])(?:In|At|Across|Near)[ ](?:[A-Z][\w’'-]*[ ]){1,3}$")
_GIVEN_TO = re.compile(
    r"\b(?:gave|give|gives|given|lent|lend|lends|sent|send|sends|owes|owed|offered|granted|awarded|handed|loaned)[ ]"
    r"[A-Z][\w'’-]*[ ]$"
)
"""Who gets something stands before the count of it: "gave Peru 40 buses"."""

_OWNER_BEFORE = re.compile(r"['’]s?[ ]$")
_COUNTED_AFTER = re.compile(r"[ ][a-z]{3}")
_FEWEST_OF_MODEL = 3
"""Digits from which a number behind a maker is rather a model: "Porsche's 911 sports cars"."""

_SCORE_AFTER = re.compile(r"[-–]\d{1,3}\b")
_MOST_BEFORE = 40


def is_name_number(text: str, figure: Figure) -> bool:
    """Tell whether a bare integer belongs to the capitalised word before it: "Apollo 16", "Boeing 747".

    "In Syria 20 people" is a count, for there a comma is only left out; "Windows 10 computers" is not, and what "Peru's
    12 ports" counts is Peru's.
    """
    if not (figure.integer and figure.digits.isdigit()) or _SCORE_AFTER.match(text, figure.end):
        return False
    left = text[max(0, figure.start - _MOST_BEFORE) : figure.start]
    match = _NAME_BEFORE.search(left)
    counts = _PLACE_FRAME.search(left) or _GIVEN_TO.search(left) or _is_owned(text, figure, left)
    return match is not None and match["word"] not in OPENING_WORDS and not counts


def _is_owned(text: str, figure: Figure, left: str) -> bool:
    """Tell what someone has so many of: "Peru's *12* ports"."""
    short = len(figure.digits) < _FEWEST_OF_MODEL
    return short and bool(_OWNER_BEFORE.search(left) and _COUNTED_AFTER.match(text, figure.end))
