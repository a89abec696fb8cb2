"""The words of a line as the rules count them: runs of letters, each with at most one apostrophe within."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_BARE = re.compile(r"[^\W\d_]+")
_BLANK = bytes(code if code < 128 and chr(code).isalpha() else ord(" ") for code in range(256))  # noqa: PLR2004 - ASCII
_BLANK_BUT_APOSTROPHES = _BLANK[: ord("'")] + b"'" + _BLANK[ord("'") + 1 :]
"""For every byte of ASCII the letter that it is, or a blank."""

_MARKS = "\u201c\u201d\u2018\u2013\u2014\u2026\u00a0"
"""Marks that are no letters, but that many texts have which otherwise need none beyond ASCII."""


def spelled_words(text: str) -> list[str]:
    """Return the words of `text`; those with an apostrophe last."""
    plain = _without_marks(text.replace("\u2019", "'"))
    if not plain.isascii():
        return _WORD.findall(text)
    words = _translated(plain, _BLANK_BUT_APOSTROPHES)
    if "'" not in plain:
        return words
    joined = [word for word in words if "'" in word]
    return [word for word in words if "'" not in word] + _WORD.findall(" ".join(joined))


def bare_words(folded: str) -> list[str]:
    """Return the runs of letters of a folded text, in order."""
    plain = _without_marks(folded)
    return _translated(plain, _BLANK) if plain.isascii() else _BARE.findall(folded)


def _translated(plain: str, table: bytes) -> list[str]:
    """Return what ASCII is divided into; bytes are translated ten times as fast as characters."""
    return plain.encode().translate(table).decode().split()


def _without_marks(text: str) -> str:
    """Blanking and splitting ASCII is eight times as fast as looking for words, so it is worth a try."""
    if text.isascii():
        return text
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text
