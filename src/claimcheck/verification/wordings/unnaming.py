"""Office holders told by office alone: "the Norvian president" for "Norvian President Ola Berg".

Observation: at first mention a text gives office and name together, and who reports on it may give the office alone.
The office must be told by the claim in full: "*former* President Berg" is no president.
"""

from dataclasses import replace
from functools import lru_cache

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.reading.analysis import Words

_TITLE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE})


def as_unnamed(stated: Predication, claim: Predication) -> Predication | None:
    """Return the statement without the names that stand behind the claim's office; None where there are none."""
    if not means_office(claim):
        return None
    turned = claim.verb.passive is not stated.verb.passive
    first, second = (stated.complement, stated.subject) if turned else (stated.subject, stated.complement)
    sides = ((claim.subject, first), (claim.complement, second))
    claimed = frozenset(word.lemma for word in claim.words)
    found = tuple(_without_bearers(theirs, _offices(ours), claimed) for ours, theirs in sides)
    subject, complement = reversed(found) if turned else found
    if len(subject) == len(stated.subject) and len(complement) == len(stated.complement):
        return None
    return replace(stated, subject=subject, complement=complement)


def means_office(claim: Predication) -> bool:
    """Tell whether a claim means somebody by an office alone."""
    return bool(_offices(claim.subject) or _offices(claim.complement))


@lru_cache(maxsize=4096)
def _offices(words: Words) -> frozenset[str]:
    """Return the offices by which a claim means one person without a name: "*the* Norvian president", "Peru's king"."""
    return frozenset(word.lemma for place, word in enumerate(words) if _is_bare_office(words, place))


def _is_bare_office(words: Words, place: int) -> bool:
    word, behind = words[place], words[place + 1 : place + 2]
    if not is_role(word) or any(other.tag in _TITLE for other in behind):
        return False
    begin = place
    while begin and words[begin - 1].tag in _TITLE:
        begin -= 1
    before = words[begin - 1] if begin else None
    return before is not None and (before.folded in DEFINITE or before.tag is Tag.POSSESSIVE)


def _without_bearers(words: Words, offices: frozenset[str], claimed: frozenset[str]) -> Words:
    if not offices:
        return words
    return tuple(word for place, word in enumerate(words) if not _is_bearer(words, place, offices, claimed))


def _is_bearer(words: Words, place: int, offices: frozenset[str], claimed: frozenset[str]) -> bool:
    """Tell a name right behind one of the offices, of which the claim has every word before it but other names."""
    word = words[place]
    if word.tag is not Tag.NAME or not place or words[place - 1].lemma not in offices:
        return False
    begin = place - 1
    while begin and words[begin - 1].tag in _TITLE:
        begin -= 1
    return all(_is_claimed(other, claimed) for other in words[begin:place])


def _is_claimed(word: Word, claimed: frozenset[str]) -> bool:
    return word.tag is Tag.NAME or word.lemma in claimed
