"""What was not done until a date was done then: "the firm was not founded until 2001".

A state that did not hold until then may hold by halves: "was not open until May" is left as it stands.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from claimcheck.model.period import Bound, Period
from claimcheck.periods import find_periods
from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.tables.lexical import STATIVE

_UNTIL = frozenset({"until", "till"})
_FIRST_ATOM = 100
"""Atoms of dates read anew are negative, behind those of dates of life."""


def settle_awaited(
    statements: Sequence[Predication], periods: Mapping[int, Period], reference: date | None
) -> tuple[tuple[Predication, ...], dict[int, Period]]:
    """Return the statements, those that a date ends affirmed for it, and the periods of the words that say when."""
    settled: list[Predication] = []
    dated: dict[int, Period] = {}
    for statement in statements:
        atom = -_FIRST_ATOM - len(dated)
        awaited = statement.negated and statement.verb.lemmas[0] not in STATIVE
        found = _affirmed(statement, periods, reference, atom) if awaited else None
        settled.append(found[0] if found else statement)
        dated |= {atom: found[1]} if found else {}
    return tuple(settled), dated


def _affirmed(
    statement: Predication, periods: Mapping[int, Period], reference: date | None, atom: int
) -> tuple[Predication, Period] | None:
    words = statement.complement
    for place, (word, when) in enumerate(pairwise(words)):
        ended = when.tag is Tag.DATE and when.atom is not None and periods[when.atom].bound is Bound.UNTIL
        period = next(iter(find_periods(when.text, reference=reference)), None) if ended else None
        if word.folded in _UNTIL and period is not None:
            said = (*words[:place], replace(when, atom=atom), *words[place + 2 :])
            return replace(statement, negated=False, complement=said), period
    return None
