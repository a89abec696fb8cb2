"""Pronouns that may mean who acts or who is acted on: "Norvia backed Chile when *it* invaded Peru".

Observation: in a clause of time or cause "it" may be the subject before or the thing that the subject did something to,
and nothing but the world tells which. Where both are names of a kind, the sentence says it of neither. A person's
pronoun is no place and no firm, so that the object must be a person by its given name, or by what is done to it.
"""

from claimcheck.names.given_names import is_given_name
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words

_CLAUSES = frozenset(
    {"when", "after", "before", "while", "as", "once", "since", "until", "because", "though"}
)
_PERSONS = frozenset({"he", "she"})
_DONE_TO_PERSONS = frozenset(
    """
    accuse arrest befriend blame divorce kill marry meet murder oust phone promote recruit rescue shoot succeed thank
    visit
    """.split()
)


def may_be_acted_on(pairing: Pairing, side: Words, earlier: Words) -> bool:
    """Tell whether a pronoun may mean what the subject before it, `earlier`, did something to."""
    if (
        len(side) != 1
        or side[0].folded not in _PERSONS | {"it"}
        or pairing.source.conjunction not in _CLAUSES
    ):
        return False
    host = next(
        (item for item in reversed(pairing.analysis.statements) if _is_host(item, earlier, side[0])), None
    )
    thing = host.complement[0] if host is not None and host.complement else None
    if host is None or thing is None or thing.tag is not Tag.NAME or thing.index > side[0].index:
        return False
    if any(word.tag is Tag.POSSESSIVE for word in host.complement[1:2]):
        return False
    person = " " in thing.folded and is_given_name(thing.folded.split()[0])
    if side[0].folded == "it":
        return not person
    return person or host.verb.lemmas[0] in _DONE_TO_PERSONS


def _is_host(statement: Predication, earlier: Words, pronoun: Word) -> bool:
    verb = statement.verb.words
    told = statement.subject == earlier and not statement.verb.passive and not statement.verb.nominal
    return told and bool(verb) and verb[-1].index < pronoun.index
