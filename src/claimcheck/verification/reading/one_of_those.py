"""Claims on one of those who did a thing: "Peru was among the countries that signed" says that Peru signed.

Only of nouns that say nothing of their own: "among the rivals that signed" says that it is a rival, too.
"""

from collections.abc import Iterable
from dataclasses import replace

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import COUNTRIES

_OPENINGS = (("among", "the"), ("among", "those"), ("one", "of", "the"), ("one", "of", "those"))
_PLAIN = COUNTRIES | {"person", "people"}


def as_one_of_those(statement: Predication, others: Iterable[Predication]) -> Predication:
    """Return what those did of whom the claim says that its subject is one, said of that; else the statement."""
    head = _those(statement)
    if head is None:
        return statement
    clause = next((other for other in others if not other.main and other.subject[-1:] == head), None)
    return statement if clause is None else replace(clause, subject=statement.subject, main=True)


def _those(statement: Predication) -> Words | None:
    """Return the noun of "is among the *countries*", with nothing that tells which ones or how many."""
    said = statement.complement
    if statement.verb.lemmas != ("be",) or statement.negated or statement.modal:
        return None
    opened = any(tuple(word.folded for word in said[:-1]) == opening for opening in _OPENINGS)
    return said[-1:] if opened and said[-1].lemma in _PLAIN else None
