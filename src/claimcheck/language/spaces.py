"""White space of all kinds as plain spaces, without losing positions."""

import re

from claimcheck.language.aligned import Aligned

DIGIT_SPACES = "\u00a0\u202f\u2007\u2008\u2009"
"""Spaces that group the digits of a number."""

DIGIT_SPACE = "\u00a0"
"""What stands for all of them: a plain space would make two numbers of one."""

GROUPING = rf"(?<=\d)(?<!\d{{4}})[{DIGIT_SPACES}](?=\d{{3}}(?!\d))"
"""A space that groups digits: of "4 210" but not of "2019 210"."""

_ODD = re.compile(rf"(?P<grouping>{GROUPING})|[^\S ]")
_RUN = re.compile(rf"(?P<grouping>{GROUPING})|(?! (?!\s))\s+")


def plain_spaces(text: str) -> str:
    """Return `text`, of the same length, with a plain space for each other white space that does not group digits."""
    return text if _is_plain(text) else _ODD.sub(_plain, text)


def single_spaces(text: str) -> Aligned:
    """Return `text` with one plain space for each run of white space, none at its ends."""
    if _is_plain(text) and "  " not in text and text == text.strip():
        return Aligned(text)
    spaced = Aligned(text).replaced(_RUN, _plain)
    end = len(spaced.text.rstrip(" "))
    begin = len(spaced.text) - len(spaced.text.lstrip(" "))
    offsets = range(len(text)) if spaced.offsets is None else spaced.offsets
    return Aligned(spaced.text[begin:end], offsets[begin:end])


def _is_plain(text: str) -> bool:
    return text.isprintable()  # of white space a plain space alone is


def _plain(match: re.Match[str]) -> str:
    return DIGIT_SPACE if match["grouping"] else " "
