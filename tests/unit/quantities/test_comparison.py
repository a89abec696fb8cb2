"""Comparing two quantities: containment, and slack before a refutation."""

import pytest

from claimcheck.model.claim import Tolerance
from claimcheck.model.evidence import Outcome, RelatedKind
from claimcheck.model.quantity import Quantity
from claimcheck.quantities import compare_quantities, find_quantities

MATCH, MISMATCH, NEITHER = Outcome.MATCH, Outcome.MISMATCH, Outcome.NEITHER


def only(text: str) -> Quantity:
    (quantity,) = find_quantities(text)
    return quantity


@pytest.mark.parametrize(
    ("claim", "source", "outcome", "note"),
    [
        # the source inside the claim
        ("$95 billion", "95,200 million dollars", MATCH, ""),
        ("about $95 billion", "nearly $95 billion", MATCH, "hedge-dropped"),
        ("over 100 states", "over 120 states", MATCH, ""),
        ("over 100 states", "120 states", MATCH, ""),
        ("at least 120 states", "120 states", MATCH, ""),
        ("between 90 and 100 km", "95 km", MATCH, ""),
        ("two-thirds of firms", "67 percent of firms", MATCH, ""),
        ("over 5 km", "6,100 metres", MATCH, "converted"),
        ("about 25 degrees Celsius", "77 degrees Fahrenheit", MATCH, "converted"),
        ("a dozen ships", "12 ships", MATCH, ""),
        ("won 3-1", "a 3-1 win", MATCH, ""),
        ("a 54-year-old", "aged 54", MATCH, ""),
        # the same figure, only a hedge differs
        ("$95 billion", "about $95 billion", MATCH, "hedge-dropped"),
        ("$95 billion", "almost $95 billion", MATCH, "hedge-dropped"),
        ("270 cases", "some 270 cases", MATCH, "hedge-dropped"),
        # overlap without containment
        ("$97.3 billion", "about $95 billion", NEITHER, "less-precise"),
        ("$95.2 billion", "$95 billion", NEITHER, "less-precise"),
        ("about $104 billion", "about $95 billion", NEITHER, "less-precise"),
        ("140 states", "over 120 states", NEITHER, "less-precise"),
        ("over 120 states", "at least 120 states", NEITHER, "less-precise"),
        # slack before a refutation
        ("rose 5 percent", "rose 5.3 percent", NEITHER, "less-precise"),
        ("2,050 miles", "over 3,300 km", NEITHER, "less-precise"),
        ("120 states", "over 120 states", NEITHER, "less-precise"),
        # as many as there were more or fewer of
        ("more than 28 critics", "28 critics", MISMATCH, ""),
        ("fewer than 28 critics", "28 critics", MISMATCH, ""),
        ("over 28", "28 critics", MISMATCH, ""),
        ("at least 28 critics", "28 critics", MATCH, ""),
        ("more than 28 critics", "about 28 critics", NEITHER, "less-precise"),
        ("28 critics", "more than 28 critics", NEITHER, "less-precise"),
        ("more than 300 critics", "300 critics", NEITHER, "less-precise"),
        ("more than 28 km", "28 km", NEITHER, "less-precise"),
        ("less than $95", "$95", NEITHER, "less-precise"),
        ("over 120 states", "120 states", MISMATCH, ""),
        # told to the last one, beside a bound that is written more roughly
        ("more than $1 million", "$984,249", MISMATCH, ""),
        ("less than €1.3 million", "€1,341,050", MISMATCH, ""),
        ("at least 5,000 people", "4,987 people", MISMATCH, ""),
        ("under 8,700 people", "8,721 people", MISMATCH, ""),
        ("more than $1 million", "$980,000", NEITHER, "less-precise"),
        ("more than $1 million", "about $984,249", NEITHER, "less-precise"),
        ("$984,249", "more than $1 million", NEITHER, "less-precise"),
        ("more than $90 billion", "$89.8 billion", NEITHER, "less-precise"),
        ("more than 5,000 people", "4,900 people", NEITHER, "less-precise"),
        ("over 8 percent", "7.93 percent", NEITHER, "less-precise"),
        ("over 3 km", "2,987 metres", NEITHER, "less-precise"),
        # disjoint
        ("$12 billion", "almost 95 billion dollars", MISMATCH, ""),
        ("$95 million", "$95 billion", MISMATCH, ""),
        ("12 points", "10 points", MISMATCH, ""),
        ("1,400 people", "some 1,000 people", MISMATCH, ""),
        ("at least 12 points", "10 points", MISMATCH, ""),
        ("under 5 km", "over 9 km", MISMATCH, ""),
        ("won 3-1", "won 3-2", MISMATCH, ""),
        ("rated 6.4/10", "rated 6.9/10", MISMATCH, ""),
        ("88 out of 100", "89 out of 100", MISMATCH, ""),
        ("two years old", "24 months old", MATCH, ""),
        ("8 months old", "8 years old", MISMATCH, ""),
        ("over 6/10", "7/10", MATCH, ""),
        ("below 3.5/10", "3.4/10", MATCH, ""),
        ("below 3.5/10", "3.6/10", MISMATCH, ""),
        ("8/10", "8.3/10", MATCH, ""),
        ("8.4/10", "8/10", NEITHER, "less-precise"),
        ("8.1/10", "8.1 out of a possible 10", MATCH, ""),
        ("8/10", "80/100", NEITHER, "other-unit"),
        ("8/10", "8-10", NEITHER, "other-unit"),
        ("rose 5 percent", "rose 9 percent", MISMATCH, ""),
        ("100 miles", "100 km", MISMATCH, "converted"),
        # a change of sign is the caller's matter
        ("rose 5 percent", "fell 5 percent", MATCH, "direction"),
        ("rose 5 percent", "changed 9 percent", MISMATCH, "direction"),
        ("rose 5 percent", "rose to 5 percent", NEITHER, "level-against-change"),
        # not comparable
        ("5 percent", "5 percentage points", NEITHER, "other-unit"),
        ("5 people", "5 percent", NEITHER, "other-dimension"),
        ("5 km", "5 kg", NEITHER, "other-unit"),
        ("5 million barrels", "5 million barrels a day", NEITHER, "other-rate"),
        ("$95 million", "A$95 million", NEITHER, "other-currency"),
        ("¥5 billion", "5 billion yen", NEITHER, "other-currency"),
        ("5 tons", "5 tonnes", NEITHER, "other-unit"),
    ],
)
def test_outcome_and_note(claim: str, source: str, outcome: Outcome, note: str) -> None:
    comparison = compare_quantities(only(claim), only(source))
    assert (comparison.outcome, comparison.note) == (outcome, note)


def test_a_bare_number_compares_with_a_count() -> None:
    assert compare_quantities(only("it was 42"), only("42 states")).outcome is MATCH
    assert compare_quantities(only("it was 42"), only("43 states")).outcome is MISMATCH


@pytest.mark.parametrize(
    ("claim", "source", "related"),
    [
        ("$5", "€5", RelatedKind.CURRENCY),
        ("5 km", "5 hours", RelatedKind.UNIT),
        ("5 percent", "5 percentage points", RelatedKind.UNIT),
        ("5 people", "$5", None),
        ("5 km", "9 km", None),
    ],
)
def test_related_says_why_figures_are_not_comparable(
    claim: str, source: str, related: RelatedKind | None
) -> None:
    assert compare_quantities(only(claim), only(source)).related is related


@pytest.mark.parametrize(
    ("tolerance", "source", "outcome"),
    [
        (Tolerance(relative=0.02), "$96.5 billion", MATCH),
        (Tolerance(relative=0.02), "$98.5 billion", MISMATCH),
        (Tolerance(absolute=4e9), "$98.5 billion", MATCH),
    ],
)
def test_a_tolerance_replaces_the_claims_precision(
    tolerance: Tolerance, source: str, outcome: Outcome
) -> None:
    assert compare_quantities(only("$95 billion"), only(source), tolerance=tolerance).outcome is outcome


def test_a_tolerance_gives_a_bound_its_slack_back() -> None:
    claim, source = only("more than 28 critics"), only("28 critics")
    assert compare_quantities(claim, source, tolerance=Tolerance(absolute=0)).outcome is not MISMATCH


def test_a_tolerance_moves_the_bound_of_a_comparator() -> None:
    claim, source = only("at least 100 states"), only("98 states")
    assert compare_quantities(claim, source).outcome is MISMATCH
    assert compare_quantities(claim, source, tolerance=Tolerance(absolute=2)).outcome is MATCH


def test_a_tolerance_leaves_an_open_side_open() -> None:
    claim, source = only("up to 100 states"), only("3 states")
    assert compare_quantities(claim, source, tolerance=Tolerance(absolute=2)).outcome is MATCH
