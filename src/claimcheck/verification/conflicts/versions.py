"""Whether two sentences may be versions of one, as their words tell: reading both takes a hundred times as long."""

import re
from functools import lru_cache

from claimcheck.model.sentence import Sentence

_WORD = re.compile(r"[^\W\d_]+")


def may_be_versions(one: Sentence, another: Sentence) -> bool:
    """Tell whether half the words of the longer sentence stand in the other.

    Versions that are read as such differ in figures, in one name, and in a few words that either may have and the
    other not (see `frames`), so that most share nine words in ten; what several sentences that were found for one claim
    have in common is mostly the words of that claim.
    """
    first, other = (_words_of(sentence.normal or sentence.text) for sentence in (one, another))
    return 2 * len(first & other) >= max(len(first), len(other))


@lru_cache(maxsize=2_000)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(map(str.casefold, _WORD.findall(text)))
