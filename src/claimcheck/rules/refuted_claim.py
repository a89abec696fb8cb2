"""The sources say otherwise.

## What it does

Fires when at least one source states something that excludes the claim and none supports it. The message says
where, and which values exclude each other.

## Why it matters

You have the correct figure in your own folder, and are about to publish another.

## Known problems

A source may itself be wrong; what it states is compared, not weighed. Another period, scope, unit or currency
never refutes: that is `incomparable-sources`.

## Example

The claim says 3.2 million passengers in 2023. The one source on the line and the year says 2.9 million.

## What to do

Correct the claim. If the source is wrong, add a better one: the claim is then `conflicting`, and you decide
which side to stand by.
"""

from collections.abc import Iterator

from claimcheck.model.evidence import Stance
from claimcheck.model.report import Assessment, ClaimResult, Severity, Verdict
from claimcheck.rules.examples import REFUTATION, SUPPORTED, judged
from claimcheck.rules.rule import Observation, Rule, about
from claimcheck.rules.wording import counted, difference, listed, location, of_stance, origins_of


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each claim that is refuted and not supported."""
    for result in assessment.claims:
        if result.verdict is Verdict.REFUTED:
            yield about(result, _message(result), _tip(result))


def _message(result: ClaimResult) -> str:
    against = of_stance(result, Stance.REFUTES)
    places = listed(f"{location(item)} ({difference(item.deciding)})" for item in against)
    origins = counted(origins_of(against), "origin")
    return f"claim “{result.id}” is refuted by {origins}: {places}{_disagreement(result)}"


def _disagreement(result: ClaimResult) -> str:
    return "; the sources disagree among themselves" if result.conflict else ""


def _tip(result: ClaimResult) -> str:
    if result.conflict:
        return "Find out which of the sources is right, then correct the claim."
    return "Correct the claim, or add a source that supports it."


RULE = Rule(
    code="CC201",
    name="refuted-claim",
    severity=Severity.ERROR,
    text=__doc__,
    check=check,
    fires=(judged(Verdict.REFUTED, REFUTATION),),
    quiet=(SUPPORTED, judged(Verdict.CONFLICTING, REFUTATION)),
)
