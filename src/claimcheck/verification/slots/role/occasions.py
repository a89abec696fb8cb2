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
    meeting = words[ordinal.index + 1 : ordinal.index + 2]
    before = words[max(ordinal.index - _BEFORE + 1, 0) : ordinal.index]
    at = any(word.folded in _AT for word in before)
    return at and word_is_ordinal(ordinal) and any(word.lemma in GATHERINGS for word in meeting)


def other_occasion(missing: Sequence[Term], fillers: RoleFillers) -> Comparison | None:
    """Return the comparison that excludes the meeting at which the claim has it done once: "at their *third* summit".

    The clause names another one, or none where a sentence before it does.
    """
    pairing = fillers.pairing
    ordinal = next((term for term in missing if word_is_ordinal(term.word)), None)
    if ordinal is None or not happens_once(pairing.assertion):
        return None
    meeting = pairing.claimed.words[ordinal.word.index + 1 : ordinal.word.index + 2]
    if not counts_occasion(ordinal.word, pairing.claimed.words):
        return None
    if any(term.word not in (ordinal.word, *meeting) for term in missing):
        return None
    around = pairing.surroundings.nearest_first() if len(missing) > 1 else (pairing.analysis,)
    told = next((ranks for text in around if (ranks := _ranks_of(meeting[0], text))), ())
    if not told or any(term.keys & ordinal.keys for term in told):
        return None
    ours, theirs = ordinal.text, told[0].text
    return Comparison(Slot.DIRECTION, ours, theirs, Outcome.MISMATCH, f"{theirs} against {ours}")


def _ranks_of(meeting: Word, text: Analysis) -> tuple[Term, ...]:
    """Return the ordinals that a text gives to meetings of a kind: "the *second* Lakes Summit"."""
    keys = keys_of(meeting.lemma)
    ranked = (
        word
        for word in text.words
        if word_is_ordinal(word) and any(_ends_in(other, keys) for other in _named_behind(word, text))
    )
    return terms_of(tuple(ranked), text)


def _named_behind(ordinal: Word, text: Analysis) -> Words:
    """Return an ordinal and the noun or name behind it, of which names joined by a dash are several words."""
    behind = text.words[ordinal.index + 1 : ordinal.index + 1 + _LONGEST_NAME]
    joined = takewhile(lambda word: word.tag in (Tag.NAME, Tag.NOUN) or word.text in _DASHES, behind)
    return (ordinal, *joined)


def _ends_in(word: Word, keys: frozenset[str]) -> bool:
    """Tell a noun, or a name that ends in it: "the Norvia-Velm *Summit*"."""
    return not keys.isdisjoint(keys_of(word.folded.split()[-1]))
