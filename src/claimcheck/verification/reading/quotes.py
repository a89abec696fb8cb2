"""Quotation marks as one: which of them a text has is its typesetter's choice, and Britain's is the single one."""

import re

_STRAIGHT = dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb"), '"')
_SINGLE = re.compile(
    r"(?<![\w'\u2019])['\u2018](?!\d0s)(?=[\w(]{2})((?:[^'\u2018\u2019\"]|(?<=\w)['\u2019](?=\w))+)['\u2019](?![\w'])"
)
"""Marks that open where no word ends and close where none goes on: no apostrophe of "workers' rights" or "'90s"."""


def with_one_quote(text: str) -> str:
    """Return `text`, of the same length, with a plain double quotation mark for each other one."""
    if not text.isascii():
        text = text.translate(_STRAIGHT)
    if "'" not in text and "\u2018" not in text:
        return text
    return _SINGLE.sub(r'"\1"', text)
