"""Where sentences end in one block of text.

sentencex finds the candidates (fast, right code points); a second pass takes back those after abbreviations,
initials and enumerators, and adds those it leaves out.
"""

import re
from collections.abc import Iterator

import sentencex

from claimcheck.model.span import Span
from claimcheck.sentences.abbreviations import ACRONYMS, BEFORE_NUMBER, MONTHS, NEVER_LAST, STARTERS, TITLES

_LAST_WORD = re.compile(r"(?:^|[\s(\[\"'\u201c\u2018\u00ab/-])([^\s(\[\"'\u201c\u2018\u00ab/-]{1,20})\.$")
_FIRST_WORD = re.compile(r"[\"'\u201c\u2018\u00ab(\[]{0,3}([^\W\d_]+|\d)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){0,3}[^\W\d_]$")
_ENUMERATOR = re.compile(r"[\u2043\u2022*-]?\s?\(?(?:\d{1,3}|[ivxlIVXL]{1,5}|[A-Za-z])[.)]{1,2}$")
_NUMBERED = re.compile(r"[\u2043\u2022*-]?\s?\(?(\d{1,2})[.)]{1,2}\s")
_DAY = re.compile(r"(?:^|\s)\d{1,2}\.$")
_BRACKET_END = re.compile(
    r"[.!?](?<=[^\W\d_]{2}.)[\"'\u201d\u2019]?[)\]]\s+(?=[\"'\u201c\u2018(]?[A-Z\u00c0-\u00de])"
)
_MONTHS = tuple(sorted(MONTHS))
_TAIL = 40
"""Characters on both sides of a boundary that may decide."""

_NUMBER_LENGTH = 8
"""Characters of a number that begins the next item of a list in one line."""

DEFAULT_LANGUAGE = "en"

STRETCH = 10_000
"""Characters of a block that are split at once; only longer blocks are ever cut where no sentence ends."""


def sentence_spans(text: str, language: str | None = None) -> Iterator[Span]:
    """Yield the spans of the sentences of `text`, white space between them included in the one before.

    Together they cover `text`, however long it is.
    """
    start = 0
    for end in _candidates(text, language or DEFAULT_LANGUAGE):
        if end < len(text) and _goes_on(text, start, end):
            continue
        yield from _left_out(text, Span(start, end))
        start = end


def _candidates(text: str, language: str) -> Iterator[int]:
    """Yield where sentencex ends sentences, in stretches: its time is quadratic in unclosed quotation marks."""
    start = 0
    while start < len(text):
        stop = _stretch_end(text, start)
        for piece in sentencex.get_sentence_boundaries(language, text[start:stop]):
            yield start + piece["end_index"]
        start = stop


def _stretch_end(text: str, start: int) -> int:
    """Return the end of the text, or the last place before the limit where a sentence or at least a word ends."""
    if len(text) - start <= STRETCH:
        return len(text)
    cuts = (text.rfind(mark, start, start + STRETCH) + len(mark) for mark in (". ", "\u3002", " "))
    return next((cut for cut in cuts if cut > start + STRETCH // 2), start + STRETCH)


def _goes_on(text: str, start: int, end: int) -> bool:
    """Tell whether the sentence that begins at `start` goes on after `end`, a boundary that was found."""
    tail = text[max(start, end - _TAIL) : end]
    left, right = tail.rstrip(), text[end : end + _TAIL].lstrip()
    if "\n\n" in tail[len(left) :] or not right:
        return False
    if right[0].islower() or (right.startswith(_MONTHS) and _DAY.search(left)):
        return True
    if _ENUMERATOR.fullmatch(left) and len(left) == len(text[start:end].strip()):
        return True
    if _NUMBERED.match(text, start) and any(
        cut >= end - _NUMBER_LENGTH for cut in _next_numbers(text, Span(start, end))
    ):
        return True
    word = _LAST_WORD.search(left)
    return word is not None and _is_abbreviation(word[1], right)


def _is_abbreviation(word: str, right: str) -> bool:
    folded = word.lower()
    first = _FIRST_WORD.match(right)
    following = first[1] if first else ""
    if folded in NEVER_LAST or folded in TITLES:
        return True
    if folded in BEFORE_NUMBER:
        return following.isdigit()
    if folded in ACRONYMS:
        return following not in STARTERS and not following.isdigit()
    return word[0].isupper() and _INITIALS.fullmatch(word) is not None and following not in STARTERS


def _left_out(text: str, span: Span) -> Iterator[Span]:
    """Cut a piece where it runs on: after a bracketed sentence, and before the next number of a list in one line."""
    start = span.start
    for cut in sorted({*_bracket_ends(text, span), *_next_numbers(text, span)}):
        if start < cut < span.end:
            yield Span(start, cut)
            start = cut
    yield Span(start, span.end)


def _bracket_ends(text: str, span: Span) -> Iterator[int]:
    if any(text.find(bracket, span.start, span.end) >= 0 for bracket in ")]"):
        for match in _BRACKET_END.finditer(text, span.start, span.end):
            yield match.end()


def _next_numbers(text: str, span: Span) -> Iterator[int]:
    """Yield where the items of "1. One 2. Two" begin: each number must be the one after the last."""
    head = _NUMBERED.match(text, span.start, span.end)
    while head:
        number = int(head[1]) + 1
        head = re.compile(rf"(?<=\s)[\u2043\u2022*-]?\s?\(?({number})[.)]{{1,2}}\s").search(
            text, head.end(), span.end
        )
        if head:
            yield head.start()
