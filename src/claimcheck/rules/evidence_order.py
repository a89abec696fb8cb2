"""The order in which findings and reports name evidence."""

from collections.abc import Iterable

from claimcheck.model.evidence import Evidence, Stance

_STANCES = tuple(Stance)


def in_order(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Sort by stance (support first), then score (best first), source and place."""
    return tuple(sorted(evidence, key=_place_in_report))


def _place_in_report(item: Evidence) -> tuple[int, int, str, int]:
    source = item.source.id if item.source else ""
    return (_STANCES.index(item.stance), -item.score, source, item.sentence.start)
