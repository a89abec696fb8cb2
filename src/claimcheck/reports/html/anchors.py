"""Names of places on the page: stable, so that a link to a claim can be sent to somebody, and each given once."""

import re
from collections import Counter
from collections.abc import Iterable

_OTHER = re.compile(r"[^A-Za-z0-9]+")
_LONGEST = 80


def anchors(kind: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return an anchor for each name: its letters and digits, and a number where two would be alike."""
    seen: Counter[str] = Counter()
    found = []
    for name in names:
        word = f"{kind}-{_OTHER.sub('-', name)[:_LONGEST].strip('-').lower()}"
        seen[word] += 1
        found.append(word if seen[word] == 1 else f"{word}_{seen[word]}")
    return tuple(found)
