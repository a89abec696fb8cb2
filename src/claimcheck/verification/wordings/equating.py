"""What is the same thing may stand first or last: "Lima is the capital of Peru", "the capital of Peru is Lima".

Observation: only a definite phrase says which one thing is meant. "Lima is a city" says no such thing of "a city".
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.tables.noun_families import UNIQUE
from claimcheck.verification.reading.analysis import Words

_DEFINITE = frozenset({"the", "its", "their", "his", "her"})


def as_filled(statement: Predication) -> Predication:
    """Read "Lima is the capital of Peru" as a statement on the capital of Peru, which has one filler."""
    words = statement.complement
    if not _equates(statement) or not _is_name(statement.subject):
        return statement
    end = _end_of_unique(words)
    if not end:
        return statement
    return replace(statement, subject=words[:end], complement=(*statement.subject, *words[end:]))


def as_turned(stated: Predication, claim: Predication) -> Predication | None:
    """Read "the winner was Lind" as "Lind was the winner" where the claim has it so, and the other way round."""
    if not (_equates(stated) and _equates(claim)):
        return None
    names_first = _is_name(claim.subject) and _is_definite(claim.complement)
    turned = _is_definite(stated.subject) and _is_name(stated.complement)
    if names_first and turned:
        return replace(stated, subject=stated.complement, complement=stated.subject)
    names_last = _is_definite(claim.subject) and _is_name(claim.complement)
    if any(word.folded in UNIQUE for word in claim.subject):
        # What fills a role that has one filler is read by `as_filled`, or is another role: "the commercial capital".
        return None
    if names_last and _is_name(stated.subject) and _is_definite(stated.complement):
        return replace(stated, subject=stated.complement, complement=stated.subject)
    return None


def _equates(statement: Predication) -> bool:
    return statement.verb.lemmas == ("be",) and bool(statement.verb.words)


def _is_name(words: Words) -> bool:
    return [word.tag for word in words] == [Tag.NAME]


def _is_definite(words: Words) -> bool:
    return len(words) > 1 and words[0].folded in _DEFINITE and any(word.tag is Tag.NOUN for word in words)


def _end_of_unique(words: Words) -> int:
    """Return where a phrase for what there is one of ends: "the capital of Peru", "Peru's capital"; 0 for any other."""
    head = next((place for place, word in enumerate(words) if word.folded in UNIQUE), None)
    if head is None:
        return 0
    if _owns(words[:head]):
        return head + 1
    behind = words[head + 1 : head + 4]
    named = [word.tag for word in behind if word.tag is not Tag.DETERMINER][:2] == [Tag.PREPOSITION, Tag.NAME]
    if [word.folded for word in words[:head]] != ["the"] or not named or behind[0].folded != "of":
        return 0
    end = next(place + 1 for place, word in enumerate(words) if place > head and word.tag is Tag.NAME)
    # "The capital of *Peru's* northern province" is another one.
    return 0 if words[end : end + 1] and words[end].tag is Tag.POSSESSIVE else end


def _owns(before: Words) -> bool:
    return [word.tag for word in before] == [Tag.NAME, Tag.POSSESSIVE]
