"""Sources that conflict among themselves on what a claim speaks of.

Two sentences of different sources that have the same words but for a figure, a date or a name (see `frames`) cannot
both be right where the two exclude each other. If the claim speaks of that, its sources conflict, whether or not it
agrees with one of them. What both leave open in the same words ("it", "the film") then need not be settled: whatever
is meant, they disagree on it, and a claim on which its sources disagree passes no gate.

Where the claim agrees with one of the two in all its figures and is excluded by the other, they stand for and against
it; else the two are listed side by side.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from claimcheck.model.evidence import Comparison, Evidence, Outcome, RelatedKind, Stance
from claimcheck.model.label import Label
from claimcheck.model.passage import Candidate, Passage
from claimcheck.model.period import Period
from claimcheck.model.span import Span
from claimcheck.periods import PeriodRelation, compare_periods, period_text
from claimcheck.predicates import Tag, Word
from claimcheck.verification.conflicts.alignment import aligned
from claimcheck.verification.conflicts.figure_contrasts import figure_differences
from claimcheck.verification.conflicts.filler_contrasts import filler_difference
from claimcheck.verification.conflicts.frames import (
    Frame,
    differing_places,
    frame_of,
    without_asides,
)
from claimcheck.verification.conflicts.receptions import reception_of
from claimcheck.verification.conflicts.speaking import speaks_of_claim
from claimcheck.verification.conflicts.versions import may_be_versions
from claimcheck.verification.context.matter import Difference, Telling
from claimcheck.verification.context.surroundings import Surroundings
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.claim_reading import ClaimReading

_BEST = 8
"""Candidates that are put beside one another: sentences in the same words are ranked alike. The same are compared
whether or not all are."""

_COPIES = 8
"""Places of one candidate that are looked at."""

_RUNNING = frozenset({Label.BODY, Label.LIST, Label.QUOTE})
"""Labels of running text: rows of a table are all alike, and each has its own subject."""

_Place = tuple[str, int]
"""Id of a source, and where the sentence begins in it."""


_Standing = tuple[int, Passage]
"""A place among all that was considered, and the sentence that stands there."""


class _Told(NamedTuple):
    """A sentence that was read, and its place among all that was considered."""

    at: int
    telling: Telling
    passage: Passage


def with_contrasts(
    reading: ClaimReading, candidates: Sequence[Candidate], considered: Sequence[Evidence]
) -> tuple[Evidence, ...]:
    """Return what was considered, with the stances that sentences have by contrast to one another."""
    found = list(considered)
    passages = _passages(candidates)
    for part in range(len(reading.parts)):
        for first, other in _pairs(reading, part, list(_standing(part, passages, considered)), considered):
            _contrast(first, other, found)
    return tuple(found)


def _passages(candidates: Sequence[Candidate]) -> Mapping[_Place, Passage]:
    return {
        (passage.source.id, passage.sentence.start): passage
        for candidate in candidates[:_BEST]
        for passage in candidate.passages[:_COPIES]
        if passage.sentence.label in _RUNNING and not passage.sentence.headers
    }


def _standing(
    part: int, passages: Mapping[_Place, Passage], considered: Sequence[Evidence]
) -> Iterator[_Standing]:
    """Yield what was considered for a part, and may be put beside one another."""
    for at, evidence in enumerate(considered):
        if (evidence.part or 0) != part or evidence.source is None:
            continue
        passage = passages.get((evidence.source.id, evidence.sentence.start))
        if passage and evidence.related is not RelatedKind.EXCLUDED:
            yield at, passage


def _pairs(
    reading: ClaimReading, part: int, standing: Sequence[_Standing], considered: Sequence[Evidence]
) -> Iterator[tuple[_Told, _Told]]:
    """Yield the pairs that may conflict, read: few sentences have a like among the others."""
    for pair in combinations(standing, 2):
        first, other = pair
        if not _may_conflict(first[1], other[1]):
            continue
        told = [
            _Told(at, telling, passage)
            for at, passage in pair
            if (telling := _telling(reading, part, passage, considered[at]))
        ]
        if len(told) == len(pair):
            yield told[0], told[1]


def _telling(reading: ClaimReading, part: int, passage: Passage, evidence: Evidence) -> Telling | None:
    sentence = passage.sentence
    analysis = analyse(sentence.normal or sentence.text, passage.reference)
    frame = frame_of(analysis)
    if frame is None:
        return None
    surroundings = Surroundings(passage.context, passage.reference)
    return Telling(reading, reading.parts[part], analysis, frame, surroundings, passage.defined, evidence)


def _may_conflict(first: Passage, other: Passage) -> bool:
    """Tell whether two sources speak at the same time, and much alike.

    What is reported day by day is another figure each day.
    """
    if first.source.id == other.source.id:
        return False
    if first.reference != other.reference and None not in (first.reference, other.reference):
        return False
    return may_be_versions(first.sentence, other.sentence)


def _contrast(first: _Told, other: _Told, found: list[Evidence]) -> None:
    """Mark two sentences that conflict on what the claim speaks of, if they do."""
    first, other = _side_by_side(first, other)
    differences = list(_differences(first.telling, other.telling))
    contested = [
        item
        for item in differences
        if item.place >= 0 and not _holds_of_both(item) and _speak_of(item, first.telling, other.telling)
    ]
    if not contested:
        return
    turned = [item.turned() for item in differences]
    for one, another, ours, theirs in (
        (first, other, differences, turned),
        (other, first, turned, differences),
    ):
        if _stand_apart(ours):
            found[one.at] = _decided(found[one.at], Stance.SUPPORTS, one, another, ours)
            found[another.at] = _decided(found[another.at], Stance.REFUTES, another, one, theirs)
            return
    found[first.at] = _disputed(found[first.at], first, other, contested)
    found[other.at] = _disputed(found[other.at], other, first, [item.turned() for item in contested])


def _side_by_side(first: _Told, other: _Told) -> tuple[_Told, _Told]:
    """Leave out the words that only one of two versions of a sentence has, where they differ in more than those."""
    ours, theirs = first.telling.frame, other.telling.frame
    if differing_places(ours, theirs):
        return first, other
    frames = aligned(ours, theirs)
    if frames is None and (ours.aside or theirs.aside):
        frames = aligned(without_asides(ours), without_asides(theirs))
    if frames is None:
        return first, other
    places = differing_places(*frames)
    if not all(_is_revised(frame.words[place]) for frame in frames for place in places):
        return first, other
    return _within(first, frames[0]), _within(other, frames[1])


def _is_revised(word: Word) -> bool:
    """Tell whether a word is one that new versions mostly change: a figure, a name, or how a work was received."""
    return word.tag in (Tag.NUMBER, Tag.NAME) or reception_of(word.folded) is not None


def _within(told: _Told, frame: Frame) -> _Told:
    return told._replace(telling=replace(told.telling, frame=frame))


def _differences(first: Telling, other: Telling) -> Iterator[Difference]:
    places = differing_places(first.frame, other.frame)
    if not places or not _are_of_one_time(first, other, places):
        return
    if all(first.frame.words[place].tag is Tag.NUMBER for place in places):
        yield from figure_differences(first, other, places)
    else:
        difference = filler_difference(first, other, places[0])
        yield from () if difference is None else (difference,)


def _are_of_one_time(first: Telling, other: Telling, places: Sequence[int]) -> bool:
    """Tell whether the contexts of two sentences do not give them different times."""
    if any(first.frame.words[place].tag is Tag.DATE for place in places):
        return True
    times = [telling.dated[0][1] for telling in (first, other) if telling.dated]
    return len(times) < len((first, other)) or _are_same(*times)


def _are_same(first: Period, other: Period) -> bool:
    """Tell whether two times are the same one, also where neither is known: "at the age of nine"."""
    if not (first.relative or other.relative) and period_text(first) == period_text(other):
        return True
    return compare_periods(first, other) is PeriodRelation.EQUAL


def _holds_of_both(difference: Difference) -> bool:
    return difference.first is difference.other is Outcome.MATCH


def _speak_of(difference: Difference, first: Telling, other: Telling) -> bool:
    alike = _named_around(first) == _named_around(other)
    if first.reading.vague and not alike:
        # "The film" is another one under another title.
        return False
    told = (first, other)
    seconded = alike and any(telling.evidence.stance is not Stance.NEUTRAL for telling in told)
    return all(speaks_of_claim(telling, difference, seconded=seconded) for telling in told)


def _named_around(telling: Telling) -> frozenset[tuple[str, ...]]:
    texts = telling.surroundings.nearest_first()
    return frozenset(name.words for text in texts for name in text.names.values())


def _stand_apart(differences: Sequence[Difference]) -> bool:
    """Tell whether the claim agrees with the first sentence in all, and is excluded by the other."""
    excluded = any(item.place >= 0 and item.other is Outcome.MISMATCH for item in differences)
    return excluded and all(item.first is Outcome.MATCH for item in differences)


def _decided(
    evidence: Evidence, stance: Stance, told: _Told, rival: _Told, differences: Sequence[Difference]
) -> Evidence:
    """Give evidence the stance that it has by contrast, if it has none of its own, and say first what decided."""
    if evidence.stance is not Stance.NEUTRAL:
        return evidence
    deciding = [item for item in differences if item.place >= 0]
    return replace(
        evidence, stance=stance, related=None, comparisons=_compared(evidence, told, rival, deciding)
    )


def _disputed(evidence: Evidence, told: _Told, rival: _Told, contested: Sequence[Difference]) -> Evidence:
    """List a sentence that is no evidence as one that conflicts with another."""
    if evidence.stance is not Stance.NEUTRAL:
        return evidence
    comparisons = _compared(evidence, told, rival, contested)
    return replace(evidence, related=RelatedKind.VALUE, comparisons=comparisons)


def _compared(
    evidence: Evidence, told: _Told, rival: _Told, deciding: Sequence[Difference]
) -> tuple[Comparison, ...]:
    """Put what decided by contrast first, in place of what comparing alone had found in those slots."""
    slots = {item.slot for item in deciding}
    rest = (item for item in evidence.comparisons if item.slot not in slots)
    return (*(_comparison(item, told, rival) for item in deciding), *rest)


def _comparison(difference: Difference, told: _Told, rival: _Told) -> Comparison:
    word, theirs = (item.telling.frame.words[difference.place] for item in (told, rival))
    span = told.passage.sentence.written(Span(word.start, word.end))
    note = f"{rival.passage.source.address} says “{theirs.text}” in the same words"
    return Comparison(difference.slot, difference.claim, word.text, difference.first, note, span)
