"""Participles that open a sentence: "*Founded in 2003*, the club plays in Lund"."""

from dataclasses import replace

from claimcheck.predicates.clauses.clause import Clause, Kind
from claimcheck.predicates.clauses.gaps import has_nominal
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.predication import Modality
from claimcheck.predicates.tables.lexical import REAL_GERUND_PREPOSITIONS


def with_fronted(clauses: list[Clause]) -> list[Clause]:
    """Give a participle that opens the sentence the subject of the verb it leans on.

    Without a subject of its own, "Founded in 2003" is said of the club that "plays".
    """
    first = clauses[0] if clauses else None
    if first is None or first.kind is not Kind.PARTICIPLE or has_nominal(first.subject) or len(clauses) == 1:
        return clauses
    host = next((clause for clause in clauses[1:] if clause.group.finite), clauses[1])
    return [replace(first, subject=host.subject, group=_fronted(first)), *clauses[1:]]


def _fronted(first: Clause) -> Group:
    """Read a past form that opens the sentence as a participle; "instead of selling" sold nothing."""
    group = first.group
    if group.gerund:
        before = first.adjunct[-1].folded if first.adjunct else ""
        real = not first.adjunct or before in REAL_GERUND_PREPOSITIONS | {","}
        return group if real else replace(group, modality=Modality.UNREAL)
    return replace(group, verb=replace(group.verb, passive=True))
