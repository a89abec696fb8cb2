"""From the candidates of a claim to its verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Outcome, RelatedKind, Slot, Stance
from claimcheck.model.label import Label
from claimcheck.model.passage import Candidate, Passage
from claimcheck.model.path_pattern import names_source
from claimcheck.model.report import ClaimResult, PartResult, Verdict
from claimcheck.names import find_names, same_name
from claimcheck.verification.assertion import ClaimReading, read_claim
from claimcheck.verification.comparing import compare_part, nearness
from claimcheck.verification.disagreement import conflict_among
from claimcheck.verification.independence import independent_origins
from claimcheck.verification.screening import may_decide
from claimcheck.verification.vagueness import keep_comparable

_ALWAYS = 8
"""Best candidates that are compared in any case, so that an unsourced claim has its nearest miss."""

_MOST_RELATED = 20
"""Related sentences listed for a claim; the nearest ones."""


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
    considered = tuple(_considered(reading, candidates, thorough=thorough))
    if reading.vague:
        considered = keep_comparable(considered)
    return Verification(_result(reading, considered, capped=capped), considered)


def _considered(
    reading: ClaimReading, candidates: Sequence[Candidate], *, thorough: bool
) -> Iterator[Evidence]:
    """Compare every part with every place of every candidate that may decide, best link first."""
    for rank, candidate in enumerate(candidates):
        for passage in candidate.passages:
            sentence = passage.sentence.normal or passage.sentence.text
            if not (thorough or rank < _ALWAYS or may_decide(reading, sentence, _context(passage))):
                continue
            for part in range(len(reading.parts)):
                yield _evidence(reading, part, candidate, passage)


def _evidence(reading: ClaimReading, part: int, candidate: Candidate, passage: Passage) -> Evidence:
    found = compare_part(
        reading,
        part,
        passage.sentence,
        context=_context(passage),
        reference=passage.reference,
        defined=passage.defined,
    )
    found = replace(
        found,
        link=candidate.link,
        origin=passage.origin,
        source=passage.source,
        quote=passage.quote,
        line=passage.line,
        page=passage.page,
    )
    if passage.sentence.label is Label.BIOGRAPHY and not _speaks_of_person(reading, found, passage):
        return replace(found, stance=Stance.NEUTRAL)
    return found if _is_allowed(reading.claim, passage) else _excluded(found)


def _speaks_of_person(reading: ClaimReading, found: Evidence, passage: Passage) -> bool:
    """A biography is evidence on its person alone: whom the byline names, or whom its own subject names."""
    subject = next((item.source for item in found.comparisons if item.slot is Slot.SUBJECT), "")
    persons = [name.words for name in (*find_names(passage.person or ""), *find_names(subject))]
    claimed = [name.words for name in find_names(reading.claim.text)]
    return any(same_name(person, name) for person in persons for name in claimed)


def _context(passage: Passage) -> tuple[str, ...]:
    """A biography speaks only of its person: nothing else may fill its pointers."""
    if passage.sentence.label is Label.BIOGRAPHY:
        return (passage.person,) if passage.person else ()
    return passage.context


def _is_allowed(claim: Claim, passage: Passage) -> bool:
    return not claim.sources or any(names_source(pattern, passage.source) for pattern in claim.sources)


def _excluded(evidence: Evidence) -> Evidence:
    if evidence.stance is Stance.NEUTRAL:
        return evidence
    return replace(evidence, stance=Stance.NEUTRAL, related=RelatedKind.EXCLUDED)


def _result(reading: ClaimReading, considered: tuple[Evidence, ...], *, capped: bool) -> ClaimResult:
    decisive = _sorted(item for item in considered if item.stance is not Stance.NEUTRAL)
    verdicts = [
        _part_verdict([item for item in decisive if (item.part or 0) == part])
        for part in range(len(reading.parts))
    ]
    verdict = _whole(verdicts)
    supporting = [item for item in decisive if item.stance is Stance.SUPPORTS]
    return ClaimResult(
        reading.claim,
        verdict,
        conflict=conflict_among(decisive),
        origins=independent_origins(supporting),
        parts=_parts(reading, verdicts),
        evidence=decisive,
        related=_related(considered),
        nearest=_nearest(considered, verdicts) if verdict is Verdict.UNSOURCED else None,
        vague=reading.vague,
        supporting_documents=len({item.source.id for item in supporting if item.source}),
        capped=capped,
    )


def _sorted(items: Iterator[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted(items, key=_order))


def _order(evidence: Evidence) -> tuple[int, int, int, str, int]:
    """Supports before refutes, part by part, the better link first, then by place."""
    stance = 0 if evidence.stance is Stance.SUPPORTS else 1
    source = evidence.source.id if evidence.source else ""
    return stance, evidence.part or 0, -evidence.score, source, evidence.sentence.start


def _part_verdict(evidence: Sequence[Evidence]) -> Verdict:
    stances = {item.stance for item in evidence}
    if stances == {Stance.SUPPORTS, Stance.REFUTES}:
        return Verdict.CONFLICTING
    if Stance.REFUTES in stances:
        return Verdict.REFUTED
    return Verdict.SUPPORTED if stances else Verdict.UNSOURCED


def _whole(verdicts: Sequence[Verdict]) -> Verdict:
    """Conflicting before refuted before partial: the order in which a reader must know."""
    for verdict in (Verdict.CONFLICTING, Verdict.REFUTED):
        if verdict in verdicts:
            return verdict
    found = set(verdicts)
    if found == {Verdict.SUPPORTED, Verdict.UNSOURCED}:
        return Verdict.PARTIAL
    return verdicts[0]


def _parts(reading: ClaimReading, verdicts: Sequence[Verdict]) -> tuple[PartResult, ...]:
    if len(verdicts) == 1:
        return ()
    return tuple(
        PartResult(part.text, verdict) for part, verdict in zip(reading.parts, verdicts, strict=True)
    )


def _related(considered: Sequence[Evidence]) -> tuple[Evidence, ...]:
    found = sorted((item for item in considered if item.related is not None), key=_order)
    return tuple(found[:_MOST_RELATED])


def _nearest(considered: Sequence[Evidence], verdicts: Sequence[Verdict]) -> Evidence | None:
    """Return the sentence that came closest: most slots agreed, then the best link, then the first place."""
    open_parts = {part for part, verdict in enumerate(verdicts) if verdict is Verdict.UNSOURCED}
    misses = [item for item in considered if (item.part or 0) in open_parts and _has_match(item)]
    return min(misses, key=lambda item: (-nearness(item), _order(item)), default=None)


def _has_match(evidence: Evidence) -> bool:
    telling = (Slot.PREDICATE, Slot.SUBJECT, Slot.QUANTITY, Slot.ROLES)
    return any(item.slot in telling and item.outcome is Outcome.MATCH for item in evidence.comparisons)
