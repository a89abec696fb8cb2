"""Comparing a claim with its candidates: every part with every place that may decide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, RelatedKind, Slot, Stance, told_when_read, what_tells
from claimcheck.model.label import Label
from claimcheck.model.passage import Candidate, Passage
from claimcheck.model.path_pattern import names_source
from claimcheck.model.quantity import QuantityKind
from claimcheck.model.sentence import Sentence
from claimcheck.names import find_names, same_name
from claimcheck.quantities import find_quantities
from claimcheck.verification.comparing import PartComparison
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.screen.screening import may_decide

ALWAYS = 8
"""Best candidates that are told of in any case: an unsourced claim has its nearest miss among them. Those that cannot
decide are compared when someone asks how near they are."""

_OF_WHAT_CANNOT_DECIDE = ("comparisons", "speaker")
"""All that is open of a sentence that lacks a word of the claim: it is neutral, and on another matter."""


def consider(
    reading: ClaimReading, candidates: Sequence[Candidate], *, thorough: bool
) -> tuple[Evidence, ...]:
    """Return what every candidate does to every part of a claim, best link first.

    Unless `thorough`, sentences that cannot decide are passed over.
    """
    return tuple(
        evidence
        for rank, candidate in enumerate(candidates)
        for passage in candidate.passages
        for evidence in _considered(reading, candidate, passage, always=rank < ALWAYS, thorough=thorough)
    )


def _is_worth_comparing(reading: ClaimReading, passage: Passage) -> bool:
    """Tell whether a sentence could decide a claim where it stands; if it could not, it is passed over."""
    sentence = passage.sentence.normal or passage.sentence.text
    return may_decide(reading, sentence, _context(passage))


def _considered(
    reading: ClaimReading, candidate: Candidate, passage: Passage, *, always: bool, thorough: bool
) -> Iterator[Evidence]:
    if thorough or _is_worth_comparing(reading, passage):
        for part in range(len(reading.parts)):
            yield _evidence(reading, part, candidate, passage)
    elif always:
        for part in range(len(reading.parts)):
            compared = _compared(reading, part, passage)
            yield _untold(compared, candidate, passage)


def _untold(compared: PartComparison, candidate: Candidate, passage: Passage) -> Evidence:
    """Return evidence that is neutral and on another matter, the rest of it to be told when someone reads it."""
    known = Evidence(
        Stance.NEUTRAL,
        (),
        passage.sentence,
        compared.context,
        part=compared.number,
        link=candidate.link,
        origin=passage.origin,
        source=passage.source,
        quote=passage.quote,
        line=passage.line,
        page=passage.page,
    )
    return told_when_read(known, _Untold(compared, candidate, passage), _OF_WHAT_CANNOT_DECIDE)


@dataclass(frozen=True, slots=True)
class _Untold:
    """What is left to tell of evidence."""

    compared: PartComparison
    candidate: Candidate
    passage: Passage

    def __call__(self) -> Evidence:
        """Tell it."""
        return _told(self.compared, self.candidate, self.passage)


def may_come_as_near(evidence: Evidence, least: int) -> bool:
    """Tell whether the slots that agree in evidence may weigh `least`, before all of it is told."""
    untold = what_tells(evidence)
    return not isinstance(untold, _Untold) or untold.compared.may_come_as_near(least)


def _compared(reading: ClaimReading, part: int, passage: Passage) -> PartComparison:
    return PartComparison(
        reading, part, passage.sentence, _context(passage), passage.reference, passage.defined
    )


def _evidence(reading: ClaimReading, part: int, candidate: Candidate, passage: Passage) -> Evidence:
    compared = _compared(reading, part, passage)
    told = _untold if compared.is_on_another_matter else _told
    return told(compared, candidate, passage)


def _told(compared: PartComparison, candidate: Candidate, passage: Passage) -> Evidence:
    found = replace(
        compared.evidence,
        link=candidate.link,
        origin=passage.origin,
        source=passage.source,
        quote=passage.quote,
        line=passage.line,
        page=passage.page,
    )
    return _admitted(compared.reading.claim, found, passage)


def _context(passage: Passage) -> tuple[str, ...]:
    """Return the context; in a biography nothing but its person may fill its pointers."""
    if passage.sentence.label is Label.BIOGRAPHY:
        return (passage.person,) if passage.person else ()
    return passage.context


def _admitted(claim: Claim, found: Evidence, passage: Passage) -> Evidence:
    """Make neutral what may not speak.

    That is a biography of someone else, a figure that may stand in thousands, a source that the claim leaves out.
    """
    if found.stance is Stance.NEUTRAL:
        return _without_other_cells(found, passage)
    if passage.sentence.label is Label.BIOGRAPHY and not _speaks_of_person(claim, found, passage):
        return replace(found, stance=Stance.NEUTRAL)
    if found.stance is Stance.REFUTES and _is_of_unknown_scale(passage.sentence):
        return replace(found, stance=Stance.NEUTRAL)
    if claim.sources and not any(names_source(pattern, passage.source) for pattern in claim.sources):
        return replace(found, stance=Stance.NEUTRAL, related=RelatedKind.EXCLUDED)
    return found


def _without_other_cells(found: Evidence, passage: Passage) -> Evidence:
    """A table of years has a figure for each; that of another year is no news to who reads the row."""
    is_cell = bool(passage.sentence.headers) and found.related is RelatedKind.PERIOD
    return replace(found, related=None) if is_cell else found


def _is_of_unknown_scale(sentence: Sentence) -> bool:
    """Tell whether a figure of a table has no unit: that it is in thousands may be said where nobody read it."""
    if not sentence.headers:
        return False
    return any(
        quantity.kind is QuantityKind.BARE and not any(map(str.isalpha, quantity.figure))
        for quantity in find_quantities(sentence.normal)
    )


def _speaks_of_person(claim: Claim, found: Evidence, passage: Passage) -> bool:
    """A biography is evidence on its person alone: whom the byline names, or whom its own subject names."""
    subject = next((item.source for item in found.comparisons if item.slot is Slot.SUBJECT), "")
    persons = [name.words for name in (*find_names(passage.person or ""), *find_names(subject))]
    claimed = [name.words for name in find_names(claim.text)]
    return any(same_name(person, name) for person in persons for name in claimed)
