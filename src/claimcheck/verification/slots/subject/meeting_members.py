"""Those whose meeting it was: after "the finance ministers' meeting", "the participants" and "the meeting" are they.

Observation: what a meeting decides, those decide whose meeting it is. It may end or be opened without them.
"""

from claimcheck.language.roles import roles
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.verification.context.surroundings import points_back
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import head_of
from claimcheck.verification.reading.terms import terms_of

_TAKING_PART = frozenset({"participant", "attendee", "delegate"})
_DECIDING = frozenset(
    {"reach-agreement", "issue", "approve", "sign", "call-for", "propose", "praise", "promise", "support"}
)
"""Families of verbs of what a meeting and those who meet do alike."""

_DECIDING_VERBS = frozenset({"decide", "discuss", "reaffirm", "reiterate", "stress", "vow", "commit"})


def are_those_who_met(pairing: Pairing, side: Words) -> bool:
    """Tell whether a pointer stands for the persons of the claim, since the text before names a meeting of theirs."""
    head, persons = head_of(side), pairing.assertion.heads
    if head is None or len(persons) != 1 or not _are_persons(persons[0]) or not _may_stand(head, pairing):
        return False
    for text in pairing.surroundings.nearest_first():
        members = members_of_meeting(text.words)
        if members:
            pool = terms_of(members, text)
            return all(pairing.matcher.find(term, pool) for term in pairing.assertion.subject_terms)
        if _names_meeting(text) and not _goes_on(text):
            return False
    return False


def members_of_meeting(words: Words) -> Words:
    """Return whose meeting is named: "*the union's finance ministers*' meeting"; empty for none."""
    for at, mark in enumerate(words[:-1]):
        if mark.tag is Tag.POSSESSIVE and words[at + 1].folded in GATHERINGS:
            return words[:at]
    return ()


def _are_persons(word: Word) -> bool:
    return word.folded != word.lemma and word.lemma in roles()


def _may_stand(head: Word, pairing: Pairing) -> bool:
    if head.lemma in _TAKING_PART:
        return True
    verb = pairing.source.verb
    decides = verb.lemmas[0] in _DECIDING_VERBS or any(name in _DECIDING for name, _ in verb.families)
    return head.lemma in GATHERINGS and decides


def _goes_on(text: Analysis) -> bool:
    """Tell whether a text is on a meeting that was named before it: "*the meeting* agreed to hold another"."""
    subjects = (item.subject for item in text.statements if item.main and item.subject)
    head = head_of(next(subjects, ()))
    return head is not None and head.lemma in GATHERINGS and points_back(head, text)


def _names_meeting(text: Analysis) -> bool:
    return text.has_any(GATHERINGS)
