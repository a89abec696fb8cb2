"""What `claimcheck explain` shows to a person: everything that was tried for one claim."""

from collections.abc import Iterator

from claimcheck.model.evidence import Comparison, Evidence, Stance
from claimcheck.model.explanation import Explanation
from claimcheck.model.report import ClaimResult
from claimcheck.reports.claim_panel import (
    EVERYTHING,
    VERDICT_MARKS,
    claim_lines,
    finding_lines,
    nearest_miss,
    related,
    removed_figures,
    subject_line,
)
from claimcheck.reports.evidence_lines import OUTCOME_MARKS, quote_pieces, source_words
from claimcheck.reports.neutral import flowing
from claimcheck.reports.view import Block, Line, Mark, Panel, Piece, Table, View, line, section
from claimcheck.rules.evidence_order import in_order
from claimcheck.rules.wording import abridged, counted, note_words

_STANCE_MARKS = {Stance.SUPPORTS: Mark.GOOD, Stance.REFUTES: Mark.BAD, Stance.NEUTRAL: Mark.PLAIN}


def explanation_view(explanation: Explanation) -> View:
    """Show the claim, each candidate with its score and comparisons, and what is left if none decides."""
    result = explanation.result
    candidates = tuple(
        block
        for number, candidate in enumerate(in_order(explanation.candidates), start=1)
        for block in _candidate(number, candidate)
    )
    blocks: tuple[Block, ...] = (
        _head(explanation),
        *section(
            f"Candidates ({len(explanation.candidates):,}): what decides first, then the best link first",
            candidates,
        ),
        *section("What else there is", tuple(_rest(result))),
        line(""),
    )
    return View(blocks, line(_closing(explanation), Mark.STRONG))


def _head(explanation: Explanation) -> Panel:
    result = explanation.result
    content = (*claim_lines(result), *finding_lines(explanation.findings), *_limits(result))
    return Panel(result.verdict, subject_line(result), content, VERDICT_MARKS[result.verdict])


def _limits(result: ClaimResult) -> Iterator[Line]:
    if result.conflict:
        yield line(f"conflict: {result.conflict}")
    if result.capped:
        yield line("more sentences qualified as candidates than are looked at", Mark.DOUBTFUL)


def _candidate(number: int, evidence: Evidence) -> Iterator[Line | Table]:
    stance = Piece(evidence.stance, _STANCE_MARKS[evidence.stance])
    yield Line((Piece(f"{number}. "), stance, Piece(_standing(evidence))))
    yield Line(quote_pieces(evidence), 3)
    yield line(source_words(evidence), Mark.DIM, 3)
    if evidence.fragment_url and evidence.stance is not Stance.NEUTRAL:
        yield line(evidence.fragment_url, Mark.DIM, 3)
    for words in evidence.context:
        yield line(f"context: {abridged(flowing(words))}", Mark.DIM, 3)
    yield line(_score(evidence), Mark.DIM, 3)
    if evidence.comparisons:
        yield _comparisons(evidence)
    yield line("")


def _standing(evidence: Evidence) -> str:
    part = f", part {evidence.part + 1}" if evidence.part is not None else ""
    return part + (f", related: {evidence.related}" if evidence.related else "")


def _score(evidence: Evidence) -> str:
    parts = " + ".join(f"“{name}” {points:,}" for name, points in evidence.score_parts.items())
    return f"link: score {evidence.score:,}" + (f" = {parts}" if parts else "")


def _comparisons(evidence: Evidence) -> Table:
    rows = tuple(_comparison(item, deciding=item is evidence.deciding) for item in evidence.comparisons)
    return Table(("", "Slot", "Claim", "Source", "Outcome"), rows, tight=frozenset({0, 1}), indent=3)


def _comparison(comparison: Comparison, *, deciding: bool) -> tuple[Line, ...]:
    note = f" ({flowing(note_words(comparison))})" if comparison.note else ""
    mark = OUTCOME_MARKS[comparison.outcome]
    return (
        line(">" if deciding else "", mark),
        line(comparison.slot),
        line(abridged(flowing(comparison.claim))),
        line(abridged(flowing(comparison.source)) or "–"),
        Line((Piece(comparison.outcome, mark), Piece(note))),
    )


def _rest(result: ClaimResult) -> Iterator[Line]:
    yield from nearest_miss(result)
    yield from removed_figures(result)
    yield from related(result, shown=EVERYTHING)


def _closing(explanation: Explanation) -> str:
    stances = [candidate.stance for candidate in explanation.candidates]
    sides = ", ".join(f"{stances.count(stance):,} {stance}" for stance in Stance)
    origins = counted(explanation.result.origins, "supporting origin")
    return f"{explanation.result.verdict}: {counted(len(stances), 'candidate')} ({sides}); {origins}"
