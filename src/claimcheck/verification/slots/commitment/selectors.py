"""Words that tell one of several: "the *second* blast" is not "the blast", nor "the earlier report" any other.

Observation: an adjective that describes leaves a thing what it is; one that chooses among several makes it another one,
and who writes "the blast" means the one that is known. It says nothing of any other noun of the sentence.
"""

from itertools import takewhile

from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import keys_of, terms_of, word_is_ordinal

_CHOOSING = frozenset(
    "other another last next previous earlier later latter former final draft rival replacement substitute mock".split()
)

_INSIDE = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NUMBER, Tag.PRONOUN, Tag.ADVERB, Tag.DATE, Tag.POSSESSIVE})


def chosen_otherwise(pairing: Pairing) -> str:
    """Return what chooses among several things on one side only."""
    ours = terms_of((*pairing.claim.subject, *pairing.claim.complement), pairing.claimed)
    theirs = terms_of((*pairing.source.subject, *pairing.source.complement), pairing.analysis)
    for term in ours:
        if term.word.tag is not Tag.NOUN:
            continue
        mine, definite = _chosen(term.word, pairing.claimed.words)
        same = [other for other in theirs if pairing.matcher.find(term, (other,))]
        if not same or not (mine or definite):
            continue
        if any(_is_named(other.word, pairing.analysis.words) for other in same):
            continue
        found = [_chosen(other.word, pairing.analysis.words)[0] for other in same]
        if mine not in found and not _is_left_out(pairing):
            return _shown(mine ^ found[0], pairing)
    return ""


def _shown(keys: frozenset[str], pairing: Pairing) -> str:
    """Return what chooses, as it is written where it stands."""
    words = (*pairing.analysis.words, *pairing.claimed.words)
    return next((word.text for word in words if keys & keys_of(word.folded)), "")


def _is_left_out(pairing: Pairing) -> bool:
    """Tell "the first plant has 40 rooms and *the second* 90", which leaves out the noun with the verb."""
    verb, subject = pairing.source.verb.words, pairing.source.subject
    return bool(verb and subject) and verb[0].index < subject[0].index


def _is_named(noun: Word, words: Words) -> bool:
    """Tell a noun of "the *Third Lake Forum* (LF) ministers' *meeting*": what chooses may be in the name."""
    inside = takewhile(
        lambda word: word.tag in _INSIDE | {Tag.NAME} or word.text in ("(", ")", "+"),
        reversed(words[: noun.index + 1]),
    )
    return any(word.tag is Tag.NAME for word in inside)


def _chosen(noun: Word, words: Words) -> tuple[frozenset[str], bool]:
    """Return what chooses before a noun, and whether the phrase is one that is known."""
    found: set[str] = set()
    for word in reversed(words[: noun.index]):
        if word.folded in ("the", "this", "that"):
            return frozenset(found), True
        if word.tag not in _INSIDE:
            break
        if word.folded in _CHOOSING or (word.tag is not Tag.NUMBER and word_is_ordinal(word)):
            # "4th" and "fourth" have one key.
            found |= keys_of(word.folded)
    return frozenset(found), False
