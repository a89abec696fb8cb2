"""Advertising that was injected into a page."""

import re

from claimcheck.cleaning.data_files import data_lines
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.phrase_index import PhraseIndex

_PHRASES = PhraseIndex(
    (line.removeprefix("? "), 1 if line.startswith("? ") else 2) for line in data_lines("spam_phrases.txt")
)
_SEGMENT = re.compile(r"[|/,;\u3001\uff0c\uff5c\u2502\u00b7\u2022]")
_FORUM_LINK = re.compile(r"\[/?url\b|\[link=", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S{4,300}", re.IGNORECASE)

_SHORT = 30
"""Words of a line in which one phrase of spam decides."""

_JOINED_SEGMENTS = 8
_SEGMENT_WORDS = 8
_ENOUGH, _MUCH = 2, 6
"""Points of a short line, and of one of any length that has a point for every 12 words. A phrase is one or two."""


def spam_reason(seen: Observation) -> str | None:
    """Return why `seen` is spam by itself, or None."""
    points = sum(_PHRASES.found(seen.folded, seen.vocabulary, cjk=seen.cjk_share > 0))
    if _FORUM_LINK.search(seen.text):
        return "spam-link"
    if points and _is_joined(seen):
        return "joined-keywords"
    if points and seen.words <= _SHORT and _ADDRESS.search(seen.text):
        return "spam-link"
    if (points >= _ENOUGH and seen.words <= _SHORT) or (points >= _MUCH and points * 12 >= seen.words):
        return "spam-phrase"
    return None


def _is_joined(seen: Observation) -> bool:
    """Many short pieces between pipes, slashes or commas, and no sentence among them."""
    return len(_segments(seen)) >= _JOINED_SEGMENTS and joined_keywords(seen)


def joined_keywords(seen: Observation) -> bool:
    """Tell whether a line is made of short pieces between separators, with hardly a word that makes a sentence."""
    segments = _segments(seen)
    mean = seen.words / (len(segments) or 1)
    return len(segments) >= _JOINED_SEGMENTS and mean <= _SEGMENT_WORDS and seen.function_share < 0.1  # noqa: PLR2004


def _segments(seen: Observation) -> list[str]:
    return [segment for segment in _SEGMENT.split(seen.text) if segment.strip()]
