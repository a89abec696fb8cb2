"""Which statement of a sentence does most to a claim, found without weighing those that cannot be it.

Observation: a sentence makes two or three statements, and mostly one of them has the claim's verb. Another verb leaves
a statement neutral whatever else agrees. So the others matter only where none decides, and then only to who asks for
the nearest miss, if they may come nearer; to see that they cannot takes one or two comparisons in place of nine.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from claimcheck.language.kept import kept
from claimcheck.language.records import record
from claimcheck.model.evidence import Comparison, Evidence, Outcome, Slot, Stance
from claimcheck.verification.context.surroundings import NOTHING_AROUND
from claimcheck.verification.nearness import nearness, weight_of
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.slots.predicate import has_other_verb
from claimcheck.verification.weighing import Weighing, weigh

_ORDER = (Stance.SUPPORTS, Stance.REFUTES)
"""A statement that supports goes before one that refutes, and that before all others."""

_ONCE = (Slot.SUBJECT, Slot.ROLES, Slot.PERIOD, Slot.MODALITY, Slot.QUANTIFIER)
_AT_MOST = sum(map(weight_of, _ONCE))
"""What a statement with another verb can agree in weighs so much, beside figures, scope, quotations and speaker."""


_BY_VERB = weight_of(Slot.PREDICATE) + weight_of(Slot.POLARITY)
"""What one with the claim's verb can agree in beside these."""


Place = tuple[int, int]
"""Which statement of a sentence it is, and in which of the forms in which that is read."""


class _Weighed(NamedTuple):
    """Evidence in the order of preference: what agrees in more, then what is said first."""

    nearness: int
    before: Place
    """Minus its place, so that the first is the greatest."""
    evidence: Evidence


@record(frozen=True, eq=False)
class Choice:
    """The statements of a sentence that may be preferred; the stance is known before the best is, hence no slots."""

    of_verb: Sequence[tuple[Place, Weighing]]
    """Statements with the claim's verb, and the place of each."""
    others: Iterable[tuple[Place, Pairing]]
    """Statements with another verb: neutral, each of them. Some are read in their forms when they are asked for."""

    @kept
    def stance(self) -> Stance:
        """What the sentence does: what says it outright is not outweighed by its next clause."""
        found = {weighing.stance for _, weighing in self.of_verb}
        return next((stance for stance in _ORDER if stance in found), Stance.NEUTRAL)

    @property
    def is_on_another_matter(self) -> bool:
        """Whether no statement speaks of the claim's matter: with another verb none does."""
        return self.stance is Stance.NEUTRAL and all(it.is_on_another_matter for _, it in self.of_verb)

    @kept
    def evidence(self) -> Evidence | None:
        """What the statement does that does most to the claim; None where there is no statement."""
        best: _Weighed | None = None
        for place, weighing in self.of_verb:
            if weighing.stance is self.stance:
                best = _better(best, place, weighing)
        for place, weighing in self._of_another_verb if self.stance is Stance.NEUTRAL else ():
            if best is None or _may_be_nearer(weighing, best, place):
                best = _better(best, place, weighing)
        return best.evidence if best else None

    @kept
    def _of_another_verb(self) -> Sequence[tuple[Place, Weighing]]:
        """They are neutral whatever the context says, so the context need not be read."""
        in_order = sorted(self.others, key=itemgetter(0))
        return [
            (place, Weighing(replace(pairing, surroundings=NOTHING_AROUND))) for place, pairing in in_order
        ]

    def may_come_as_near(self, least: int) -> bool:
        """Tell whether what agrees in the evidence may weigh `least`, by the few comparisons that mostly fail."""
        return any(_may_reach(least - _BY_VERB, weighing) for _, weighing in self.of_verb) or any(
            _may_reach(least, weighing) for _, weighing in self._of_another_verb
        )


def choose(
    pairings: Iterable[tuple[Place, Pairing]], of_another_verb: Iterable[tuple[Place, Pairing]] = ()
) -> Choice:
    """Part the statements of a sentence into those that can decide and those that can not, of which some are known."""
    of_verb: list[tuple[Place, Weighing]] = []
    others: list[tuple[Place, Pairing]] = []
    for place, pairing in pairings:
        if not pairing.reading.quoting and has_other_verb(pairing):
            others.append((place, pairing))
        else:
            of_verb.append((place, Weighing(pairing)))
    return Choice(of_verb, chain(others, of_another_verb))


def _better(best: _Weighed | None, place: Place, weighing: Weighing) -> _Weighed:
    evidence = weigh(weighing)
    found = _Weighed(nearness(evidence), _before(place), evidence)
    return found if best is None or found[:2] > best[:2] else best


def _before(place: Place) -> Place:
    return -place[0], -place[1]


def _may_be_nearer(other: Weighing, best: _Weighed, place: Place) -> bool:
    """Tell whether a statement with another verb may be preferred to the best one so far, which decides nothing."""
    return all((left, _before(place)) > (best.nearness, best.before) for left in _nearness_left(other))


def _may_reach(least: int, weighing: Weighing) -> bool:
    """Tell whether what agrees may weigh so much beside what the verb brings."""
    return all(left >= least for left in _nearness_left(weighing))


def nearest_possible(reading: ClaimReading, assertion: Assertion, left_open: AbstractSet[Slot]) -> int:
    """Return how near a sentence can come to a claim's part if some slots do not agree."""
    return _BY_VERB + _most_agreeing(reading, assertion) - sum(map(weight_of, left_open))


def _most_agreeing(reading: ClaimReading, assertion: Assertion) -> int:
    """Return what agrees at most in a statement with another verb."""
    figures = (
        weight_of(Slot.QUANTITY) * len(assertion.figures) + weight_of(Slot.SCOPE) * assertion.states_figure
    )
    return _AT_MOST + figures + len(reading.quotations) + weight_of(Slot.SPEAKER) * bool(assertion.speaker)


def _nearness_left(other: Weighing) -> Iterator[int]:
    """Yield how near a statement can come beside its verb, less with each comparison, the telling ones first."""
    left = _most_agreeing(other.pairing.reading, other.pairing.assertion)
    yield left
    left -= _missed(Slot.SUBJECT, other.subjects)
    yield left
    left -= _missed(Slot.ROLES, other.roles)
    yield left
    left -= sum(_missed(Slot.QUANTITY, item.comparison) for item in other.figures)
    yield left
    left -= _missed(Slot.PERIOD, other.times[0]) + _missed(Slot.MODALITY, other.modality)
    yield left - _missed(Slot.QUANTIFIER, other.quantifiers)


def _missed(slot: Slot, comparison: Comparison | None) -> int:
    """Return what a slot would have weighed where it does not agree."""
    return 0 if comparison and comparison.outcome is Outcome.MATCH else weight_of(slot)
