"""One assertion, one statement: slot by slot, and what it comes to.

A statement supports only where every slot matches. It refutes only where all match but one that excludes: the figures,
the polarity or direction, a quantifier, a single filler, or the date of what happens once. All else is neutral, with
the first slot that failed kept for the nearest miss.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.language.kept import kept
from claimcheck.language.records import record
from claimcheck.model.evidence import Comparison, Evidence, Outcome, RelatedKind, Slot, Stance
from claimcheck.model.sentence import Sentence
from claimcheck.predicates.stated.ratings import is_rated
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.refuting import is_near, may_refute, refutes
from claimcheck.verification.slots.commitment.commitment import compare_commitment
from claimcheck.verification.slots.figure.change_bases import is_change_of_years
from claimcheck.verification.slots.figure.figures import FigureComparison, compare_figures
from claimcheck.verification.slots.frame.frame import compare_frame
from claimcheck.verification.slots.polarity import compare_modality, compare_polarity
from claimcheck.verification.slots.predicate import compare_predicates
from claimcheck.verification.slots.quantifier import compare_quantifiers
from claimcheck.verification.slots.quotation import compare_quotations
from claimcheck.verification.slots.role.referents import compare_referents
from claimcheck.verification.slots.role.roles import compare_roles
from claimcheck.verification.slots.scope import compare_scope
from claimcheck.verification.slots.speaker import compare_speakers
from claimcheck.verification.slots.subject.subjects import compare_subjects
from claimcheck.verification.slots.time.aspect import Aspect, aspect_of
from claimcheck.verification.slots.time.times import compare_times

_ABOUT = frozenset({Slot.PREDICATE, Slot.SUBJECT, Slot.ROLES, Slot.SPEAKER})
"""Where one of these fails, a sentence does not speak of the claim's matter: nor does what others say of it, where the
claim names who says it."""

_DENYING = frozenset({"none", "not all"})
"""Quantifiers that deny by themselves."""


@record(frozen=True, eq=False)
class Weighing:
    """One assertion beside one statement; each slot is compared when it is first asked for, hence no slots."""

    pairing: Pairing

    @kept
    def stance(self) -> Stance:
        """What the statement does to the assertion.

        A second disagreement, but that of another figure, or one that excludes nothing settles that it does nothing:
        mostly the first or second of a dozen comparisons does, and the rest is not made for this.
        """
        failed: list[Comparison] = []
        for comparison in self._quoted() if self.pairing.reading.quoting else self._most_telling_first():
            if comparison is None or comparison.outcome is Outcome.MATCH:
                continue
            telling = may_refute(comparison) or (is_near(comparison) and is_rated(self.pairing.source))
            if not telling or (failed and not self._are_figures(failed[0], comparison)):
                return Stance.NEUTRAL
            failed.append(comparison)
        if not failed:
            return Stance.SUPPORTS if self.commitment is None else Stance.NEUTRAL
        return Stance.REFUTES if self._excludes(failed) and self.frame is None else Stance.NEUTRAL

    def _beside(self, failed: Iterable[Comparison]) -> Comparison | None:
        return self.frame if self._excludes(failed) else None

    def _excludes(self, failed: Iterable[Comparison]) -> bool:
        # With 120 reviews instead of 130 a rating of "61 percent" may well be "more than 61".
        excluding = next((comparison for comparison in failed if may_refute(comparison)), None)
        return excluding is not None and refutes(excluding, self.pairing)

    def _are_figures(self, first: Comparison, second: Comparison) -> bool:
        """Tell whether two disagreements are of figures for two things: "12 ships, 40 men" against "10 ships, 35 men".

        Only of what stands so, for "drove 3 hours at 60 mph" may be another drive, and only where the sentence has no
        second figure for one of them.
        """
        if aspect_of(self.pairing.assertion) is not Aspect.STOCK and not is_rated(self.pairing.source):
            return False
        given = [(quantity.kind, quantity.unit) for quantity in self.pairing.analysis.quantities.values()]
        claimed = [(quantity.kind, quantity.unit) for _, quantity in self.pairing.assertion.figures]
        alone = all(given.count(measured) == claimed.count(measured) == 1 for measured in claimed)
        return alone and first.slot is second.slot is Slot.QUANTITY

    @kept
    def is_on_another_matter(self) -> bool:
        """Whether a comparison fails without which a statement does not speak of the claim's matter."""
        if self.pairing.reading.quoting:
            return False
        return (
            _is_about_another(self.speakers)
            or _is_about_another(self.roles)
            or _is_about_another(self.subjects)
            or _is_about_another(_without_direction(self.predicate))
        )

    @kept
    def comparisons(self) -> tuple[Comparison, ...]:
        """Every comparison, in the order of the slots."""
        found = self._quoted() if self.pairing.reading.quoting else self._in_order()
        made = tuple(comparison for comparison in found if comparison is not None)
        failed = _failed(made)
        beside = self._beside(failed) if failed else self.commitment
        return made if beside is None else (*made, beside)

    def _quoted(self) -> Iterator[Comparison | None]:
        """For a claim that only quotes someone, the words and the speaker decide."""
        yield from self.quotations
        yield self.speakers

    def _in_order(self) -> Iterator[Comparison | None]:
        yield _without_direction(self.predicate)
        yield self.subjects
        yield self.roles
        yield self.referents
        yield from (figure.comparison for figure in self.figures)
        yield self.times[0]
        yield self.scope
        yield self.polarity
        yield self.modality
        yield self.quantifiers
        yield self.speakers
        yield from self.quotations

    def _most_telling_first(self) -> Iterator[Comparison | None]:
        """Yield the same, what is cheap to compare or mostly fails before what costs more and seldom does."""
        yield self.modality
        yield self.speakers
        yield self.roles
        yield self.subjects
        yield from self._told_figures()
        yield self.quantifiers
        yield self.times[0]
        yield _without_direction(self.predicate)
        yield self.referents
        yield self.polarity
        yield self.scope
        yield from self.quotations

    def _told_figures(self) -> Iterator[Comparison]:
        """Yield the figures but those that the other direction excludes: what "fell 3 percent" did not rise by 5."""
        failed = any(
            figure.moved and figure.comparison.outcome is not Outcome.MATCH for figure in self.figures
        )
        turned = failed and is_change_of_years(self.pairing) and self._turns()
        return (figure.comparison for figure in self.figures if not (turned and figure.moved))

    def _turns(self) -> bool:
        polarity = self.polarity
        return polarity is not None and (polarity.slot, polarity.outcome) == (
            Slot.DIRECTION,
            Outcome.MISMATCH,
        )

    @kept
    def predicate(self) -> Comparison:
        """Whether the verbs say the same."""
        return compare_predicates(self.pairing)

    @kept
    def subjects(self) -> Comparison:
        """What the two are about."""
        return compare_subjects(self.pairing)

    @kept
    def roles(self) -> Comparison:
        """What they say besides subject and verb."""
        return compare_roles(self.pairing)

    @kept
    def referents(self) -> Comparison | None:
        """Whether another thing acts or is acted on; what the roles found to exclude each other is not told again."""
        told = self.predicate.outcome is Outcome.MISSING or self.roles.outcome is Outcome.MISMATCH
        return None if told else compare_referents(self.pairing)

    @kept
    def figures(self) -> tuple[FigureComparison, ...]:
        """How each of the claim's figures came out."""
        return compare_figures(self.pairing)

    @kept
    def places(self) -> Words:
        """The source's figures that the claim's were compared with."""
        return tuple(place for figure in self.figures for place in figure.places)

    @kept
    def times(self) -> tuple[Comparison, RelatedKind | None]:
        """How the claim's period came out."""
        return compare_times(self.pairing, self.places)

    @kept
    def scope(self) -> Comparison | None:
        """What narrows the measured thing."""
        contradicted = any(figure.comparison.outcome is Outcome.MISMATCH for figure in self.figures)
        return compare_scope(self.pairing, dict.fromkeys(self.places), contradicted=contradicted)

    @kept
    def polarity(self) -> Comparison | None:
        """Whether both affirm or deny, where the verbs have to do with each other."""
        quantifiers = self.quantifiers
        # "All" against "none" is one disagreement, not two.
        none = quantifiers is not None and bool(_DENYING & {quantifiers.claim, quantifiers.source})
        polar = not none and self.predicate.outcome is not Outcome.MISSING
        return compare_polarity(self.pairing, self.predicate) if polar else None

    @kept
    def modality(self) -> Comparison:
        """Whether both speak of fact, or of something less."""
        return compare_modality(self.pairing)

    @kept
    def quantifiers(self) -> Comparison | None:
        """How quantifiers came out, where there are any."""
        return compare_quantifiers(self.pairing)

    @kept
    def speakers(self) -> Comparison | None:
        """Who said it, where either names someone."""
        return compare_speakers(self.pairing)

    @kept
    def commitment(self) -> Comparison | None:
        """What keeps the source from stating all that it has; asked for only where all else agrees."""
        return None if self.pairing.reading.quoting else compare_commitment(self.pairing)

    @kept
    def frame(self) -> Comparison | None:
        """What around the source's statement may take it back; asked for only where it would refute."""
        return None if self.pairing.reading.quoting else compare_frame(self.pairing)

    @kept
    def quotations(self) -> tuple[Comparison, ...]:
        """How the words in quotation marks came out."""
        return tuple(compare_quotations(self.pairing))


def weigh(weighing: Weighing) -> Evidence:
    """Return what a statement does to an assertion, with every comparison in the order of the slots."""
    pairing = weighing.pairing
    if pairing.reading.quoting:
        return Evidence(weighing.stance, weighing.comparisons, _sentence(pairing))
    neutral = weighing.stance is Stance.NEUTRAL
    return Evidence(
        weighing.stance,
        weighing.comparisons,
        _sentence(pairing),
        related=_relation(weighing) if neutral else None,
        speaker=show(pairing.source.speaker) or None,
    )


def _sentence(pairing: Pairing) -> Sentence:
    return Sentence(pairing.analysis.text, 0, len(pairing.analysis.text))


def _without_direction(predicate: Comparison) -> Comparison:
    """An opposite verb is the same predicate with the other sign; the direction is compared on its own."""
    if predicate.outcome is Outcome.MISMATCH:
        return replace(predicate, outcome=Outcome.MATCH)
    return predicate


def _is_about_another(comparison: Comparison | None) -> bool:
    if comparison is None or comparison.outcome is Outcome.MATCH:
        return False
    return comparison.slot in _ABOUT  # another rank is a direction


def _failed(comparisons: Iterable[Comparison]) -> list[Comparison]:
    return [item for item in comparisons if item.outcome is not Outcome.MATCH]


def _relation(weighing: Weighing) -> RelatedKind | None:
    """Name why a sentence on the claim's own matter is no evidence, where only that stands in the way."""
    failed = {item.slot for item in _failed(weighing.comparisons)}
    if not failed.isdisjoint(_ABOUT):
        return None
    scope = RelatedKind.SCOPE if Slot.SCOPE in failed else None
    relations = (*(figure.related for figure in weighing.figures), scope, weighing.times[1])
    return next((kind for kind in relations if kind is not None), None)
