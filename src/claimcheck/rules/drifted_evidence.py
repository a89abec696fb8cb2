"""Locked evidence is no longer where and what it was.

## What it does

Runs under `--locked` only. Fires for each pin of `claims.lock` that has *moved* (the same words stand elsewhere),
become *ambiguous* (they stand in several places), *changed* (they are gone, or no longer do to the claim what they
did) or is *gone* with its source, and for each claim that is *unlocked*: it has evidence that nobody has locked, or
reads differently than when it was locked.

## Why it matters

Someone read that evidence before the claim was printed. What stands there now, nobody has read: a page that was
edited after the fact is how a true footnote turns into a false one.

## Known problems

A page whose layout changed may read differently without saying anything else. A new version of claimcheck may read
a source differently as well; the lock says which version made it.

## Example

The lock pins “It carried 3.2 million passengers in 2023.” in harbour.txt. That page now says 2.9 million.

## What to do

Read the source again. Where it still says what you need, `claimcheck lock ID --update` shows the difference and
pins the evidence anew. Nothing is re-anchored by itself. A review in the lock falls away when its evidence changes.
"""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.model.lock import Drift, Drifted
from claimcheck.model.report import Assessment, ClaimResult, Severity
from claimcheck.rules.examples import CLAIM, SUPPORTED
from claimcheck.rules.rule import Observation, Rule, about

_TIPS = {
    Drift.MOVED: "See that it still means the same there",
    Drift.AMBIGUOUS: "Find out which of them is meant",
    Drift.CHANGED: "Read what the source says now; correct the claim if it no longer holds",
    Drift.GONE: "Put the source back, or find another",
    Drift.UNLOCKED: "Read the claim's evidence",
}


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each pin that does not hold."""
    results = {result.id: result for result in assessment.claims}
    for drifted in assessment.drifted or ():
        yield _observation(drifted, results[drifted.claim])


def _observation(drifted: Drifted, result: ClaimResult) -> Observation:
    review = drifted.review
    falls = f"; the review by {review.by} of {review.on.isoformat()} no longer holds" if review else ""
    return about(
        result,
        f"{_subject(drifted)}: {drifted.found}{falls}",
        f"{_TIPS[drifted.drift]}, then `claimcheck lock {drifted.claim} --update`.",
    )


def _subject(drifted: Drifted) -> str:
    if drifted.pin is None:
        return f"claim “{drifted.claim}” is not locked"
    words = f"“{drifted.pin.quote.exact}” ({drifted.pin.source})"
    return f"locked evidence of claim “{drifted.claim}” {_STATES[drifted.drift]}: {words}"


_STATES = {
    Drift.MOVED: "has moved",
    Drift.AMBIGUOUS: "is ambiguous",
    Drift.CHANGED: "has changed",
    Drift.GONE: "is gone",
}

_UNLOCKED = Drifted(CLAIM.id, Drift.UNLOCKED, found="it has evidence that nobody has locked")

RULE = Rule(
    code="CC401",
    name="drifted-evidence",
    severity=Severity.ERROR,
    text=__doc__,
    check=check,
    fires=(replace(SUPPORTED, drifted=(_UNLOCKED,)),),
    quiet=(SUPPORTED, replace(SUPPORTED, drifted=())),
    locked=True,
)
