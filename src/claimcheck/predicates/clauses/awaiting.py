"""Subjects that an insertion keeps from their verb: "the bank said *the firm*, founded in 1990, employed 300 people".

Observation: news puts who somebody is between a subject and its verb. Where another clause stands before, the verb
behind the insertion would be given that clause's subject: the bank would employ them. So a gap before an insertion is
read for a subject that begins there, and the verb that follows takes it up.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from claimcheck.predicates.clauses.clause import Awaited, Clause, Kind, Words
from claimcheck.predicates.clauses.gaps import has_nominal, last_marker, split_adjunct, trimmed
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.tables.lexical import CONDITIONS, DISTANCING, DOUBTING, OPINION, SAYING
from claimcheck.predicates.words import Tag

_INTRODUCING = SAYING | OPINION | DISTANCING | DOUBTING
_OPENING = frozenset({Kind.ADVERBIAL, Kind.CONDITION, Kind.PARTICIPLE})
"""Kinds of clause that stand before what a sentence is about."""

_INDEPENDENT = frozenset({Kind.MAIN, Kind.COORDINATED})
"""No part of an insertion; all others may hang on its clause: "the bank, which wants *to sell the mill*, closed"."""

_JOINING = frozenset({"and", "but", "yet"})
_QUOTES = frozenset({'"', "\u201d"})
_PAUSES = frozenset({",", ";"})
_MOST_INSERTED = 8
"""Clauses of one insertion; it is walked back over for each verb behind it."""


class _Opening(NamedTuple):
    """Where in a gap a clause begins, and how it hangs on what stands before."""

    place: int
    kind: Kind = Kind.MAIN
    governor: int | None = None
    conjunction: str = ""


def awaited(gap: Words, clauses: Sequence[Clause]) -> Awaited | None:
    """Return the subject that begins in a gap and has no verb before an insertion; None where none does."""
    opening = _opening(gap, clauses) if clauses else None
    if opening is None:
        return None
    adjunct, subject = split_adjunct(gap[opening.place :])
    subject = trimmed(subject)
    if not has_nominal(subject) or subject[0].tag is Tag.PREPOSITION:
        return None
    begin = gap[max(opening.place - 1, 0)].index
    return Awaited(opening.kind, begin, adjunct, subject, opening.governor, opening.conjunction)


def resumed(group: Group, clauses: Sequence[Clause]) -> Clause | None:
    """Return the clause whose subject an insertion has kept from this verb; None where none waits."""
    for place in range(len(clauses) - 1, max(len(clauses) - 1 - _MOST_INSERTED, -1), -1):
        clause = clauses[place]
        if clause.awaited is not None:
            told = clause.awaited.kind is Kind.CONTENT and clause.awaited.governor != place
            # "…, created by Orlo, *said* Berg" takes up nothing.
            return None if told and group.verb.lemmas[0] in SAYING else taken_up(clause.awaited, group)
        if clause.kind in _INDEPENDENT:
            return None
    return None


def taken_up(waiting: Awaited, group: Group) -> Clause:
    """Return the clause of a subject and the verb that it has waited for."""
    return Clause(
        group,
        waiting.kind,
        waiting.subject,
        adjunct=waiting.adjunct,
        governor=waiting.governor,
        conjunction=waiting.conjunction,
        begin=waiting.begin,
    )


def with_opening_phrase(gap: Words, cut: int, group: Group, clauses: Sequence[Clause]) -> int:
    """Return where a clause begins that a phrase opens: "but | *in 2019,* Oman sold", "but | *Oman,* Lund said,"."""
    opened = awaited(gap, clauses)
    if opened is None:
        return cut
    begins = opened.adjunct != () and opened.subject == trimmed(gap[cut:])
    speaks = group.verb.lemmas[0] in SAYING and opened.subject[-len(gap[cut:]) :] == gap[cut:]
    return opened.begin - gap[0].index if begins or speaks else cut


def without_taken_up(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses, none with words behind its verb that turned out to begin another."""
    kept = list(clauses)
    for at, clause in enumerate(clauses):
        if clause.begin is None:
            continue
        for place in range(max(at - _MOST_INSERTED - 1, 0), at):
            earlier = kept[place]
            if earlier.group.end <= clause.begin and earlier.complement:
                rest = tuple(word for word in earlier.complement if word.index < clause.begin)
                kept[place] = replace(earlier, complement=trimmed(rest))
    return kept


def _opening(gap: Words, clauses: Sequence[Clause]) -> _Opening | None:
    before, governor = clauses[-1], len(clauses) - 1
    marker = last_marker(gap)
    if marker is not None:
        return _behind_marker(gap, marker, governor)
    joined = max((at for at in range(len(gap)) if _joins_clause(gap, at)), default=None)
    if joined is not None:
        return _Opening(joined + 1)
    told = _last_told(clauses)
    if all(clause.kind in _OPENING for clause in clauses[:_MOST_INSERTED][told:]):
        comma = next((at for at, word in enumerate(gap) if word.text == ","), None)
        if comma is None:
            return None
        return _Opening(comma + 1, Kind.CONTENT, told - 1) if told else _Opening(comma + 1)
    if before.group.verb.lemmas[0] in _INTRODUCING and not before.group.verb.passive:
        return _Opening(0, Kind.CONTENT, governor)
    return None


def _last_told(clauses: Sequence[Clause]) -> int:
    """Return how many clauses lead to what is told, of which another one opens: "said that *although it rained*, …"."""
    leads = (
        at
        for at, clause in enumerate(clauses[: _MOST_INSERTED - 1], start=1)
        if clause.kind in _INDEPENDENT and clause.group.verb.lemmas[0] in _INTRODUCING
    )
    told = next(leads, 0)
    return told if told < len(clauses) else 0


def _behind_marker(gap: Words, marker: int, governor: int) -> _Opening | None:
    word = gap[marker]
    if word.tag is not Tag.SUBORDINATOR or not has_nominal(gap[marker + 1 :]):
        return None
    if word.folded == "that":
        return _Opening(marker + 1, Kind.CONTENT, governor)
    kind = Kind.CONDITION if word.folded in CONDITIONS else Kind.ADVERBIAL
    return _Opening(marker + 1, kind, governor, word.folded)


def _joins_clause(gap: Words, place: int) -> bool:
    """Tell a conjunction behind a pause, or the end of a quotation: "rose*, but* the firm, founded …"."""
    word = gap[place]
    paused = place == 0 or gap[place - 1].text in _PAUSES
    quoted = word.text in _QUOTES and place > 0 and gap[place - 1].tag is Tag.MARK
    return word.text == ";" or quoted or (word.folded in _JOINING and paused)
