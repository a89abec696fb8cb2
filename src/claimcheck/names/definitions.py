"""Acronyms that a text defines itself: "the Shanghai Cooperation Organization (SCO)", "heat pump, or HP"."""

import re
from collections.abc import Iterable
from functools import lru_cache

from claimcheck.language.stems import fold

_BRACKETED = re.compile(r"\((?:or )?([A-Z][A-Za-z0-9+&-]{1,9})\)|, or ([A-Z][A-Z0-9]{1,9})\b")
_SKIPPED = frozenset({"of", "the", "and", "for", "on", "in", "to", "a", "an", "de"})
_WORD = re.compile(r"[^\W_][\w'\u2019-]*")
_MOST_WORDS = 10


def find_definitions(text: str) -> tuple[tuple[str, str], ...]:
    """Return (short form, long form) for every acronym in brackets or behind "or" that the words before it spell."""
    found = []
    for match in _BRACKETED.finditer(text):
        short = match.group(1) or match.group(2)
        long_form = _spelled_by(short, text[max(0, match.start() - 160) : match.start()])
        if long_form:
            found.append((short, long_form))
    return tuple(dict.fromkeys(found))


def spells(short: str, long_words: tuple[str, ...]) -> bool:
    """Tell whether the initials of `long_words` (small words optional) spell the acronym `short`."""
    return letters_of(fold(short)) in acronyms_of(long_words)


def letters_of(folded: str) -> str:
    """Return the letters and digits of a folded acronym: "u.s." is "us"."""
    return folded if folded.isalnum() else "".join(filter(str.isalnum, folded))


@lru_cache(maxsize=4096)
def acronyms_of(long_words: tuple[str, ...]) -> frozenset[str]:
    """Return the folded acronyms that a name may have, of two letters at least."""
    content = [word for word in long_words if word not in _SKIPPED]
    whole = "".join(fold(word)[0] for word in content if word)
    spelled = {_initials(long_words), _initials(content), whole}
    return frozenset(letters for letters in spelled if len(letters) > 1)


def _initials(words: Iterable[str]) -> str:
    return "".join(part[0] for word in words for part in fold(word).split("-") if part)


def _spelled_by(short: str, before: str) -> str | None:
    words = list(_WORD.finditer(before))[-_MOST_WORDS:]
    for first in range(len(words) - 1, -1, -1):
        candidate = tuple(fold(word.group()) for word in words[first:])
        if candidate[0] not in _SKIPPED and spells(short, candidate):
            return before[words[first].start() :].strip()
    return None
