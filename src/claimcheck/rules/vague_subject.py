"""The claim names nothing, so that any subject fits it.

## What it does

Fires when a claim has no name in it that a sentence would have to share ("trade ≈ $95B in 2024").

## Why it matters

Such a claim is supported by whoever traded that much. It is checked as it stands, but a reader will take it
to be about one thing.

## Known problems

A claim on a common noun that needs no name ("water boils at 100 degrees") gets this warning too.

## Example

The claim says "3.2 million passengers in 2023" and does not say whose.

## What to do

Name the subject in the text or in the field `subject`, or ignore the rule for this claim with a reason.
"""

from collections.abc import Iterator

from claimcheck.model.report import Assessment, Severity, Verdict
from claimcheck.rules.examples import SUPPORT, SUPPORTED, judged, with_claim
from claimcheck.rules.rule import Observation, Rule, about

_TIP = (
    "Name what it is about in the text or in `subject`: "
    "until then any fuller subject supports it, and hardly any refutes it."
)


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each claim that names nothing."""
    for result in assessment.claims:
        if result.vague:
            yield about(result, f"claim “{result.id}” names nothing: “{result.text}”", _TIP)


RULE = Rule(
    code="CC105",
    name="vague-subject",
    severity=Severity.WARNING,
    text=__doc__,
    check=check,
    fires=(
        judged(
            Verdict.SUPPORTED, SUPPORT, claim=with_claim(text="3.2 million passengers in 2023"), vague=True
        ),
    ),
    quiet=(SUPPORTED,),
)
