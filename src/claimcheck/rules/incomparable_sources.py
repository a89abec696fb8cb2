"""Sources speak of the claim's matter for another period, scope, unit or currency.

## What it does

Notes that there are sentences which look like evidence and are none: their figure is for another time, for a
part or the whole of the thing, in a unit that does not convert or in another currency.

## Why it matters

A figure that differs for such a reason is no contradiction. It is still what a reader finds first when
looking the claim up.

## Known problems

It is a note and never closes the gate. A claim on a much written-about matter can have many such sentences.

## Example

The claim is on the passengers of 2023; another source gives those of 2022.

## What to do

Nothing, or say in the claim what sets it apart (the year, "goods only", the currency).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.model.evidence import RelatedKind
from claimcheck.model.report import Assessment, ClaimResult, Severity, Verdict
from claimcheck.rules.evidence_order import in_order
from claimcheck.rules.examples import MISS, SUPPORT, SUPPORTED, judged
from claimcheck.rules.rule import Observation, Rule, about
from claimcheck.rules.wording import counted, listed, location

_NO_DIFFERENCE = frozenset({RelatedKind.EXCLUDED, RelatedKind.VALUE})
"""What the user left out is no surprise, and what conflicts is the matter of another rule."""


def check(assessment: Assessment) -> Iterator[Observation]:
    """Note each claim with sentences that differ in kind; those the user left out are no surprise."""
    for result in assessment.claims:
        kinds = [kind for kind in RelatedKind if kind not in _NO_DIFFERENCE and _places(result, kind)]
        if kinds:
            yield about(result, _message(result, kinds), _tip(kinds))


def _message(result: ClaimResult, kinds: Sequence[RelatedKind]) -> str:
    differing = "; ".join(_difference(result, kind) for kind in kinds)
    return f"sources that cannot be compared with claim “{result.id}”: {differing}"


def _tip(kinds: Sequence[RelatedKind]) -> str:
    return (
        f"Sentences for another {' or '.join(kinds)} neither support nor refute the claim: "
        "if it means theirs, write that."
    )


def _difference(result: ClaimResult, kind: RelatedKind) -> str:
    places = _places(result, kind)
    return f"{counted(len(places), 'sentence')} for another {kind} ({listed(places)})"


def _places(result: ClaimResult, kind: RelatedKind) -> list[str]:
    return [location(item) for item in in_order(result.related) if item.related is kind]


_OTHER_YEAR = replace(MISS, related=RelatedKind.PERIOD)
_LEFT_OUT = replace(MISS, related=RelatedKind.EXCLUDED)

RULE = Rule(
    code="CC302",
    name="incomparable-sources",
    severity=Severity.NOTE,
    text=__doc__,
    check=check,
    fires=(judged(Verdict.SUPPORTED, SUPPORT, related=(_OTHER_YEAR,)),),
    quiet=(SUPPORTED, judged(Verdict.SUPPORTED, SUPPORT, related=(_LEFT_OUT,))),
)
