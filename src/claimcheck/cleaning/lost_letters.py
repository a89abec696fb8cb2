"""Question marks that stand for what an encoding had no place for: "Fran?ais", "it?s", "?5 million", "20?C".

Most question marks inside words are none: a scraper drops the blank after a question ("Tired of ads?go ad free"), an
address has a query, code has its own use for them. So a mark counts only where the pieces make no words, or where
nothing but a lost sign makes sense.
"""

import re
from collections.abc import Iterator

from claimcheck.cleaning.function_words import ALL_FUNCTION_WORDS
from claimcheck.language import STOP_WORDS
from claimcheck.language.lexicon import readings
from claimcheck.model.span import Span

_LETTER = "A-Za-z\u00c0-\u024f"
_WITHIN_WORD = re.compile(
    rf"(?<![{_LETTER}])(?P<left>[{_LETTER}]{{1,30}})\?{{1,3}}(?P<right>[{_LETTER}]{{1,30}})(?![{_LETTER}?])"
)
_SIGNS = re.compile(
    r"[a-z],\?(?=\s)"  # a closing quotation mark
    r"|(?:(?<=[\s(])|^)\?\d{1,3}(?:[.,]\d{1,3}){0,3} ?(?:million|billion|trillion|bn|m)\b"  # a currency
    r"|(?:(?<=[\s(])|^)\?\d{1,3}(?:,\d{3}){1,4}(?![\d,])"
    r"|\d ?\?[CF]\b"  # a degree sign
    r"|(?<![\w/=?&.-])(?:1[89]|20)\d\d\?(?:(?:1[89]|20)\d\d|\d\d)(?![\w?=&])"  # a dash
    r"|(?<!\S)\?{2,40}(?: \?{1,40}){2,40}"  # words of another script
)
_GLUED = re.compile(r"\?(?:[\w?]|(?<=,\?)| \?)")
"""A mark that does not just end a question; begins with the mark, which makes it quick to look for."""

_REPLACEMENT = "\ufffd"
_CODE = re.compile(r"[/=&_@#\\{}<>|*$^+`~\[\]%;:\d]")
"""Signs of an address or a piece of code; no word has them."""

_ENDINGS = frozenset(("s", "re", "ve", "ll", "d"))
"""What follows a lost apostrophe; "t" and "m" only follow certain letters."""

_ELIDED = frozenset("DLO")
"""Initials of names such as "O?Brien"."""

_PATTERN = 5
"""Letters; "colou?r" is a pattern that matches two words, but nobody needs one to find "so"."""

_AROUND = 60
"""Characters on each side of a word that may tell of code."""


def lost_places(text: str) -> Iterator[int]:
    """Yield where characters of `text` may be lost, U+FFFD among them."""
    if _REPLACEMENT in text:
        yield from (match.start() for match in re.finditer(_REPLACEMENT, text))
    if "?" in text:
        yield from (match.start() for match in _GLUED.finditer(text))


def find_lost(text: str) -> Span | None:
    """Return where the first lost character of `text` stands, with the word or figure that it is missing from."""
    if _GLUED.search(text) is None:
        return None
    signs = _SIGNS.search(text)
    if signs:
        return Span(*signs.span())
    words = _WITHIN_WORD.finditer(text)
    return next(
        (Span(*word.span()) for word in words if _is_lost(word["left"], word["right"]) and _is_prose(word)),
        None,
    )


def _is_lost(left: str, right: str) -> bool:
    if right[0].isupper():
        return left in _ELIDED and right[1:].islower()
    if _is_contraction(left, right):
        return True
    if not (left[-1].islower() or len(left) == 1):
        return False
    if any(len(piece) > 1 and _is_word(piece) for piece in (left, right)):
        return False
    whole = left + right
    return len(whole) < _PATTERN or not (_is_word(whole) or _is_word(left[:-1] + right))


def _is_contraction(left: str, right: str) -> bool:
    if right == "t":
        return left.lower().endswith("n") and len(left) > 1
    return (right in _ENDINGS and len(left) > 1) or (left == "I" and right in {"m", *_ENDINGS})


def _is_word(piece: str) -> bool:
    folded = piece.lower()
    return folded in STOP_WORDS or folded in ALL_FUNCTION_WORDS or bool(readings(folded))


def _is_prose(word: re.Match[str]) -> bool:
    """Tell whether nothing that the word is glued to is code or part of an address."""
    text = word.string
    before = text[max(0, word.start() - _AROUND) : word.start()].rpartition(" ")[2]
    after = text[word.end() : word.end() + _AROUND].partition(" ")[0]
    dotted = after[:1] == "." and after[1:2].isalnum()
    return not dotted and not before.endswith(".") and _CODE.search(before + after) is None
