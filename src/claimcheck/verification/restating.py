"""Statements in the other forms in which they may be read."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.families import families_of

_PUTTING = frozenset({"put", "value", "estimate", "place", "price"})


def being(words: tuple[Word, ...] = ()) -> Verb:
    """Return the verb "be", stated by `words`."""
    return Verb(("be",), families_of(("be",)), words)


def as_put(statement: Predication) -> Predication:
    """Read "the office put trade at $95 billion" as the office's statement that trade was $95 billion."""
    verb = statement.verb
    if verb.lemmas[0] not in _PUTTING or len(verb.lemmas) > 1 or verb.passive:
        return statement
    words = statement.complement
    for place, word in enumerate(words):
        if word.folded == "at" and any(other.tag is Tag.NUMBER for other in words[place + 1 :]):
            return replace(
                statement,
                verb=being(verb.words),
                subject=words[:place],
                complement=words[place + 1 :],
                speaker=statement.subject,
                inherited=False,
            )
    return statement


def as_stated(statement: Predication, claim: Predication) -> tuple[Predication, ...]:
    """Return a source's statement in the forms in which the claim's may be read.

    "Is closed" is a passive and a state: to a claim with "is" it is the state.
    """
    if statement.verb.nominal and statement.verb.lemmas == ("be",):
        # "3,300 km of borders" answers the bare "border > 3,300 km"; for a sentence it says too little.
        return () if claim.verb.words else (statement,)
    stated = as_put(statement)
    if claim.verb.lemmas != ("be",) or not stated.verb.passive or stated.by_phrase:
        return (stated,)
    words = stated.verb.words
    return stated, replace(stated, verb=being(words), complement=(*words, *stated.complement))
