"""Places of a sentence where there is room for one name, whatever the verb of the claim.

What was done was done *by* one; one plays a part, one team has a player, a thing comes from one country. Two sentences
in the same words that name two of them disagree.
"""

from claimcheck.names.places import CANONICAL, WHOLE_PLACES
from claimcheck.names.regions import may_hold
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import Term

PLAYING = frozenset({"play", "star", "portray", "voice", "perform"})
"""Verbs of claims that give a part, or a team, its one player."""

_INSIDE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER})
_SIDE = frozenset({"for", "with"})
_ENGAGED = (("play",), ("be",))
"""Who plays for a side is "a goalkeeper for" it."""
_SEATS = frozenset({"headquarters", "headquarter", "birthplace", "hometown", "seat", "capital"})

_BRITISH = frozenset(
    {("united", "kingdom"), ("england",), ("scotland",), ("wales",), ("northern", "ireland")}
)
"""Places one of which may be said for another: a Scot is British."""


def holds_one(ours: Term, theirs: Term, words: Words, claim: Predication) -> bool:
    """Tell whether of two names at one place of a sentence only one can be right.

    `words` are the sentence's, with `ours` in it; `claim` is what the claim states.
    """
    word = ours.word
    if claim.verb.lemmas[0] in PLAYING or claim.verb.lemmas == ("be",):
        if _is_cast(word, words) or _is_side(word, words, claim):
            return True
        if claim.verb.lemmas == ("be",) and _is_nationality(ours, theirs, words):
            return True
    return _is_agent(word, words) or _is_origin(word, words, claim)


def is_seat(claim: Predication) -> bool:
    """Tell "Tarvik's *headquarters* are in Lund": there is but one place of the kind."""
    return claim.verb.lemmas == ("be",) and any(word.folded in _SEATS for word in claim.subject)


def _is_origin(word: Word, words: Words, claim: Predication) -> bool:
    """Tell "is a band *from Lund*", where the claim says from where somebody is."""
    before = _opening(word, words)
    asked = claim.verb.lemmas == ("be",) and any(other.folded == "from" for other in claim.complement)
    return asked and before is not None and before.folded == "from"


def _is_agent(word: Word, words: Words) -> bool:
    """Tell "was first climbed *by the guide Ola Berg*"."""
    before = _opening(word, words)
    if before is None or before.folded != "by" or not before.index:
        return False
    done = words[before.index - 1]
    return done.tag is Tag.VERB or done.folded.endswith("ed")


def _is_cast(word: Word, words: Words) -> bool:
    """Tell "Mina (*Ola Berg*)" and "it stars *Ola Berg* as Mina"."""
    before, behind = words[: word.index][-2:], words[word.index + 1 : word.index + 2]
    bracketed = [other.text for other in (*before[1:], *behind)] == ["(", ")"]
    return (bracketed and before[0].tag is Tag.NAME) or [other.folded for other in behind] == ["as"]


def _is_side(word: Word, words: Words, claim: Predication) -> bool:
    """Tell "is a goalkeeper *for the Lund Lions*", where the claim says for whom someone plays."""
    before = _opening(word, words)
    asked = any(other.folded in _SIDE for other in claim.complement)
    return claim.verb.lemmas in _ENGAGED and asked and before is not None and before.folded in _SIDE


def _is_nationality(ours: Term, theirs: Term, words: Words) -> bool:
    """Tell "is a *Greek* singer" from an Albanian one; a Scottish one is British, too."""
    one, other = (CANONICAL.get(term.name, term.name) for term in (ours, theirs))
    behind = words[ours.word.index + 1 : ours.word.index + 2]
    qualifies = any(item.tag in (Tag.NOUN, Tag.ADJECTIVE) for item in behind)
    if one == other or {one, other} <= _BRITISH or not {one, other} <= WHOLE_PLACES:
        return False
    return qualifies and not may_hold(one, other)


def _opening(word: Word, words: Words) -> Word | None:
    """Return the preposition that opens the phrase around a name."""
    for other in reversed(words[: word.index]):
        if other.tag not in _INSIDE:
            return other if other.tag is Tag.PREPOSITION else None
    return None
