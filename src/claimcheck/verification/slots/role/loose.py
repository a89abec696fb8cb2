"""Roles that another preposition, or none, gives as well: "met *online*", "gathered *for* a summit"."""

from claimcheck.predicates import Tag
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.terms import Term


def says_how_met(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell whether "met *online*" and "gathered for a *virtual* meeting" say how a meeting was held."""
    behind = pairing.analysis.words[found.word.index + 1 : found.word.index + 2]
    adverb = not term.preposition and not term.name and term.word.tag in (Tag.ADVERB, Tag.ADJECTIVE)
    return adverb and any(word.lemma in GATHERINGS for word in behind)


def is_what_for(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell "met *for* a summit" from what else one meets for: it is the meeting that was met at."""
    meets = any(name == "meet" for name, _ in pairing.claim.verb.families)
    return meets and {term.preposition, found.preposition} == {"for", "at"}
