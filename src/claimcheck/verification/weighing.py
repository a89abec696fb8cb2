"""One assertion, one statement: slot by slot, and what it comes to.

A statement supports only where every slot matches. It refutes only where all match but one that excludes: the figure,
the polarity or direction, a quantifier, a single filler, or the date of what happens once. All else is neutral, with
the first slot that failed kept for the nearest miss.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from claimcheck.model.evidence import Comparison, Evidence, Outcome, RelatedKind, Slot, Stance
from claimcheck.model.sentence import Sentence
from claimcheck.verification.analysis import Words
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import show
from claimcheck.verification.slots.contraries import is_numbered_meeting
from claimcheck.verification.slots.figures import FigureComparison, compare_figures
from claimcheck.verification.slots.indefinite import (
    acts_on_another,
    is_first_shown_elsewhere,
    is_told_of_one_place,
    may_be_others,
)
from claimcheck.verification.slots.polarity import compare_modality, compare_polarity
from claimcheck.verification.slots.predicate import compare_predicates
from claimcheck.verification.slots.quantifier import compare_quantifiers
from claimcheck.verification.slots.quotation import compare_quotations
from claimcheck.verification.slots.referents import compare_referents, has_other_object
from claimcheck.verification.slots.roles import compare_roles
from claimcheck.verification.slots.scope import compare_scope
from claimcheck.verification.slots.speaker import compare_speakers
from claimcheck.verification.slots.subject import compare_subjects
from claimcheck.verification.slots.tense import is_former_state
from claimcheck.verification.slots.times import compare_times, leaves_other_times

_REFUTING = frozenset(
    {Slot.QUANTITY, Slot.POLARITY, Slot.DIRECTION, Slot.QUANTIFIER, Slot.PERIOD, Slot.QUOTATION, Slot.ROLES}
)
_WAYS = frozenset({Slot.POLARITY, Slot.DIRECTION})
_ABOUT = frozenset({Slot.PREDICATE, Slot.SUBJECT, Slot.ROLES})
"""Where one of these fails, a sentence does not speak of the claim's matter."""

_POSSIBLE = frozenset({"may", "might", "could"})
"""What is only possible leaves room for other figures."""


@dataclass(frozen=True, eq=False)
class Weighing:
    """One assertion beside one statement; what is compared first is kept for the rest, hence no slots."""

    pairing: Pairing

    @cached_property
    def subjects(self) -> Comparison:
        """What the two are about."""
        return compare_subjects(self.pairing)

    @cached_property
    def roles(self) -> Comparison:
        """What they say besides subject and verb."""
        return compare_roles(self.pairing)

    @cached_property
    def figures(self) -> tuple[FigureComparison, ...]:
        """How each of the claim's figures came out."""
        return compare_figures(self.pairing)

    @cached_property
    def places(self) -> Words:
        """The source's figures that the claim's were compared with."""
        return tuple(place for figure in self.figures for place in figure.places)

    @cached_property
    def times(self) -> tuple[Comparison, RelatedKind | None]:
        """How the claim's period came out."""
        return compare_times(self.pairing, self.places)

    @cached_property
    def modality(self) -> Comparison:
        """Whether both speak of fact, or of something less."""
        return compare_modality(self.pairing)

    @cached_property
    def quantifiers(self) -> Comparison | None:
        """How quantifiers came out, where there are any."""
        return compare_quantifiers(self.pairing)


def weigh(weighing: Weighing) -> Evidence:
    """Return what a statement does to an assertion, with every comparison in the order of the slots."""
    return _weigh_quoted(weighing.pairing) if weighing.pairing.reading.quoting else _weigh_stated(weighing)


def _weigh_quoted(pairing: Pairing) -> Evidence:
    """For a claim that only quotes someone, the words and the speaker decide."""
    speaker = compare_speakers(pairing)
    comparisons = (*compare_quotations(pairing), *([speaker] if speaker else ()))
    return Evidence(_stance(comparisons, pairing), comparisons, _sentence(pairing))


def _weigh_stated(weighing: Weighing) -> Evidence:
    pairing, figures, roles = weighing.pairing, weighing.figures, weighing.roles
    predicate = compare_predicates(pairing)
    times, time_relation = weighing.times
    # What the roles found to exclude each other need not be told again as "another thing".
    told = predicate.outcome is Outcome.MISSING or roles.outcome is Outcome.MISMATCH
    referents = None if told else compare_referents(pairing)
    comparisons = (
        _without_direction(predicate),
        weighing.subjects,
        roles,
        *((referents,) if referents else ()),
        *(figure.comparison for figure in figures),
        times,
        *_optional(weighing, predicate),
    )
    stance = _stance(comparisons, pairing)
    relations = [*(figure.related for figure in figures), _scope_relation(comparisons), time_relation]
    return Evidence(
        stance,
        comparisons,
        _sentence(pairing),
        related=_relation(comparisons, relations) if stance is Stance.NEUTRAL else None,
        speaker=show(pairing.source.speaker) or None,
    )


def _sentence(pairing: Pairing) -> Sentence:
    return Sentence(pairing.analysis.text, 0, len(pairing.analysis.text))


def _without_direction(predicate: Comparison) -> Comparison:
    """An opposite verb is the same predicate with the other sign; the direction is compared on its own."""
    if predicate.outcome is Outcome.MISMATCH:
        return replace(predicate, outcome=Outcome.MATCH)
    return predicate


def _optional(weighing: Weighing, predicate: Comparison) -> Iterator[Comparison]:
    """Compare the slots that a claim or a sentence may lack."""
    pairing, quantifiers = weighing.pairing, weighing.quantifiers
    # "All" against "none" is one disagreement, not two.
    none = quantifiers is not None and "none" in (quantifiers.claim, quantifiers.source)
    polar = not none and predicate.outcome is not Outcome.MISSING
    contradicted = any(figure.comparison.outcome is Outcome.MISMATCH for figure in weighing.figures)
    found = (
        compare_scope(pairing, dict.fromkeys(weighing.places), contradicted=contradicted),
        compare_polarity(pairing, predicate) if polar else None,
        weighing.modality,
        quantifiers,
        compare_speakers(pairing),
        *compare_quotations(pairing),
    )
    return (comparison for comparison in found if comparison is not None)


def _stance(comparisons: Iterable[Comparison], pairing: Pairing) -> Stance:
    failed = _failed(comparisons)
    if not failed:
        return Stance.SUPPORTS
    return Stance.REFUTES if len(failed) == 1 and _refutes(failed[0], pairing) else Stance.NEUTRAL


def _failed(comparisons: Iterable[Comparison]) -> list[Comparison]:
    return [item for item in comparisons if item.outcome is not Outcome.MATCH]


def _refutes(failed: Comparison, pairing: Pairing) -> bool:
    """Tell whether one disagreement refutes: a clause that states a period cannot refute a claim without one."""
    if failed.outcome is not Outcome.MISMATCH or failed.slot not in _REFUTING or _is_excused(failed, pairing):
        return False
    # The third conference was held in one place, whatever the day.
    once = failed.slot is Slot.PERIOD or (failed.slot is Slot.ROLES and is_numbered_meeting(pairing.claim))
    if once or pairing.claimed.periods_in(pairing.claim.words):
        return True
    return not pairing.analysis.periods_in(pairing.source_words)


def _is_excused(failed: Comparison, pairing: Pairing) -> bool:
    """Tell whether both may be true though they differ."""
    if failed.slot is Slot.QUANTITY:
        return not _figures_exclude(pairing)
    if failed.slot is Slot.PERIOD:
        # A date that only stands nearby may belong to something else, and a new version has a date of its own.
        return bool(failed.note) or has_other_object(pairing) or is_first_shown_elsewhere(pairing)
    if failed.slot is Slot.DIRECTION and (acts_on_another(pairing) or is_told_of_one_place(pairing)):
        return True
    return failed.slot in _WAYS and may_be_others(pairing)


def _figures_exclude(pairing: Pairing) -> bool:
    """Tell whether another figure denies the claim's: not one of another time, nor where both are only possible."""
    if pairing.claim.modal in _POSSIBLE or is_former_state(pairing):
        return False
    return not leaves_other_times(pairing)


def _scope_relation(comparisons: Iterable[Comparison]) -> RelatedKind | None:
    failed = any(item.slot is Slot.SCOPE for item in _failed(comparisons))
    return RelatedKind.SCOPE if failed else None


def _relation(
    comparisons: Iterable[Comparison], relations: Iterable[RelatedKind | None]
) -> RelatedKind | None:
    """Name why a sentence on the claim's own matter is no evidence, where only that stands in the way."""
    if any(item.slot in _ABOUT for item in _failed(comparisons)):
        return None
    return next((kind for kind in relations if kind is not None), None)
