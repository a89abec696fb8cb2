"""Some sources support the claim, others refute it, or they conflict on what it speaks of.

## What it does

Fires when a claim has both supporting and refuting origins. It also fires when two sources say the same in the same
words but for a figure, a date or a name of which the claim speaks, even where the claim agrees with neither. Both
quotes stand side by side in the report.

## Why it matters

Whichever figure you print, someone holds a source that says otherwise. It is better to have chosen than to
have overlooked.

## Known problems

A later correction by the same publisher is a conflict as well (the report calls it a revision): nothing here
decides that the later one is right. Two sources that conflict in different words are found only where one
supports the claim and the other refutes it.

## Example

The harbour office says 3.2 million passengers in 2023, the ministry says 2.9 million.

## What to do

Read both. Correct the claim, or say in the claims file which source you stand by and why: `accept: {source:
harbour.txt, reason: the office that counts}`. That works only while the source supports the claim.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from claimcheck.model.evidence import Evidence, RelatedKind, Stance
from claimcheck.model.report import Assessment, ClaimResult, Conflict, Severity, Verdict
from claimcheck.rules.evidence_order import in_order
from claimcheck.rules.examples import MISS, REFUTATION, SUPPORT, SUPPORTED, judged
from claimcheck.rules.rule import Observation, Rule, about
from claimcheck.rules.wording import counted, difference, listed, location, of_stance, origins_of


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each claim with evidence on both sides, or with sources that conflict on what it speaks of."""
    for result in assessment.claims:
        if result.verdict is Verdict.CONFLICTING:
            yield about(result, _message(result), _tip(result))
        elif disputed := in_order(item for item in result.related if item.related is RelatedKind.VALUE):
            yield about(result, _message_on(result, disputed), _tip(result))


def _message(result: ClaimResult) -> str:
    supports, refutes = of_stance(result, Stance.SUPPORTS), of_stance(result, Stance.REFUTES)
    revision = (
        "; one publisher's later document states otherwise" if result.conflict is Conflict.REVISION else ""
    )
    return (
        f"sources disagree on claim “{result.id}”: {_side(supports, location)} for it, "
        f"{_side(refutes, _objection)} against it{revision}"
    )


def _message_on(result: ClaimResult, disputed: Sequence[Evidence]) -> str:
    places = listed(f"{location(item)}: “{item.comparisons[0].source}”" for item in disputed)
    return f"sources disagree among themselves on what claim “{result.id}” speaks of ({places})"


def _side(evidence: tuple[Evidence, ...], describe: Callable[[Evidence], str]) -> str:
    return f"{counted(origins_of(evidence), 'origin')} ({listed(map(describe, evidence))})"


def _objection(evidence: Evidence) -> str:
    return f"{location(evidence)}: {difference(evidence.deciding)}"


def _tip(result: ClaimResult) -> str:
    supporting = next((item.source.id for item in of_stance(result, Stance.SUPPORTS) if item.source), None)
    if supporting is None:
        return "Read both, and say in the claim what the source says by which you stand."
    return f"Correct the claim, or stand by a source with `accept: {{source: {supporting}, reason: …}}`."


_DISPUTED = replace(MISS, related=RelatedKind.VALUE)

RULE = Rule(
    code="CC301",
    name="conflicting-sources",
    severity=Severity.ERROR,
    text=__doc__,
    check=check,
    fires=(
        judged(Verdict.CONFLICTING, SUPPORT, REFUTATION, conflict=Conflict.VALUE),
        judged(Verdict.UNSOURCED, conflict=Conflict.VALUE, related=(_DISPUTED, _DISPUTED)),
    ),
    quiet=(SUPPORTED, judged(Verdict.REFUTED, REFUTATION)),
)
