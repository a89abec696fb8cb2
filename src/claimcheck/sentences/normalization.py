"""Repairs of a sentence's text for comparison, with a map back to the text.

Only what cannot change the meaning: white space, typography of quotes and dashes, invisible characters, full-width
letters and digits, ligatures, and words that were hyphenated at the end of a line.
"""

import re
from collections.abc import Iterator

_QUOTES = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
}
_DASHES = {**dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-"), "\u2015": "\u2014"}
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_FULL_WIDTH = {
    chr(code): chr(code - 0xFEE0)
    for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B), 0xFF05)
}
_FOLDED = {**_QUOTES, **_DASHES, **_LIGATURES, **_FULL_WIDTH}

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069"
_REPAIR = re.compile(
    rf"(?P<hyphen>(?<=[^\W\d_])-[ \t]{{0,10}}\r?\n[ \t]{{0,10}}(?=[a-z]))"
    rf"|(?P<blank>(?! (?![\s{_INVISIBLE}]))[\s{_INVISIBLE}]+)"
    r"|(?P<dash>(?<!-)--(?!-))"
    rf"|(?P<folded>[{re.escape(''.join(_FOLDED))}])"
)
_ODD = re.compile(r"[^\x20-\x7e]|  |--")
"""Without any of these there is nothing to repair; most English sentences have none."""


def normalized(text: str) -> tuple[str, tuple[int, ...] | None]:
    """Return the repaired text and for each of its code points the index in `text`; None where these are the same."""
    if _ODD.search(text) is None:
        return text, None
    pieces = list(_pieces(text))
    normal = "".join(piece for piece, _ in pieces)
    offsets = tuple(offset for _, indexes in pieces for offset in indexes)
    return normal, None if offsets == tuple(range(len(text))) else offsets


def _pieces(text: str) -> Iterator[tuple[str, range | tuple[int, ...]]]:
    """Yield each stretch with the indexes that its characters come from."""
    position = 0
    for match in _REPAIR.finditer(text):
        if position < match.start():
            yield text[position : match.start()], range(position, match.start())
        repaired = _repaired(match)
        yield repaired, (match.start(),) * len(repaired)
        position = match.end()
    if position < len(text):
        yield text[position:], range(position, len(text))


def _repaired(match: re.Match[str]) -> str:
    blank = match["blank"]
    if blank:
        return " " if any(map(str.isspace, blank)) else ""
    if match["dash"]:
        return "\u2014"
    return _FOLDED[match["folded"]] if match["folded"] else ""
