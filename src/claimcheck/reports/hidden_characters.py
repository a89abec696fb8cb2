"""Characters that a reader cannot see but a terminal or a browser obeys.

From the Unicode Character Database 16.0 and written down here, so that the answer does not depend on the Python that
runs. Private-use characters are not among them: they show as a box and do nothing.
"""

CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f"
"""C0 without tab and line ends, which a formatter lays out itself."""

HIDDEN = (
    "\x7f-\x9f"  # delete and C1: 0x9B begins a terminal sequence as ESC [ does
    "\u00ad"  # soft hyphen
    "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"  # joiner and fillers of no width
    "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2"  # Arabic and Syriac format characters
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional marks, embeddings, isolates
    "\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff"  # zero width
    "\u2028\u2029"  # line and paragraph separator
    "\ud800-\udfff"  # half of a pair: cannot be encoded
    "\ufe00-\ufe0f\ufff9-\ufffb"  # variation selectors, interlinear annotation
    "\ufffe\uffff"  # no characters at all, and forbidden in XML
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"  # tags and further variation selectors
)
"""Ranges for a character class of a regular expression: C1, bidirectional, zero-width and other format characters."""
