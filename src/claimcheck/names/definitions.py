"""Acronyms that a text defines itself: "the Shanghai Cooperation Organization (SCO)"."""

import re

from claimcheck.language.stems import fold

_BRACKETED = re.compile(r"\(([A-Z][A-Za-z0-9+&-]{1,9})\)")
_SKIPPED = frozenset({"of", "the", "and", "for", "on", "in", "to", "a", "an", "de"})
_WORD = re.compile(r"[^\W_][\w'\u2019-]*")
_MOST_WORDS = 10


def find_definitions(text: str) -> tuple[tuple[str, str], ...]:
    """Return (short form, long form) for every bracketed acronym whose letters the words before it spell."""
    found = []
    for match in _BRACKETED.finditer(text):
        long_form = _spelled_by(match.group(1), text[max(0, match.start() - 160) : match.start()])
        if long_form:
            found.append((match.group(1), long_form))
    return tuple(dict.fromkeys(found))


def spells(short: str, long_words: tuple[str, ...]) -> bool:
    """Tell whether the initials of `long_words` (small words optional) spell the acronym `short`."""
    letters = [character for character in fold(short) if character.isalnum()]
    full = [part[0] for word in long_words for part in fold(word).split("-") if part]
    content = [
        part[0] for word in long_words if word not in _SKIPPED for part in fold(word).split("-") if part
    ]
    whole = [fold(word)[0] for word in long_words if word not in _SKIPPED and word]
    return len(letters) > 1 and letters in (full, content, whole)


def _spelled_by(short: str, before: str) -> str | None:
    words = list(_WORD.finditer(before))[-_MOST_WORDS:]
    for first in range(len(words) - 1, -1, -1):
        candidate = tuple(fold(word.group()) for word in words[first:])
        if candidate[0] not in _SKIPPED and spells(short, candidate):
            return before[words[first].start() :].strip()
    return None
