"""How findings put things: counts, places and the difference between a claim and a sentence."""

import re
from collections.abc import Iterable, Sequence

from claimcheck.model.evidence import Comparison, Evidence, Outcome, Slot, Stance
from claimcheck.model.report import ClaimResult
from claimcheck.rules.evidence_order import in_order

_NAME = re.compile(r"[a-z-]+")

_LONGEST = 1_000
"""Nobody reads a longer sentence, which is a table without lines or a page without full stops."""
_KEPT = 300

_SHOWN = 3
"""A message names this many places; a report lists them all."""


def counted(number: int, noun: str) -> str:
    """Return the number with its noun: "1 source", "2,400 sources"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def listed(items: Iterable[str]) -> str:
    """Name the first few distinct items, in their order, and say how many more there are."""
    distinct = list(dict.fromkeys(items))
    more = len(distinct) - _SHOWN
    return ", ".join(distinct[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def abridged(text: str) -> str:
    """Return what can be read of an endless text: its beginning, its end, and how much is left out between."""
    left_out = len(text) - 2 * _KEPT
    if len(text) <= _LONGEST:
        return text
    return f"{text[:_KEPT]} [… {left_out:,} characters left out …] {text[-_KEPT:]}"


def location(evidence: Evidence) -> str:
    """Return ``path:line`` of a sentence (``path#record:line`` in a file of many), as far as it is known."""
    if evidence.source is None:
        return "a sentence"
    return f"{evidence.source.address}:{evidence.line}" if evidence.line else evidence.source.address


def of_stance(result: ClaimResult, stance: Stance) -> tuple[Evidence, ...]:
    """Return the evidence of one side, the strongest first."""
    return in_order(evidence for evidence in result.evidence if evidence.stance is stance)


def origins_of(evidence: Sequence[Evidence]) -> int:
    """Count the distinct origins of some evidence."""
    return len({item.origin for item in evidence})


def difference(comparison: Comparison | None) -> str:
    """Say in one phrase how a sentence differs from the claim in a slot."""
    if comparison is None:
        return "nothing could be compared"
    if comparison.outcome is Outcome.MISSING or not comparison.source:
        return (
            f"{comparison.slot}: the claim says “{abridged(comparison.claim)}”, the source does not state it"
        )
    claim, source = abridged(comparison.claim), abridged(comparison.source)
    said = f"{comparison.slot}: the claim says “{claim}”, the source “{source}”"
    return f"{said} ({note_words(comparison)})" if comparison.note else said


def note_words(comparison: Comparison) -> str:
    """Return a comparison's note as a reader expects it: the name ``other-currency`` becomes two words."""
    note = abridged(comparison.note)
    return note.replace("-", " ") if _NAME.fullmatch(note) else note


def stated(evidence: Evidence, slot: Slot) -> str:
    """Return what a sentence states in a slot, or "" where it was not compared."""
    values = (item.source for item in evidence.comparisons if item.slot is slot)
    return next(values, "")
