"""Who speaks and acts for a house: "analysts at Tarvik Bank expected" is what Tarvik Bank expected.

Observation: news put forecasts into the mouth of those who work there, claims into that of the house. Only what is
said or expected goes over: analysts at a bank who cut their costs are not the bank. "Two analysts" are but two.
So what the leaders of states sign, adopt and hold talks on, their states do, and what troops are trained in.
"""

from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.predicates.tables.lexical import OPINION, SAYING
from claimcheck.verification.reading.analysis import Words

_STAFF = frozenset({"analyst", "economist", "strategist", "researcher", "forecaster"})
_AT = frozenset({"at", "from", "with"})
_LEAST = 3
"""Words of the shortest such phrase: "analysts at Tarvik"."""


_LEADERS = frozenset({"leader", "president", "minister", "premier"})
_PORTFOLIOS = frozenset(
    "foreign prime finance defence defense trade interior energy health justice all both".split()
)
_HEADS = ("heads", "of")
_OFFICES = frozenset({"state", "government"})
_DECIDING = frozenset({"sign", "approve", "reach-agreement", "launch"})
"""Families of verbs of what states do by their leaders."""

_HOLDING = frozenset({"hold", "carry-out"})
_TALKS = GATHERINGS | {"talk", "consultation", "negotiation"}
_FORCES = frozenset({"troop", "soldier", "force", "military", "navy", "army", "guard"})
_DRILLS = frozenset({"patrol", "exercise", "drill", "manoeuvre", "maneuver"})
_OF_ALL = frozenset({"border", "armed", "naval", "ground", "coast", "frontier"})


_PERSONS = _STAFF | _LEADERS | _FORCES | {"head"}


def speaks_of_persons(subject: Words) -> bool:
    """Tell whether a claim is itself on those who work, lead or serve there, and so not on their house."""
    return any(word.lemma in _PERSONS for word in subject)


def house_of(subject: Words, statement: Predication) -> Words:
    """Return whom the persons of a subject speak or act for; empty where they do so for nobody."""
    return _of_staff(subject, statement) or _of_leaders(subject, statement) or _of_forces(subject, statement)


def _of_staff(subject: Words, statement: Predication) -> Words:
    if len(subject) < _LEAST or not {statement.verb.lemmas[0]} & (OPINION | SAYING):
        return ()
    staff, preposition, *house = subject
    plural = staff.lemma in _STAFF and staff.folded != staff.lemma
    named = any(word.tag is Tag.NAME for word in house) and house[0].tag in (Tag.NAME, Tag.DETERMINER)
    return tuple(house) if plural and preposition.folded in _AT and named else ()


def _of_leaders(subject: Words, statement: Predication) -> Words:
    """Return the states of which the leaders sign, adopt or hold a meeting: "the leaders of *Peru and Chile*"."""
    families = {name for name, sign in statement.verb.families if sign > 0}
    if not families & _DECIDING and not (families & _HOLDING and _has(statement, _TALKS)):
        return ()
    begin = _behind_leaders(subject)
    house = subject[begin + 1 :]
    placed = 0 < begin < len(subject) and subject[begin].folded in ("of", "from") and bool(house)
    named = any(word.tag is Tag.NAME for word in house)
    return house if placed and named else ()


def _behind_leaders(subject: Words) -> int:
    """Return where "(the) leaders", "foreign ministers", "heads of state" end; 0 for anything else."""
    words = [word for word in subject if word.tag is not Tag.DETERMINER or word.index > subject[0].index]
    skipped = len(subject) - len(words)
    if tuple(word.folded for word in words[:2]) == _HEADS and len(words) > _LEAST:
        return skipped + 3 if words[2].lemma in _OFFICES else 0
    at = next((at for at, word in enumerate(words) if word.folded not in _PORTFOLIOS), 0)
    lead = bool(words) and words[at].lemma in _LEADERS and words[at].folded != words[at].lemma
    return skipped + at + 1 if lead else 0


def _of_forces(subject: Words, statement: Predication) -> Words:
    """Return the states whose troops hold drills and go on patrol: "*Peruvian and Chilean* border troops"."""
    if not subject or subject[-1].lemma not in _FORCES or not _has(statement, _DRILLS):
        return ()
    end = len(subject) - 1
    while end and subject[end - 1].folded in _OF_ALL:
        end -= 1
    house = subject[:end]
    return house if any(word.text[0].isupper() for word in house) else ()


def _has(statement: Predication, nouns: frozenset[str]) -> bool:
    return statement.verb.lemmas[0] in nouns or any(word.lemma in nouns for word in statement.complement)
