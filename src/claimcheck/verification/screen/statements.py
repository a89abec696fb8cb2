"""Telling the statements that may have a claim's verb from those that have another one, however they are read.

Observation: a sentence makes three or four statements, and one in ten has the claim's verb. To read one in all forms in
which a claim may be told takes as long as the whole screen. The screen asks a sentence for a word that could state the
claim's verb; and a form is made of nothing but its statement, so the same is asked of the words of each.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import Analysis
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.screen.needs import needed_by
from claimcheck.verification.screen.vocabulary import vocabulary

Placed = tuple[int, Predication]
"""A statement with its place in the sentence."""


class _Said(NamedTuple):
    """What a statement has that could tell a verb."""

    words: str
    lemmas: tuple[str, ...]
    families: tuple[str, ...]


def parted_by_verb(
    reading: ClaimReading, part: Assertion, analysis: Analysis
) -> tuple[Iterable[Placed], Iterable[Placed]]:
    """Return the statements that may have the verb of a claim's part, and those that have another one."""
    placed = tuple(enumerate(analysis.statements))
    needed = needed_by(reading, part)
    if needed is None or not needed.lemma or reading.quoting:
        return placed, ()
    known = vocabulary()
    sought = known.stating(needed.verbs, needed.families)
    is_state = "be" in needed.verbs
    may_have: list[Placed] = []
    others: list[Placed] = []
    for statement, said in zip(placed, _said(analysis), strict=True):
        stated = (
            # "A road *built* in 1990" is one that is built.
            (is_state and statement[1].verb.passive)
            or not needed.verbs.isdisjoint(said.lemmas)
            or not needed.families.isdisjoint(said.families)
            or not all(map(known.words_of(said.words).isdisjoint, sought))
        )
        (may_have if stated else others).append(statement)
    return may_have, others


@lru_cache(maxsize=20_000)
def _said(analysis: Analysis) -> tuple[_Said, ...]:
    return tuple(
        _Said(
            " ".join(word.text for word in chain(statement.words, statement.speaker)),
            statement.verb.lemmas,
            tuple(name for name, _ in statement.verb.families),
        )
        for statement in analysis.statements
    )
