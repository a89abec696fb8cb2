"""What is shown of a claim that has findings."""

import sys
from collections.abc import Iterator

from claimcheck.model.claim import Place
from claimcheck.model.evidence import Comparison, Evidence, Outcome, RelatedKind, Stance
from claimcheck.model.report import ClaimResult, Finding, PartResult, RemovedFigure, Severity, Verdict
from claimcheck.reports.evidence_lines import OUTCOME_MARKS, evidence_lines
from claimcheck.reports.neutral import flowing
from claimcheck.reports.view import Line, Mark, Panel, Piece, line
from claimcheck.rules.evidence_order import in_order
from claimcheck.rules.wording import of_stance

SHOWN = 5
"""Quotes a side. A claim that a thousand pages state needs no thousand quotes; `explain` has them."""

RELATED_SHOWN = 2
"""Sentences of a kind that are no evidence: examples, so that nobody takes them for it. The nearest miss is one."""

EVERYTHING = sys.maxsize
"""Where nothing is left out."""

VERDICT_MARKS = {
    Verdict.SUPPORTED: Mark.GOOD,
    Verdict.PARTIAL: Mark.DOUBTFUL,
    Verdict.REFUTED: Mark.BAD,
    Verdict.CONFLICTING: Mark.BAD,
    Verdict.UNSOURCED: Mark.DOUBTFUL,
}

_RELATED = {
    RelatedKind.EXCLUDED: "left out by the claim's `sources`",
    RelatedKind.VALUE: "another source says otherwise",
}

SEVERITY_MARKS = {Severity.ERROR: Mark.BAD, Severity.WARNING: Mark.DOUBTFUL, Severity.NOTE: Mark.DIM}


_SHOWN_ANYWAY = frozenset({"CC101", "CC102", "CC104", "CC201", "CC301", "CC302"})
"""Rules whose message says in words what the panel of a claim shows: its verdict, its parts and the quotes."""


def claim_panel(result: ClaimResult, findings: tuple[Finding, ...]) -> Panel:
    """Show a claim, the quotes that its verdict rests on, and what there is to do."""
    content = (*claim_lines(result), *_quotes(result), *_finding_lines_below_quotes(findings))
    return Panel(result.verdict, subject_line(result), content, VERDICT_MARKS[result.verdict])


def subject_line(result: ClaimResult) -> Line:
    """Say which claim it is and where it stands."""
    return Line((Piece(result.id, Mark.STRONG), Piece(f"  {place_words(result.place)}", Mark.DIM)))


def place_words(place: Place | None) -> str:
    """Return ``path:line:column``, or "" for what has no place."""
    return str(place) if place else ""


def claim_lines(result: ClaimResult) -> Iterator[Line]:
    """Show the claim's text with the words that decided marked, and its parts with their verdicts."""
    yield Line((Piece("“", Mark.STRONG), *claim_pieces(result), Piece("”", Mark.STRONG)))
    for number, part in enumerate(result.parts, start=1):
        yield _part_line(number, part)


def claim_pieces(result: ClaimResult) -> tuple[Piece, ...]:
    """Cut the claim's text at its words that failed, if any did."""
    text, failing = flowing(result.text), disputed(result)
    words = flowing(failing.claim) if failing else ""
    before, found, after = text.partition(words) if words else (text, "", "")
    mark = OUTCOME_MARKS[failing.outcome] if failing else Mark.STRONG
    pieces = (Piece(before, Mark.STRONG), Piece(found, mark), Piece(after, Mark.STRONG))
    return tuple(piece for piece in pieces if piece.text)


def disputed(result: ClaimResult) -> Comparison | None:
    """Return the comparison in which the strongest refutation, else the nearest miss, fails."""
    against = next(iter(of_stance(result, Stance.REFUTES)), result.nearest)
    deciding = against.deciding if against else None
    return deciding if deciding and deciding.outcome is not Outcome.MATCH else None


def _part_line(number: int, part: PartResult) -> Line:
    verdict = Piece(part.verdict, VERDICT_MARKS[part.verdict])
    return Line((Piece(f"part {number}, "), verdict, Piece(f": “{flowing(part.text)}”")), 2)


def finding_lines(findings: tuple[Finding, ...]) -> Iterator[Line]:
    """Show what rules report, each with its tip."""
    for finding in findings:
        yield Line((*kind_pieces(finding), Piece(f": {flowing(finding.message)}")))
        yield line(f"tip: {flowing(finding.tip)}", indent=2)


def _finding_lines_below_quotes(findings: tuple[Finding, ...]) -> Iterator[Line]:
    for finding in findings:
        if finding.code in _SHOWN_ANYWAY:
            yield Line((*kind_pieces(finding), Piece(f": {flowing(finding.tip)}")))
        else:
            yield from finding_lines((finding,))


def kind_pieces(finding: Finding) -> tuple[Piece, ...]:
    """Name a finding's severity and rule."""
    severity = Piece(finding.severity, SEVERITY_MARKS[finding.severity])
    return (severity, Piece(f" {finding.code} {finding.name}"))


def _quotes(result: ClaimResult) -> Iterator[Line]:
    yield from side("supported by", of_stance(result, Stance.SUPPORTS), result.id)
    yield from side("refuted by", of_stance(result, Stance.REFUTES), result.id)
    yield from nearest_miss(result)
    yield from removed_figures(result)
    yield from related(result)


def side(title: str, evidence: tuple[Evidence, ...], claim: str, shown: int = SHOWN) -> Iterator[Line]:
    """Show the quotes of one side, the strongest first."""
    if evidence:
        yield line(f"{title}:")
    for item in evidence[:shown]:
        yield from evidence_lines(item, 2)
    if len(evidence) > shown:
        yield line(f"… and {len(evidence) - shown:,} more: claimcheck explain {claim}", indent=2)


def nearest_miss(result: ClaimResult) -> Iterator[Line]:
    """Show the sentence that came closest, and in what it fails."""
    if result.verdict is Verdict.UNSOURCED and not result.nearest:
        yield line("nearest miss: none, no sentence comes near it")
    if result.nearest and not is_in_conflict(result.nearest):
        kind = result.nearest.related
        yield line(f"nearest miss, {kind_words(kind)}:" if kind else "nearest miss:")
        yield from evidence_lines(result.nearest, 2)


def removed_figures(result: ClaimResult) -> Iterator[Line]:
    """Show where the claim's figure stands in text that nobody answers for."""
    if result.removed_figures:
        yield line("in removed text:")
    for figure in result.removed_figures[:SHOWN]:
        yield from _removed_figure(figure)
    if len(result.removed_figures) > SHOWN:
        yield line(f"… and {len(result.removed_figures) - SHOWN:,} more places", indent=2)


def _removed_figure(figure: RemovedFigure) -> Iterator[Line]:
    yield line(f"“{flowing(figure.text)}”", indent=2)
    yield line(f"{figure.place} · {figure.label}, {figure.reason}", Mark.DIM, 4)


def related(result: ClaimResult, shown: int = RELATED_SHOWN) -> Iterator[Line]:
    """Show sentences that speak of the matter but cannot be compared, and why."""
    for kind, of_kind in related_by_kind(result):
        more = shown - any(item.related is kind for item in _shown_as_nearest(result))
        yield from side(title_words(kind), of_kind, result.id, more)


def related_by_kind(result: ClaimResult) -> Iterator[tuple[RelatedKind, tuple[Evidence, ...]]]:
    """Yield what cannot be compared by its kind, as far as there is any; not the nearest miss again."""
    others = tuple(item for item in in_order(result.related) if not _is_nearest(item, result))
    for kind in RelatedKind:
        of_kind = tuple(item for item in others if item.related is kind)
        if of_kind:
            yield kind, of_kind


def _is_nearest(item: Evidence, result: ClaimResult) -> bool:
    return any((item.source, item.sentence) == (it.source, it.sentence) for it in _shown_as_nearest(result))


def _shown_as_nearest(result: ClaimResult) -> tuple[Evidence, ...]:
    """Return the nearest miss, unless it conflicts with another sentence: those are shown side by side."""
    nearest = result.nearest
    return () if nearest is None or is_in_conflict(nearest) else (nearest,)


def is_in_conflict(evidence: Evidence) -> bool:
    """Tell whether another source says otherwise in the same words."""
    return evidence.related is RelatedKind.VALUE


def kind_words(kind: RelatedKind) -> str:
    """Say why a sentence is no evidence: "another period"."""
    return _RELATED.get(kind, f"another {kind}")


def title_words(kind: RelatedKind) -> str:
    """Say why the sentences of a kind stand together: "not comparable, another period"."""
    return "in conflict" if kind is RelatedKind.VALUE else f"not comparable, {kind_words(kind)}"
