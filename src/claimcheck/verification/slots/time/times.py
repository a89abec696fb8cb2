"""Periods: is it said of the same time?"""

from collections.abc import Sequence

from claimcheck.model.evidence import DAY_UNKNOWN, Comparison, Outcome, RelatedKind, Slot
from claimcheck.model.period import Bound, Period
from claimcheck.periods import PeriodRelation, compare_periods, period_text
from claimcheck.predicates import Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Dated
from claimcheck.verification.reading.phrases import span_of
from claimcheck.verification.slots.outcome_order import CLOSEST_FIRST
from claimcheck.verification.slots.time.aspect import Aspect, aspect_of, happens_once
from claimcheck.verification.slots.time.certain_dates import (
    as_beginning,
    close_together,
    is_uncertain,
    lasts_throughout,
    shares_figure,
)
from claimcheck.verification.slots.time.lasting import came_new_to_sum, was_over
from claimcheck.verification.slots.time.stated_periods import Stated, own_periods, stated_in
from claimcheck.verification.slots.time.tense import may_have_changed
from claimcheck.verification.slots.time.years_of_works import give_years_of_work
from claimcheck.verification.wordings.dating import is_dating

_PLAIN = frozenset({Bound.IN, Bound.AS_OF, Bound.LASTING})
"""Bounds that say the same of the same period."""

_ENDS = frozenset({Bound.SINCE, Bound.UNTIL})
"""Bounds that say when something began or ended."""

_SUMMED = frozenset({Bound.BY, Bound.AS_OF})
"""Bounds up to which things are counted."""

_OPEN_ENDED = frozenset({Bound.BEFORE, Bound.AFTER})


def compare_times(pairing: Pairing, figures: Sequence[Word] = ()) -> tuple[Comparison, RelatedKind | None]:
    """Compare the claim's period with the one that the source's clause, sentence or context binds to it.

    `figures` are the source's figures that the claim's were compared with: where a clause has several dates, each
    figure has the one beside it.
    """
    ours = own_periods(pairing.claim.words, pairing.claimed) or own_periods(
        pairing.assertion.details, pairing.claimed
    )
    stated = stated_in(pairing, figures)
    if not ours:
        if came_new_to_sum(pairing, figures):
            return Comparison(Slot.PERIOD, "until now", "", Outcome.NEITHER, "came new to a sum"), None
        return _without_period(pairing, stated), None
    claim = ours[0][1]
    if was_over(pairing, claim):
        return Comparison(Slot.PERIOD, period_text(claim), "", Outcome.NEITHER, "over since then"), None
    if not stated.periods:
        note = DAY_UNKNOWN if _is_counted(claim) else "no period stated"
        return Comparison(Slot.PERIOD, period_text(claim), "", Outcome.MISSING, note), None
    return _compare(pairing, claim, stated)


def _without_period(pairing: Pairing, stated: Stated) -> Comparison:
    """A claim without a period takes any, but one about now none that is over."""
    if may_have_changed(pairing):
        return Comparison(Slot.PERIOD, "now", "", Outcome.NEITHER, "said of an earlier time")
    if not stated.periods:
        return Comparison(Slot.PERIOD, "", "", Outcome.MATCH)
    period = stated.periods[0][1]
    text = period_text(period)
    if period.bound is Bound.UNTIL and not stated.note:
        return Comparison(Slot.PERIOD, "", text, Outcome.NEITHER, "true only until then")
    return Comparison(Slot.PERIOD, "", text, Outcome.MATCH, "the claim names no period")


def _compare(pairing: Pairing, claim: Period, stated: Stated) -> tuple[Comparison, RelatedKind | None]:
    results = [(_certain_outcome(pairing, claim, dated), dated) for dated in stated.periods]
    outcome, (word, period) = min(results, key=lambda result: CLOSEST_FIRST[result[0]])
    in_clause = not stated.note and word in pairing.analysis.words
    span = span_of((word,)) if in_clause else None
    note = DAY_UNKNOWN if outcome is Outcome.NEITHER and _is_counted(claim) else stated.note
    comparison = Comparison(Slot.PERIOD, period_text(claim), period_text(period), outcome, note, span)
    return comparison, RelatedKind.PERIOD if outcome is Outcome.NEITHER else None


def _is_counted(claim: Period) -> bool:
    """Tell "last Tuesday" in a claim, which is no day: a claim has no date of its own to count from."""
    return claim.relative and claim.start is None and claim.end is None


def _certain_outcome(pairing: Pairing, claim: Period, source: Dated) -> Outcome:
    """A date that is only about right, or one of two, neither shows a date nor contradicts one."""
    if is_uncertain(source[0], pairing.analysis) and not any(
        is_uncertain(word, pairing.claimed) for word, _ in pairing.claimed.periods_in(pairing.claimed.words)
    ):
        return Outcome.NEITHER
    if pairing.assertion.states_figure and shares_figure(source[0], pairing.analysis):
        return Outcome.NEITHER
    outcome = _outcome(pairing, claim, source[1])
    apart = compare_periods(claim, source[1]) is PeriodRelation.DISJOINT
    if apart and give_years_of_work(pairing.claim, pairing.source, source[0]):
        return Outcome.MISMATCH
    return outcome


def _outcome(pairing: Pairing, claim: Period, source: Period) -> Outcome:
    if is_dating(pairing.claim):
        claim, source = as_beginning(claim), as_beginning(source)
    relation = compare_periods(claim, source)
    if claim.bound is source.bound and claim.bound in _ENDS and relation is not PeriodRelation.EQUAL:
        # What runs until 2025 does not run until 2026.
        return Outcome.NEITHER
    same = relation is PeriodRelation.EQUAL or close_together(claim, source)
    if (same and _bounds_agree(claim, source)) or _is_sum_until_then(claim, source):
        return Outcome.MATCH
    if aspect_of(pairing.assertion) is Aspect.EVENT and _contains_event(pairing, relation, (claim, source)):
        return Outcome.MATCH
    if relation is PeriodRelation.INSIDE and _was_so_at(pairing, claim, source):
        return Outcome.MATCH
    if relation is PeriodRelation.DISJOINT and happens_once(pairing.assertion):
        return Outcome.MISMATCH
    return Outcome.NEITHER


def _was_so_at(pairing: Pairing, claim: Period, source: Period) -> bool:
    """Tell whether a state at one date answers a claim on any time before or after: "had 900 beds before 2015"."""
    stock = aspect_of(pairing.assertion) is Aspect.STOCK or source.bound is Bound.AS_OF
    return stock and claim.bound in _OPEN_ENDED


def _is_sum_until_then(claim: Period, source: Period) -> bool:
    """Tell whether what stood "as of 3 May" answers what there was "by 3 May"."""
    day = (claim.month, claim.day) if claim.yearless else claim.end
    other = (source.month, source.day) if claim.yearless else source.end
    return claim.bound is Bound.BY and source.bound is Bound.AS_OF and day is not None and day == other


def leaves_other_times(pairing: Pairing) -> bool:
    """Tell whether a claim holds of any time before or after a date, so that one date's figure cannot refute it."""
    ours = own_periods(pairing.claim.words, pairing.claimed) or own_periods(
        pairing.assertion.details, pairing.claimed
    )
    open_ended = bool(ours) and ours[0][1].bound in _OPEN_ENDED
    return open_ended and aspect_of(pairing.assertion) is not Aspect.EVENT


def leaves_days_to_come(pairing: Pairing) -> bool:
    """Tell whether days are left between two sums: 110 cases by 27 March deny no 120 by the 29th."""
    ours = own_periods(pairing.claim.words, pairing.claimed)
    end = ours[0][1].end if ours and ours[0][1].bound is Bound.BY else None
    theirs = [period.end for _, period in stated_in(pairing, ()).periods if period.bound in _SUMMED]
    return end is not None and any(other is not None and other < end for other in theirs)


def _contains_event(pairing: Pairing, relation: PeriodRelation, periods: tuple[Period, Period]) -> bool:
    """Tell whether what happened at the source's time happened at the claim's; what lasted did so every day.

    "From 2001 to 2005" says when it began and ended: a longer or shorter time is another. "Born between 1951 and 1953"
    leaves the year open.
    """
    claim, source = periods
    if lasts_throughout(claim):
        return False
    lasted = lasts_throughout(source) or not happens_once(pairing.assertion)
    # How many were built "between 2001 and 2009" is what they come to, and no figure of any year.
    summed = pairing.assertion.states_figure
    lasting = relation is PeriodRelation.COVERS and source.bound is Bound.LASTING and not summed
    return relation is PeriodRelation.INSIDE or (lasting and lasted)


def _bounds_agree(claim: Period, source: Period) -> bool:
    return claim.bound is source.bound or {claim.bound, source.bound} <= _PLAIN
