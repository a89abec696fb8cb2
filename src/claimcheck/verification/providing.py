"""Giving told from either end: "provided Peru with maps", "was awarded the prize"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.families import families_of
from claimcheck.verification.analysis import Words

_PROVIDING = frozenset({"provide", "supply", "furnish"})
"""Verbs whose object may be who gets it, with the gift behind "with"."""

_AWARDING = frozenset({"award", "hand"})

_PHRASE = frozenset(
    {Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.COORDINATOR, Tag.POSSESSIVE, Tag.NUMBER}
)


def as_received(statement: Predication) -> Predication:
    """Read "was awarded the prize" as "received the prize": who is awarded something has it."""
    words, verb = statement.complement, statement.verb
    given = verb.passive and verb.lemmas[0] in _AWARDING and len(verb.lemmas) == 1 and bool(statement.subject)
    if not given or _phrase_end(words, 0) == 0 or words[0].tag is Tag.NUMBER:
        return statement
    received = Verb(("receive",), families_of(("receive",)), verb.words)
    return replace(statement, verb=received)


def as_provided(statement: Predication) -> Predication:
    """Read "provided Peru with maps in 2020" as "provided maps to Peru in 2020", and leave any other as it is."""
    words, verb = statement.complement, statement.verb
    begin = _phrase_end(words, 0)
    if verb.lemmas[0] not in _PROVIDING or len(verb.lemmas) > 1 or verb.passive or not 0 < begin < len(words):
        return statement
    end = _phrase_end(words, begin + 1)
    if words[begin].folded != "with" or end == begin + 1:
        return statement
    to = replace(words[begin], folded="to", lemma="to")
    return replace(statement, complement=(*words[begin + 1 : end], to, *words[:begin], *words[end:]))


def _phrase_end(words: Words, begin: int) -> int:
    """Return where a noun phrase ends, with all that a list of things has."""
    inside = (
        word.tag in _PHRASE or word.text == "," or (word.folded == "of" and at > begin)
        for at, word in enumerate(words[begin:], start=begin)
    )
    return next((at for at, goes_on in enumerate(inside, start=begin) if not goes_on), len(words))
