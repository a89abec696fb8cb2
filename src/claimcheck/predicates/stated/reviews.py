"""Reviews told from either end: "was reviewed by 38 critics", "38 critics reviewed it", "has 38 reviews"."""

from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.stated.rating_bases import REVIEWS, counted_end
from claimcheck.predicates.stated.ratings import bearer_of
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_REVIEWING = frozenset({"review", "rate"})
_HAVING = frozenset({"have", "receive", "get", "garner"})
_OPINIONS = frozenset({"rating", "review", "score"})
_THING = frozenset({Tag.NAME, Tag.NOUN, Tag.DETERMINER, Tag.ADJECTIVE, Tag.POSSESSIVE, Tag.PRONOUN})


def as_reviewed(statement: Predication) -> Predication:
    """Return a statement of how many reviewed a thing as what has so many reviews; any other as it is."""
    verb, said = statement.verb, statement.complement
    if len(verb.lemmas) > 1 or verb.nominal or not statement.subject or not said:
        return statement
    if verb.lemmas[0] in _REVIEWING:
        return _by_critics(statement) if verb.passive else _of_critics(statement)
    if verb.lemmas[0] in _HAVING and not verb.passive:
        begin = 2 if len(said) > 1 and said[0].lemma in _OPINIONS and said[1].folded in ("from", "by") else 0
        return _having(statement, statement.subject, said[begin:])
    return statement


def _by_critics(statement: Predication) -> Predication:
    said = statement.complement
    return _having(statement, statement.subject, said[1:]) if said[0].folded == "by" else statement


def _of_critics(statement: Predication) -> Predication:
    """Read "fewer than 40 critics reviewed the game on the site"."""
    said = statement.complement
    end = next((at for at, word in enumerate(said) if word.tag not in _THING), len(said))
    return _having(statement, said[:end], (*statement.subject, *said[end:])) if end else statement


def _having(statement: Predication, thing: Words, counted: Words) -> Predication:
    """Return what has so many reviews, where `counted` opens with their count."""
    end = counted_end(counted, 0)
    if not end or counted[end - 1].lemma not in REVIEWS:
        return statement
    verb = Verb(("have",), families_of(("have",)), statement.verb.words)
    said = (*counted[: end - 1], as_review(counted[end - 1]), *counted[end:])
    return replace(statement, verb=verb, subject=bearer_of(thing), complement=said)


def as_review(noun: Word) -> Word:
    """Return the noun under which critics and reviews are counted alike."""
    return replace(noun, folded="reviews", lemma="review", tag=Tag.NOUN)
