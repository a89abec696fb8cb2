"""Repairs of a sentence's text for comparison, with a map back to the text.

Only what cannot change the meaning, in this order: the marks of Markdown, HTML entities, mojibake, accents written
apart, words divided at the end of a line, the spaces and digits of numbers, the numbers of notes, white space,
invisible characters, typography.
"""

import re
import unicodedata
from collections.abc import Callable

from claimcheck.language.aligned import Aligned
from claimcheck.language.mojibake import repair_mojibake
from claimcheck.language.spaces import DIGIT_SPACE, GROUPING
from claimcheck.sentences.composition import compose
from claimcheck.sentences.entities import unescape
from claimcheck.sentences.hyphens import keeps_hyphen
from claimcheck.sentences.markup import without_markup
from claimcheck.sentences.typography import FOLDED, INVISIBLE, NOTE

_REPAIR = re.compile(
    r"(?P<divided>(?<=\w)[-\u2010\u00ad\u00ac][ \t]{0,10}\r?\n[ \t]{0,10}(?=\w))"
    rf"|(?P<grouped>{GROUPING})"
    r"|(?P<apostrophe>(?<=\d)(?<!\d{4})['\u2019\u02bc](?=\d{3}(?!\d)))"
    rf"|(?P<blank>(?! (?![\s{INVISIBLE}]))[\s{INVISIBLE}]+)"
    r"|(?P<dash>(?<!-)--(?!-))"
    r"|(?P<point>(?<=[\uff10-\uff19])[\uff0c\uff0e](?=[\uff10-\uff19]))"
    rf"|(?P<folded>[{re.escape(''.join(FOLDED))}])"
    r"|(?P<digit>(?![0-9])\d)"
    rf"|(?P<note>{NOTE})"
)
_ODD = re.compile(r"[^\x20-\x7e]|  |--|&#?\w|\d'\d")
"""Without any of these there is nothing to repair; most English sentences have none."""

_ODD_MARKS = ("  ", "--", "&", "'")
"""One of them is in every ASCII text with something odd besides control characters."""

_STAYING = str.maketrans(
    {**{char: one for char, one in FOLDED.items() if len(one) == 1}, "\u00a0": " ", "\n": " "}
)
_MOVING = re.compile(
    rf"[^\S \n\u00a0]|[{INVISIBLE}{''.join(char for char, more in FOLDED.items() if len(more) > 1)}\uff0c\uff0e]"
    rf"|[ \n\u00a0]{{2}}|[-\u2010\u00ac]\n|--|\d['\u2019\u02bc\u00a0]\d|(?![0-9])\d|{NOTE}"
)
"""Without any of these every character stays in its place, which is quick to do; curly quotes are most of it."""

_SOFT = "\u00ad\u00ac"
"""Hyphens that are no part of any word; text recognition writes the second."""


def normalized(text: str, *, marked: bool = False) -> tuple[str, tuple[int, ...] | None]:
    """Return the repaired text and for each of its code points the index in `text`; None where these are the same.

    `marked` says that it is Markdown.
    """
    bare = without_markup(Aligned(text)) if marked and any(mark in text for mark in "*_[") else Aligned(text)
    if bare.offsets is None and (_is_plain(text) or _ODD.search(text) is None):
        return text, None
    repaired = _typography(compose(repair_mojibake(unescape(bare))))
    if repaired.offsets is None:
        return repaired.text, None
    offsets = tuple(repaired.offsets)
    return repaired.text, None if offsets == tuple(range(len(text))) else offsets


def _is_plain(text: str) -> bool:
    """Tell of most sentences that there is nothing odd in them, in a tenth of the time that the pattern takes."""
    return text.isascii() and text.isprintable() and not any(mark in text for mark in _ODD_MARKS)


def _typography(text: Aligned) -> Aligned:
    if _MOVING.search(text.text) is None:
        return text.recoded(text.text.translate(_STAYING))
    return text.replaced(_REPAIR, _repaired)


def _repaired(match: re.Match[str]) -> str:
    written = match.group()
    return _REPAIRS[match.lastgroup or ""](match, written)


def _joined(match: re.Match[str], written: str) -> str:
    hyphenated = written[0] not in _SOFT and keeps_hyphen(match.string, match.start(), match.end())
    return "-" if hyphenated else ""


_REPAIRS: dict[str, Callable[[re.Match[str], str], str]] = {
    "divided": _joined,
    "grouped": lambda _, __: DIGIT_SPACE,
    "apostrophe": lambda _, __: ",",
    "blank": lambda _, written: " " if any(map(str.isspace, written)) else "",
    "dash": lambda _, __: "\u2014",
    "point": lambda _, written: "." if written == "\uff0e" else ",",
    "folded": lambda _, written: FOLDED[written],
    "digit": lambda _, written: str(unicodedata.decimal(written)),
    "note": lambda _, __: "",
}
"""Name of a group of the pattern -> what stands for a match."""
