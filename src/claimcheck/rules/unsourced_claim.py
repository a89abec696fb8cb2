"""No source states the claim.

## What it does

Fires when no sentence that survived cleaning supports the claim and none refutes it. The message names the
nearest miss: the sentence that came closest, and the slot in which it fails.

## Why it matters

A statement that your own sources do not carry is either wrong, or right for a reason that your readers cannot
follow. Both are found out after publication if they are not found out before.

## Known problems

A sentence has to state the claim in a form that is understood: same predicate, subject, quantity, unit,
period, direction. A source that says it across several sentences, in a picture or in another language is not
found. "Last Tuesday" is no date in a claim, which has no day of its own; the tip says so.

## Example

The claim says "The ferry line carried 3.2 million passengers in 2023". The only sentence on the line says
"The line carried several million passengers in 2023": it agrees, but states no figure to check.

## What to do

Read the nearest miss. Correct the claim if the source is right, add a source that states it if the claim is
right, or delete the claim. `claimcheck explain ID` lists every sentence that was looked at.
"""

from collections.abc import Iterator

from claimcheck.model.evidence import DAY_UNKNOWN, RelatedKind
from claimcheck.model.report import Assessment, ClaimResult, Severity, Verdict
from claimcheck.rules.examples import MISS, SUPPORTED, judged
from claimcheck.rules.rule import Observation, Rule, about
from claimcheck.rules.wording import counted, difference, location


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each claim that nothing speaks for or against."""
    for result in assessment.claims:
        if result.verdict is Verdict.UNSOURCED:
            yield about(result, f"no source states claim “{result.id}”{_nearest(result)}", _tip(result))


def _nearest(result: ClaimResult) -> str:
    miss = result.nearest
    if miss is None:
        return "; no sentence comes near it"
    if miss.related is RelatedKind.EXCLUDED:
        return f"; the nearest miss, {location(miss)}, is left out by the claim's `sources`"
    return f"; the nearest miss, {location(miss)}, fails on {difference(miss.deciding)}"


def _tip(result: ClaimResult) -> str:
    return " ".join(
        sentence
        for sentence in (_advice(result), _undated(result), _excluded(result), _capped(result))
        if sentence
    )


def _advice(result: ClaimResult) -> str:
    if result.nearest is None:
        return "Add a source that states it, or check the names in the claim."
    return "Correct the claim, or add a source that states it."


def _undated(result: ClaimResult) -> str:
    compared = result.nearest.comparisons if result.nearest else ()
    said = next((item.claim for item in compared if item.note == DAY_UNKNOWN), None)
    if said is None:
        return ""
    return f"Write the date instead of “{said}”: a claim has no date of its own to count from."


def _excluded(result: ClaimResult) -> str:
    excluded = sum(item.related is RelatedKind.EXCLUDED for item in result.related)
    if not excluded:
        return ""
    return f"The claim's `sources` leave out {counted(excluded, 'sentence')} that may state it."


def _capped(result: ClaimResult) -> str:
    return (
        "More sentences qualified than were looked at: name the subject more closely."
        if result.capped
        else ""
    )


RULE = Rule(
    code="CC101",
    name="unsourced-claim",
    severity=Severity.ERROR,
    text=__doc__,
    check=check,
    fires=(judged(Verdict.UNSOURCED, nearest=MISS), judged(Verdict.UNSOURCED)),
    quiet=(SUPPORTED,),
)
