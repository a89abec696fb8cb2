"""What is likened to what: "twice as many men as women" is not "twice as many women as men"."""

from itertools import pairwise

from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words

_MEASURES = frozenset({"many", "much", "few", "little"})
_THINGS = frozenset({Tag.NOUN, Tag.NAME, Tag.DATE})
_REACH = 10
"""Words between the two of "as … as"."""
_BEHIND = 4
"""Words behind the second "as" in which the other stands."""

Sides = tuple[frozenset[str], frozenset[str]]


def is_turned_round(pairing: Pairing) -> bool:
    """Tell whether the claim's first of two that are likened is the source's second."""
    if not pairing.claimed.has_any(_MEASURES) or not pairing.analysis.has_any(_MEASURES):
        return False
    ours, theirs = _sides(pairing.claimed.words), _sides(pairing.analysis.words)
    return bool(ours[0] & theirs[1] - theirs[0]) or bool(ours[1] & theirs[0] - theirs[1])


def _sides(words: Words) -> Sides:
    """Return the things before and behind the second "as"; two empty sets where nothing is likened."""
    first = next(
        (word.index for word, after in pairwise(words) if word.folded == "as" and after.folded in _MEASURES),
        None,
    )
    if first is None:
        return frozenset(), frozenset()
    second = next((word.index for word in words[first + 1 : first + _REACH] if word.folded == "as"), None)
    if second is None:
        return frozenset(), frozenset()
    return _things(words[first:second]), _things(words[second : second + _BEHIND])


def _things(words: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(word.lemma for word in words if word.tag in _THINGS)
