"""Characters that mean the same for a comparison, and characters that nobody sees."""

_QUOTES = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2039\u203a\u02bc\u2032\u00b4\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", '"'),
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
    for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
}
_SIGNS = {
    **dict.fromkeys("\uff05\ufe6a\u066a", "%"),
    "\uff04": "$",
    "\ufe69": "$",
    "\uffe5": "\u00a5",
    "\uffe1": "\u00a3",
    "\uff0b": "+",
    "\u066b": ".",
    "\u066c": ",",
}
FOLDED = {**_QUOTES, **_DASHES, **_LIGATURES, **_FULL_WIDTH, **_SIGNS}
"""Character -> what is compared instead. Not marks of Chinese prose, by which its sentences are read."""

INVISIBLE = (
    r"\x00-\x08\x0e-\x1b\x7f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffc"
    "\U000e0000-\U000e01ef"
)
"""For a character class: controls, joiners, directions, soft hyphens, variation selectors, byte order marks, places of
objects. They are left out, and a run of them with white space is one space."""

_RAISED = "\u2070\u00b9\u00b2\u00b3\u2074-\u2079"
_LETTER = rf"[^\W\d_{_RAISED}]"

_MARKS = r".,;:!?%)\]\"'\u201d\u2019\u3002\uff0c"

NOTE = rf"(?:(?<={_LETTER}{{3}})|(?<=[{_MARKS}])|(?<=\d)(?<!\b10))[{_RAISED}]{{1,3}}(?!\w)"
"""The raised number of a note: behind a word, a mark or a figure. Behind fewer than three letters it may be the power
of a unit ("km\u00b2"), behind a 10 an exponent; "mile\u00b2" is taken for a note."""
