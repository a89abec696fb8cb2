"""Meetings at which something is done once: what was signed at the second summit was not signed at the third."""

from collections.abc import Sequence
from itertools import takewhile

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.terms import Term, keys_of, terms_of, word_is_ordinal
from claimcheck.verification.slots.role.fillers import RoleFillers
from claimcheck.verification.slots.time.aspect import happens_once

_AT = frozenset({"at", "during"})
_BEFORE = 3
"""Words in which an occasion is opened: "at their first"."""

_DASHES = frozenset({"-", "\u2013"})
_LONGEST_NAME = 4


def counts_occasion(ordinal: Word, words: Words) -> bool:
    """Tell "at their *first* summit", which counts meetings and ranks nothing else."""
    before = words[max(ordinal.index - _BEFORE + 1, 0) : ordinal.index]
    at = any(word.folded in _AT for word in before)
    return at and word_is_ordinal(ordinal) and _kind_of(meeting_behind(ordinal, words)) in GATHERINGS


def other_occasion(missing: Sequence[Term], fillers: RoleFillers) -> Comparison | None:
    """Return the comparison that excludes the meeting at which the claim has it done once: "at their *third* summit".

    The clause names another one, or none where a sentence before it does.
    """
    pairing = fillers.pairing
    ordinal = next((term for term in missing if word_is_ordinal(term.word)), None)
    if ordinal is None or not happens_once(pairing.assertion):
        return None
    if not counts_occasion(ordinal.word, pairing.claimed.words):
        return None
    meeting = meeting_behind(ordinal.word, pairing.claimed.words)
    if any(term.word not in (ordinal.word, *meeting) for term in missing):
        return None
    around = pairing.surroundings.nearest_first() if len(missing) > 1 else (pairing.analysis,)
    told = next((ranks for text in around if (ranks := _ranks_of(meeting, text))), ())
    if not told or any(term.keys & ordinal.keys for term in told):
        return None
    ours, theirs = ordinal.text, told[0].text
    return Comparison(Slot.DIRECTION, ours, theirs, Outcome.MISMATCH, f"{theirs} against {ours}")


def meeting_behind(ordinal: Word, words: Words) -> Words:
    """Return the noun behind an ordinal, or the name, of which names joined by a dash are several words."""
    behind = words[ordinal.index + 1 : ordinal.index + 1 + _LONGEST_NAME]
    joined = takewhile(lambda word: word.tag is Tag.NAME or word.text in _DASHES, behind)
    return tuple(joined) or behind[:1]


def _kind_of(meeting: Words) -> str:
    """Return what kind of meeting a noun or a name says: "summit" of "the Norvia-Velm *Summit*"."""
    return meeting[-1].lemma.split()[-1].lower() if meeting else ""


def _ranks_of(meeting: Words, text: Analysis) -> tuple[Term, ...]:
    """Return the ordinals that a text gives to meetings of a kind, or of the name that the claim has for it.

    "The second Lakes *Summit*" is a summit, and not the Baltic Summit.
    """
    ranked = (
        word
        for word in text.words
        if word_is_ordinal(word) and _is_same_meeting(meeting, meeting_behind(word, text.words))
    )
    return terms_of(tuple(ranked), text)


def _is_same_meeting(meeting: Words, other: Words) -> bool:
    if not other or keys_of(_kind_of(meeting)).isdisjoint(keys_of(_kind_of(other))):
        return False
    return meeting[0].tag is not Tag.NAME or _name_of(meeting) == _name_of(other)


def _name_of(meeting: Words) -> str:
    return " ".join(word.folded for word in meeting if word.text not in _DASHES)
