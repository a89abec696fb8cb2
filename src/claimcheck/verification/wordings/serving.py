"""Offices told as work: "works at Lund University as a librarian" says that somebody is a librarian there."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.reading.phrases import head_of, object_of

_WORKING = frozenset({"work", "serve"})


def as_serving(statement: Predication) -> Predication:
    """Read "works there as a librarian" as "is a librarian there"; any other statement as it stands."""
    verb, said = statement.verb, statement.complement
    if len(verb.lemmas) > 1 or verb.lemmas[0] not in _WORKING or verb.passive:
        return statement
    begin = next((at for at, word in enumerate(said) if word.folded == "as"), None)
    if begin is None or any(word.tag is not Tag.PREPOSITION for word in said[:begin][:1]):
        return statement
    office = head_of(object_of(said[begin + 1 :]))
    if office is None or not is_role(office):
        return statement
    being = Verb(("be",), families_of(("be",)), verb.words)
    return replace(statement, verb=being, complement=(*said[begin + 1 :], *said[:begin]))


def worked_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell what somebody is; empty for a claim of another kind."""
    return _WORKING if claim.verb.lemmas == ("be",) else frozenset()
