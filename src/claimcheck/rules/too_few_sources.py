"""Fewer independent origins support the claim than it asks for.

## What it does

Fires when a claim has support, but from fewer origins than its `min_sources`. Documents that are copies of
one story are one origin, and so are statements attributed to the same speaker; the message says when that is
why.

## Why it matters

Ten newspapers that print one agency report are one witness. Counting them as ten makes a rumour look
confirmed.

## Known problems

A rewritten story that shares no phrasing with its model counts as another origin. Two reports that quote the
same press release at length count as one.

## Example

The claim asks for two origins. Two files state it, and they are the same agency report on two sites: one
origin.

## What to do

Add a source that got the fact by itself, lower `min_sources`, or ignore the rule for this claim with the
reason why one source is enough.
"""

from collections.abc import Iterator

from claimcheck.model.evidence import Outcome, Stance
from claimcheck.model.report import Assessment, ClaimResult, Severity, Verdict
from claimcheck.rules.examples import SUPPORT, SUPPORTED, evidence, judged, with_claim
from claimcheck.rules.rule import Observation, Rule, about
from claimcheck.rules.wording import counted, listed, location, of_stance

_HAS_SUPPORT = frozenset({Verdict.SUPPORTED, Verdict.PARTIAL, Verdict.CONFLICTING})


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each claim with some support that rests on too few origins.

    A claim that asks for one origin has it, or its verdict says already that it has none.
    """
    for result in assessment.claims:
        asked = result.claim.min_sources
        if result.verdict in _HAS_SUPPORT and asked > 1 and result.origins < asked:
            yield about(result, _message(result), _tip(result))


def _message(result: ClaimResult) -> str:
    found = f"{counted(result.origins, 'independent origin')} of the {result.claim.min_sources} it asks for"
    return f"claim “{result.id}” has {found}{_copies(result)}"


def _copies(result: ClaimResult) -> str:
    if result.supporting_documents <= result.origins:
        return ""
    documents = counted(result.supporting_documents, "document")
    places = listed(location(item) for item in of_stance(result, Stance.SUPPORTS))
    told = "one story or one speaker" if result.origins == 1 else "the same stories or speakers"
    return f": the {documents} that state it are copies of {told} ({places})"


def _tip(result: ClaimResult) -> str:
    missing = result.claim.min_sources - result.origins
    return f"Add {counted(missing, 'source')} of another origin, or lower `min_sources`."


_COPY = evidence("3.2 million", Outcome.MATCH, "mirror.txt", origin="harbour.txt")
_TWO = with_claim(min_sources=2)

RULE = Rule(
    code="CC103",
    name="too-few-sources",
    severity=Severity.ERROR,
    text=__doc__,
    check=check,
    fires=(
        judged(Verdict.SUPPORTED, SUPPORT, claim=_TWO),
        judged(Verdict.SUPPORTED, SUPPORT, _COPY, claim=_TWO),
    ),
    quiet=(
        SUPPORTED,
        judged(Verdict.SUPPORTED, SUPPORT, evidence("3.2 million", Outcome.MATCH, "pilot.md"), claim=_TWO),
    ),
)
