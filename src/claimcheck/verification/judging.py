"""From the candidates of a claim to its verdict."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Outcome, RelatedKind, Slot, Stance
from claimcheck.model.passage import Candidate
from claimcheck.model.report import ClaimResult, PartResult, Verdict
from claimcheck.verification.conflicts.contrasting import with_contrasts
from claimcheck.verification.conflicts.disagreement import conflict_among
from claimcheck.verification.considering import consider, may_come_as_near
from claimcheck.verification.independence import independent_origins
from claimcheck.verification.nearness import nearness
from claimcheck.verification.reading.claim_reading import ClaimReading, read_claim
from claimcheck.verification.vagueness import keep_comparable

_MOST_RELATED = 20
"""Related sentences listed for a claim; the nearest ones."""

_TELLING = frozenset({Slot.PREDICATE, Slot.SUBJECT, Slot.QUANTITY, Slot.ROLES})
"""A sentence that agrees in none of these is no near miss."""


_TOLD_BESIDE = frozenset({RelatedKind.PERIOD, RelatedKind.SCOPE})
"""Kinds of difference that one text tells of beside what it says to the claim."""


@dataclass(frozen=True, slots=True)
class Verification:
    """A claim's result, and every candidate with its comparisons for `explain`."""

    result: ClaimResult
    considered: tuple[Evidence, ...]


def verify_claim(
    claim: Claim, candidates: Sequence[Candidate], *, capped: bool = False, thorough: bool = False
) -> Verification:
    """Judge a claim by the candidates retrieved for it.

    `capped` says that more sentences qualified than are looked at; it is passed on to the report. `thorough` compares
    also the sentences that cannot decide, for `explain`; the verdict is the same.
    """
    reading = read_claim(claim)
    considered = with_contrasts(reading, candidates, consider(reading, candidates, thorough=thorough))
    if reading.vague:
        considered = keep_comparable(considered)
    return Verification(_result(reading, considered, capped=capped), considered)


def _result(reading: ClaimReading, considered: Sequence[Evidence], *, capped: bool) -> ClaimResult:
    decisive = _in_order(item for item in considered if item.stance is not Stance.NEUTRAL)
    verdicts = [_verdict_on_part(part, decisive) for part in range(len(reading.parts))]
    verdict = _verdict_on_whole(verdicts)
    supporting = [item for item in decisive if item.stance is Stance.SUPPORTS]
    return ClaimResult(
        reading.claim,
        verdict,
        conflict=conflict_among(considered),
        origins=independent_origins(supporting),
        parts=_parts(reading, verdicts),
        evidence=decisive,
        related=_related(considered, decisive),
        nearest=_nearest(considered, verdicts) if verdict is Verdict.UNSOURCED else None,
        vague=reading.vague,
        supporting_documents=len({item.source.id for item in supporting if item.source}),
        capped=capped,
    )


def _related(considered: Sequence[Evidence], decisive: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Return what differs in kind, but not from sources that speak of the claim's own matter, too.

    A text that gives the figure of 2023 mostly gives that of 2022 in its next sentence, which is no news to its reader.
    """
    heard = {item.source.id for item in decisive if item.source}
    differing = (item for item in considered if item.related is not None)
    return _in_order(
        item
        for item in differing
        if item.related not in _TOLD_BESIDE or item.source is None or item.source.id not in heard
    )[:_MOST_RELATED]


def _in_order(items: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted(items, key=_order))


def _order(evidence: Evidence) -> tuple[int, int, int, str, int]:
    """Supports before refutes, part by part, the better link first, then by place."""
    stance = 0 if evidence.stance is Stance.SUPPORTS else 1
    source = evidence.source.id if evidence.source else ""
    return stance, evidence.part or 0, -evidence.score, source, evidence.sentence.start


def _verdict_on_part(part: int, decisive: Iterable[Evidence]) -> Verdict:
    stances = {item.stance for item in decisive if (item.part or 0) == part}
    if stances == {Stance.SUPPORTS, Stance.REFUTES}:
        return Verdict.CONFLICTING
    if Stance.REFUTES in stances:
        return Verdict.REFUTED
    return Verdict.SUPPORTED if stances else Verdict.UNSOURCED


def _verdict_on_whole(verdicts: Sequence[Verdict]) -> Verdict:
    """Conflicting before refuted before partial: the order in which a reader must know."""
    for verdict in (Verdict.CONFLICTING, Verdict.REFUTED):
        if verdict in verdicts:
            return verdict
    return Verdict.PARTIAL if len(set(verdicts)) > 1 else verdicts[0]


def _parts(reading: ClaimReading, verdicts: Sequence[Verdict]) -> tuple[PartResult, ...]:
    if len(verdicts) == 1:
        return ()
    return tuple(
        PartResult(part.text, verdict) for part, verdict in zip(reading.parts, verdicts, strict=True)
    )


def _nearest(considered: Iterable[Evidence], verdicts: Sequence[Verdict]) -> Evidence | None:
    """Return the sentence that came closest: most slots agreed, then the best link, then the first place."""
    unsourced = {part for part, verdict in enumerate(verdicts) if verdict is Verdict.UNSOURCED}
    best: Evidence | None = None
    for item in considered:
        if (item.part or 0) not in unsourced or not (best is None or _may_be_nearer(item, best)):
            continue
        if _agrees_somewhere(item) and (best is None or _closeness(item) < _closeness(best)):
            best = item
    return best


def _closeness(evidence: Evidence) -> tuple[int, tuple[int, int, int, str, int]]:
    return -nearness(evidence), _order(evidence)


def _may_be_nearer(item: Evidence, best: Evidence) -> bool:
    """Tell whether a sentence may be preferred to the nearest so far; mostly a word that it lacks shows it cannot."""
    return may_come_as_near(item, nearness(best) + (_order(item) > _order(best)))


def _agrees_somewhere(evidence: Evidence) -> bool:
    return any(item.slot in _TELLING and item.outcome is Outcome.MATCH for item in evidence.comparisons)
