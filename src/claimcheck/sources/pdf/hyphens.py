"""Words broken at the end of a line.

A hyphen before a lower-case letter was put there by the typesetter or by the author. The document itself tells which
where the word stands in it unbroken; else a list of words that form compounds. What is left is joined, since breaks
are far more frequent: a rare compound loses its hyphen ("dragon-boat" becomes "dragonboat"), which can cost a match
but makes none. Before a digit or a capital letter the hyphen is the author's.
"""

import re
from collections import Counter
from collections.abc import Iterable

from claimcheck.sources.pdf.compounds import FIRST, LAST, SUSPENDING
from claimcheck.sources.pdf.scripts import joins_closely

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(r"(?P<before>[^\W_]+(?:-[^\W_]+){0,9})(?P<hyphen>[-\u2010\u00ad])$")
_GOES_ON = re.compile(r"[^\W\d_]+")
_SOFT = "\u00ad"
_LONGEST = 80
"""Characters at the end of a line that are looked at."""

Words = Counter[str]
"""How often each word stands unbroken in a document, in lower case, with its hyphens."""


def unbroken_words(lines: Iterable[str]) -> Words:
    """Count the words of a document that are not broken at a line's end."""
    return Counter(
        match[0].lower()
        for line in lines
        for match in _WORD.finditer(line.replace("\u2010", "-"))
        if not line.startswith(("-", "\u2010", _SOFT), match.end()) or match.end() + 1 < len(line)
    )


def joined(before: str, after: str, words: Words) -> tuple[str, str]:
    """Return the end of a line as it is to stand before the next one, and what stands between them."""
    broken = _BROKEN.search(before[-_LONGEST:])
    if broken is None:
        return before, "" if joins_closely(before, after) else " "
    going_on = _GOES_ON.match(after)
    if not after[:1].isalnum() or (going_on and going_on[0] in SUSPENDING):
        return before, " "
    if broken["hyphen"] == _SOFT or (going_on and _was_put_in(broken["before"], going_on[0], words)):
        return before[:-1], ""
    return before, ""


def _was_put_in(first: str, last: str, words: Words) -> bool:
    """Tell whether the typesetter put in the hyphen."""
    if not (last[0].islower() and first[-1].isalpha()):
        return False
    first, last = first.lower().replace("\u2010", "-"), last.lower()
    compound, whole = words[f"{first}-{last}"], words[f"{first}{last}"]
    if compound != whole:
        return whole > compound
    return "-" not in first and first not in FIRST and last not in LAST
