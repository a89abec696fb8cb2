"""Places that host and see what happens there: "Lund hosted the fair", "the fair took place in Lund".

Observation: who tells of an event names its place as the one that hosted or saw it, or behind "in". Each function
returns a statement in the other form, or None where it has no such form.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

HOSTING = frozenset({"host", "see", "witness", "experience"})
"""Verbs whose subject is the place of what their object names; who "holds" a fair may hold it elsewhere."""

_EVENTS = frozenset({("take", "place"), ("happen",), ("occur",), ("break", "out")})
HAPPENING = frozenset({"hold", *(lemmas[0] for lemmas in _EVENTS)})
"""First words of verbs by which there was an event."""

_LASTING = frozenset({"last", "run"})
_HOLDING = "hold"
_PLACING = frozenset({"in", "on", "at", "from"})
_LOCAL = frozenset({"in", "at"})
_EVENT_PHRASE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.POSSESSIVE})


_VENUES = frozenset({"venue", "setting", "host"})
_OF_EVENT = frozenset({"of", "for", "to"})


def as_venue(statement: Predication) -> Predication:
    """Read "Lund was the venue of the fair" as "Lund hosted the fair"; any other statement as it stands."""
    said = tuple(word for word in statement.complement if word.tag is not Tag.DETERMINER)
    told = [word.folded for word in said[:2]]
    if statement.verb.lemmas != ("be",) or len(said) <= len(told) or not _is_place(statement.subject):
        return statement
    if told[0] not in _VENUES or told[1] not in _OF_EVENT:
        return statement
    hosts = Verb(("host",), families_of(("host",)), statement.verb.words)
    opening = statement.complement.index(said[1])
    return replace(statement, verb=hosts, complement=statement.complement[opening + 1 :])


def happens(statement: Predication) -> bool:
    """Tell "took place", "was held": verbs that say no more than that there was an event."""
    held = statement.verb.passive and statement.verb.lemmas == ("hold",) and not statement.by_phrase
    return held or (statement.verb.lemmas in _EVENTS and not statement.verb.passive)


def events_instead(claim: Predication) -> frozenset[str]:
    """Return the lemmas by which a source may tell a claim's event in the other form."""
    if happens(claim):
        return HOSTING | {"be"}
    if any(name == "meet" for name, _ in claim.verb.families):
        return HAPPENING
    return HAPPENING | {"be"} if claim.verb.lemmas[0] in HOSTING else frozenset()


def as_happening(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Lund saw the fair in 2010" as "the fair took place in Lund in 2010"."""
    lemmas, place = stated.verb.lemmas, stated.subject
    end = _end(stated.complement)
    hosted = len(lemmas) == 1 and lemmas[0] in HOSTING and not stated.verb.passive and end > 0
    if not hosted or not happens(claim) or not _is_place(place):
        return None
    into = replace(stated.verb.words[-1], folded="in", lemma="in", tag=Tag.PREPOSITION)
    event, rest = stated.complement[:end], stated.complement[end:]
    return replace(stated, verb=_verb_of(claim, stated), subject=event, complement=(into, *place, *rest))


def as_convened(stated: Predication, claim: Predication) -> Predication | None:
    """Read "the ministers held a summit in May" as "a summit of the ministers took place in May"."""
    said = stated.complement
    end = _end(said)
    holds = stated.verb.lemmas == (_HOLDING,) and not stated.verb.passive and bool(stated.subject)
    if not holds or not happens(claim) or not _is_one_gathering(said[:end]) or not _is_placed(said[end:]):
        return None
    of = replace(stated.verb.words[-1], text="of", folded="of", lemma="of", tag=Tag.PREPOSITION)
    whose = (*said[:end], of, *stated.subject)
    return replace(
        stated, verb=_verb_of(claim, stated), subject=whose, complement=said[end:], inherited=False
    )


def _is_one_gathering(phrase: Words) -> bool:
    """Tell "a virtual summit", "the summit": one meeting that is named by a common noun."""
    head = phrase[-1] if phrase else None
    return head is not None and head.tag is Tag.NOUN and head.folded in GATHERINGS


def _is_placed(behind: Words) -> bool:
    """Tell whether no more than when and where it was stands behind what was held."""
    first = behind[0] if behind else None
    return first is None or first.tag is Tag.DATE or (first.folded in _PLACING and len(behind) > 1)


def as_hosted(stated: Predication, claim: Predication) -> Predication | None:
    """Read "the fair took place in Lund in 2010" as "Lund hosted the fair in 2010"."""
    said = stated.complement
    lemmas = claim.verb.lemmas
    place = claim.by_phrase[:1] if claim.verb.passive else claim.subject
    hosted = len(lemmas) == 1 and lemmas[0] in HOSTING and _is_place(place)
    placed = len(said) > 1 and said[0].folded in _LOCAL and said[1].tag is Tag.NAME
    if not hosted or not placed or not happens(stated):
        return None
    verb = _verb_of(claim, stated)
    if claim.verb.passive:
        by = replace(said[0], folded="by", lemma="by")
        return replace(stated, verb=verb, complement=(by, *said[1:]))
    return replace(stated, verb=verb, subject=said[1:2], complement=(*stated.subject, *said[2:]))


def as_met(stated: Predication, claim: Predication) -> Predication | None:
    """Read "the ministers' meeting took place in Lund" as "the ministers met in Lund"."""
    meets = any(name == "meet" for name, _ in claim.verb.families)
    said = stated.subject
    marks = [word.tag is Tag.POSSESSIVE for word in said[-2:]]
    of_theirs = marks == [True, False] and said[-1].folded in GATHERINGS
    if not meets or not of_theirs or not happens(stated):
        return None
    return replace(stated, verb=_verb_of(claim, stated), subject=said[:-2])


def lasts(claim: Predication) -> bool:
    """Tell "lasted *from 6 to 9 June*", which says when it was; "lasted four days" says for how long."""
    return claim.verb.lemmas[0] in _LASTING and any(map(_says_both_ends, claim.complement[:1]))


def as_lasting(stated: Predication, claim: Predication) -> Predication | None:
    """Read "took place from 6 to 9 June" as "lasted from 6 to 9 June"."""
    if not any(map(_says_both_ends, stated.complement)) or not happens(stated) or stated.negated:
        return None
    return replace(stated, verb=replace(_verb_of(claim, stated), passive=False))


def _says_both_ends(word: Word) -> bool:
    return word.folded.split()[0] == "from"


def lastings_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell how long a claim's event went on."""
    return HAPPENING if lasts(claim) else frozenset()


def _verb_of(claim: Predication, stated: Predication) -> Verb:
    lemmas, passive = claim.verb.lemmas, claim.verb.passive
    return Verb(lemmas, families_of(lemmas), stated.verb.words, passive=passive)


def _is_place(words: Words) -> bool:
    return len(words) == 1 and words[0].tag is Tag.NAME


def _end(words: Words) -> int:
    """Return where the phrase that names an event ends."""
    return next((at for at, word in enumerate(words) if word.tag not in _EVENT_PHRASE), len(words))
