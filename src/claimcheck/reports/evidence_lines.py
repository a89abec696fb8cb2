"""How a piece of evidence is shown: the quote, where it stands, and what decided."""

from collections.abc import Iterable, Iterator

from claimcheck.model.evidence import Comparison, Evidence, Outcome, RelatedKind, Slot, Stance
from claimcheck.model.label import Label
from claimcheck.model.source import Metadata
from claimcheck.model.span import Span
from claimcheck.reports.neutral import flowing
from claimcheck.reports.view import Line, Mark, Piece, line
from claimcheck.rules.wording import abridged, difference, location

OUTCOME_MARKS = {
    Outcome.MATCH: Mark.GOOD,
    Outcome.MISMATCH: Mark.BAD,
    Outcome.NEITHER: Mark.DOUBTFUL,
    Outcome.MISSING: Mark.DOUBTFUL,
}

_ASSERTED = frozenset({Slot.QUANTITY, Slot.PERIOD, Slot.QUOTATION})
"""Slots whose values are worth showing where they agree."""

_SLOTS = {
    RelatedKind.PERIOD: Slot.PERIOD,
    RelatedKind.SCOPE: Slot.SCOPE,
    RelatedKind.UNIT: Slot.QUANTITY,
    RelatedKind.CURRENCY: Slot.QUANTITY,
    RelatedKind.VALUE: Slot.QUANTITY,
}
"""In what a related sentence differs."""


def evidence_lines(evidence: Evidence, indent: int) -> Iterator[Line]:
    """Show the quote with the words that decided marked, its source, and the values that were compared."""
    told = deciding_comparisons(evidence)
    yield Line(quote_pieces(evidence, told), indent)
    yield Line((Piece(source_words(evidence), Mark.DIM, evidence.fragment_url),), indent + 2)
    for comparison in told:
        yield line(comparison_words(comparison), OUTCOME_MARKS[comparison.outcome], indent + 2)


def quote_pieces(evidence: Evidence, told: tuple[Comparison, ...] | None = None) -> tuple[Piece, ...]:
    """Cut the sentence at the words that decided: what agreed in support, else what did not.

    Where only the comparisons `told` are shown beside it, no other words are marked: a reader would ask why.
    """
    text = evidence.sentence.text
    pieces, reached = [Piece("“")], 0
    for span, mark in _marked_spans(evidence, evidence.comparisons if told is None else told):
        if span.start >= reached and span.end <= len(text):
            pieces += [_quoted(text[reached : span.start]), _quoted(span.of(text), mark)]
            reached = span.end
    return (*pieces, _quoted(text[reached:]), Piece("”"))


def _quoted(text: str, mark: Mark = Mark.PLAIN) -> Piece:
    return Piece(abridged(flowing(text)), mark)


def _marked_spans(evidence: Evidence, comparisons: Iterable[Comparison]) -> list[tuple[Span, Mark]]:
    supports = evidence.stance is Stance.SUPPORTS
    return sorted(
        (comparison.span, OUTCOME_MARKS[comparison.outcome])
        for comparison in comparisons
        if comparison.span and (comparison.outcome is Outcome.MATCH) is supports
    )


def source_words(evidence: Evidence) -> str:
    """Say where a sentence stands and who says so: ``path:line · title · publisher · date``."""
    metadata = evidence.source.metadata if evidence.source else Metadata()
    details = [location(evidence), *metadata_words(metadata)]
    if evidence.page is not None:
        details.append(f"page {evidence.page}")
    if evidence.sentence.label is not Label.BODY:
        details.append(evidence.sentence.label)
    if evidence.sentence.headers:
        details.append(f"under “{evidence.sentence.headers[-1]}”")
    if evidence.speaker:
        details.append(f"attributed to {evidence.speaker}")
    return " · ".join(flowing(detail) for detail in details)


def metadata_words(metadata: Metadata) -> Iterator[str]:
    """Give title, publisher, date and standing of a source, as far as they are known."""
    published = metadata.published or metadata.updated
    known: Iterable[str | None] = (
        metadata.title,
        metadata.publisher or metadata.wire,
        published.isoformat() if published else None,
        metadata.authority,
    )
    return (word for word in known if word)


def deciding_comparisons(evidence: Evidence) -> tuple[Comparison, ...]:
    """Return the comparison that decided; where all agrees, the values that the claim states."""
    deciding = _setting_apart(evidence) or evidence.deciding
    if evidence.stance is not Stance.SUPPORTS and deciding and not _agrees(deciding):
        return (deciding,)
    return tuple(item for item in evidence.comparisons if item.slot in _ASSERTED and item.claim)


def _setting_apart(evidence: Evidence) -> Comparison | None:
    """Return the comparison for which a sentence is related and no more, whatever else differs."""
    slot = _SLOTS.get(evidence.related) if evidence.related else None
    apart = (item for item in evidence.comparisons if item.slot is slot and not _agrees(item))
    return next(apart, None)


def _agrees(comparison: Comparison) -> bool:
    return comparison.outcome is Outcome.MATCH


def comparison_words(comparison: Comparison) -> str:
    """Say what claim and source state in a slot."""
    if _agrees(comparison) and comparison.claim == comparison.source and not comparison.note:
        return flowing(f"{comparison.slot}: both say “{abridged(comparison.claim)}”")
    return flowing(difference(comparison))
