"""Where sentences end in one block of text.

sentencex finds the candidates (fast, right code points); a second pass takes back those after abbreviations,
initials and enumerators, and adds those it leaves out.
"""

import re
from collections.abc import Iterator

import sentencex

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
_LONGEST_ENUMERATOR = 10
_ABBREVIATIONS = BEFORE_NUMBER | NEVER_LAST | TITLES | ACRONYMS
_HALVES = re.compile("[\ud800-\udfff]")
_MONTHS = tuple(sorted(MONTHS))
_TAIL = 40
"""Characters on both sides of a boundary that may decide."""

_NUMBER_LENGTH = 8
"""Characters of a number that begins the next item of a list in one line."""

DEFAULT_LANGUAGE = "en"

STRETCH = 10_000
"""Characters of a block that are split at once; only longer blocks are ever cut where no sentence ends."""


Bounds = tuple[int, int]
"""Start and end; a corpus has so many sentences that a `Span` for each step would take a sixth of the time."""


def sentence_bounds(text: str, language: str | None = None) -> Iterator[Bounds]:
    """Yield start and end of the sentences of `text`, white space between them included in the one before.

    Together they cover `text`, however long it is.
    """
    start = 0
    for end in _candidates(text, language or DEFAULT_LANGUAGE):
        if end < len(text) and _goes_on(text, start, end):
            continue
        if _may_run_on(text, start, end):
            yield from _left_out(text, start, end)
        else:
            yield start, end
        start = end


def _candidates(text: str, language: str) -> Iterator[int]:
    """Yield where sentencex ends sentences, in stretches: its time is quadratic in unclosed quotation marks."""
    start = 0
    while start < len(text):
        stop = _stretch_end(text, start)
        for piece in sentencex.get_sentence_boundaries(language, _whole(text[start:stop])):
            yield start + piece["end_index"]
        start = stop


def _whole(text: str) -> str:
    """Put a mark in the place of each half of a character, which is none and which sentencex refuses."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _HALVES.sub("\ufffd", text)
    return text


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
    if right[0].islower() or _is_ordinal(left, right):
        return True
    if len(left) <= _LONGEST_ENUMERATOR and _ENUMERATOR.fullmatch(left) and left == text[start:end].strip():
        return True
    if _NUMBERED.match(text, start) and any(
        cut >= end - _NUMBER_LENGTH for cut in _next_numbers(text, start, end)
    ):
        return True
    if _ends_plainly(left):
        return False
    word = _LAST_WORD.search(left)
    return word is not None and _is_abbreviation(word[1], right)


def _is_ordinal(left: str, right: str) -> bool:
    """Tell whether a day stands before its month: "12. Juni"."""
    return left[-2:-1].isdigit() and right.startswith(_MONTHS) and _DAY.search(left) is not None


def _ends_plainly(left: str) -> bool:
    """Tell whether the last word is one in lower case and no abbreviation, as in nine of ten sentences.

    It is found without the pattern, which is tried at each of the forty characters.
    """
    word = left[left.rfind(" ") + 1 : -1]
    return word.islower() and word.isalpha() and word not in _ABBREVIATIONS


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


def _may_run_on(text: str, start: int, end: int) -> bool:
    """Tell whether a piece has what `_left_out` looks for; few have."""
    brackets = text.find(")", start, end) >= 0 or text.find("]", start, end) >= 0
    return brackets or _NUMBERED.match(text, start, end) is not None


def _left_out(text: str, start: int, end: int) -> Iterator[Bounds]:
    """Cut a piece where it runs on: after a bracketed sentence, and before the next number of a list in one line."""
    ends = (match.end() for match in _BRACKET_END.finditer(text, start, end))
    for cut in sorted({*ends, *_next_numbers(text, start, end)}):
        if start < cut < end:
            yield start, cut
            start = cut
    yield start, end


def _next_numbers(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where the items of "1. One 2. Two" begin: each number must be the one after the last."""
    head = _NUMBERED.match(text, start, end)
    while head:
        number = int(head[1]) + 1
        head = re.compile(rf"(?<=\s)[\u2043\u2022*-]?\s?\(?({number})[.)]{{1,2}}\s").search(
            text, head.end(), end
        )
        if head:
            yield head.start()
