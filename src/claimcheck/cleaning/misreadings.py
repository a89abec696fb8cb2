"""Slips of text recognition: "Wang Yi ©, a member" for "(C)", "l0 percent", "2O24"."""

import re
from collections.abc import Iterator

from claimcheck.model.span import Span

_SIGN = re.compile(r"(?:[A-Z][^\W\d_]{1,20}[ -]){1,3}[A-Z][^\W\d_]{0,20} ?(?P<sign>[©®™])(?=,? [a-z])")
"""Two or more capitalised words, then a sign, in the middle of a sentence."""

_SIGNS = tuple(map(re.compile, "©®™"))
_PLACED = re.compile(
    r"\((?:[LRC]|\d(?:st|nd|rd|th) [LRC]|left|right|cent(?:er|re)"
    r"|(?:front|back|top|bottom|far|first|second|third)(?: [LRC]| row)?)\)"
)
"""What a caption says of where a person stands; one of these beside a sign tells what the sign was."""

_CLAIMS = re.compile(
    r"copyright|rights reserved|all rights|trade ?mark|licen[sc]|courtesy|photo(?:graph)? by|getty|image:|photo:"
    r"|\b(?:inc|ltd|llc|corp|corporation|company|group|media|news|images|press|agency|studios?|pictures)\b[.,]? ?[©®™]",
    re.IGNORECASE,
)
_RUNNING = 12
"""Words of a text in which a sign after a name stands for nothing else."""

_YEAR = re.compile(r"(?<![\w.,/-])(?:2[0O][0-9OIl]{2}|[1Il]9[0-9OIl]{2})(?![\w/-]|[.,]\w)")
_AMOUNT = re.compile(
    r"(?<![\w.,/-])[0-9OIl]{1,3}(?:[.,][0-9OIl]{1,3}){0,3}(?= ?%| (?:percent|per cent|million|billion|trillion)\b)"
)
_THOUSANDS = re.compile(r"(?<![\w.,/-])[0-9Il][0-9OIl]{0,2}(?:,[0-9OIl]{3}){1,4}(?![\w,/-])")
_OXYGEN = "O2"
_CONFUSED = tuple(re.compile(rf"{letter}(?:(?=[.,]?\d)|(?<=\d{letter}))") for letter in "OIl")
"""A letter beside a digit; each begins with its letter, which makes it quick to look for."""


def misread_places(text: str) -> Iterator[int]:
    """Yield where characters of `text` may have been misread."""
    for pattern in (*_CONFUSED, *(sign for sign in _SIGNS if sign.pattern in text)):
        yield from (match.start() for match in pattern.finditer(text))


def find_misread(text: str) -> Span | None:
    """Return where the first character of `text` that was misread stands, with the figure that it is in."""
    sign = _misread_sign(text) if any(pattern.pattern in text for pattern in _SIGNS) else None
    confused = any(pattern.search(text) for pattern in _CONFUSED)
    return sign or (_misread_figure(text) if confused else None)


def _misread_sign(text: str) -> Span | None:
    found = _SIGN.search(text)
    if found is None or _CLAIMS.search(text):
        return None
    alone = found["sign"] == "©" and text[found.end()] == "," and len(text.split()) >= _RUNNING
    return Span(*found.span("sign")) if alone or _PLACED.search(text) else None


def _misread_figure(text: str) -> Span | None:
    for pattern in (_YEAR, _AMOUNT, _THOUSANDS):
        for match in pattern.finditer(text):
            figure = match.group()
            digits = sum(map(str.isdigit, figure))
            if 0 < digits < len(figure) - sum(map(figure.count, ".,")) and figure != _OXYGEN:
                return Span(*match.span())
    return None
