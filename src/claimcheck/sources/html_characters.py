"""The characters that a piece of serialised text stands for."""

import re

_ENTITIES = (("&nbsp;", "\u00a0"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
"""All that a serialiser escapes in text."""


_RAISED_NUMBER = re.compile(r"[\d+\u2212-][\d,\u2009 +\u2212-]{0,20}")
_RAISED = str.maketrans(
    "0123456789+-\u2212", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b"
)
_LOWERED = str.maketrans(
    "0123456789+-\u2212", "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208b"
)


def tidied(raw: str) -> str:
    """Return the text that `raw` markup stands for, white space run to one space."""
    return " ".join(unescaped(raw).split())


def unescaped(raw: str) -> str:
    """Return the text that `raw` markup stands for."""
    if "&" in raw:
        for entity, character in _ENTITIES:
            raw = raw.replace(entity, character)
    return raw


def raised(text: str, *, lower: bool) -> str:
    """Return a raised or lowered number in the characters for it, else `text`: "10" and a raised "6" are not 106."""
    if not _RAISED_NUMBER.fullmatch(text):
        return text
    return text.translate(_LOWERED if lower else _RAISED)
