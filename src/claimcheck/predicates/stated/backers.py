"""Who backs what has backing: "the plan *won support from* ten mayors" says that ten mayors support the plan."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag

_HAVING = "have-support"
_BETWEEN = frozenset({"from", "of", "by", "among"})
_INSIDE = frozenset({"of"})


def find_backers(statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield each statement that something has the support of somebody, the other way round."""
    for statement in statements:
        if any(name == _HAVING and sign > 0 for name, sign in statement.verb.families):
            backers = _backers(statement.complement)
            if backers and statement.subject:
                verb = Verb(("support",), families_of(("support",)), statement.verb.words)
                yield replace(statement, verb=verb, subject=backers, complement=statement.subject)


def _backers(behind: Words) -> Words:
    """Return who stands behind "from", if that is all: "support from ten mayors *for the tax*" is for another thing."""
    if not behind or behind[0].folded not in _BETWEEN:
        return ()
    more = any(word.tag is Tag.PREPOSITION and word.folded not in _INSIDE for word in behind[1:])
    return () if more else behind[1:]
