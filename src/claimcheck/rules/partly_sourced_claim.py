"""Some parts of a compound claim have a source, others have none.

## What it does

Fires when a claim that states several things is supported in some of them and nothing is found for the
others. The message names the parts without a source.

## Why it matters

The sourced half lends its credit to the other. A reader who follows the reference finds a source that seems
to fit and stops reading.

## Known problems

Parts are found by grammar. A qualifier may be taken for a part of its own, or a second statement for a
qualifier.

## Example

The claim says "The ferry line carried 3.2 million passengers in 2023 and opened a third pier". A source
states the number of passengers; none speaks of a pier.

## What to do

Add a source for the missing part, or split the claim in two so that each stands by itself.
"""

from collections.abc import Iterator

from claimcheck.model.report import Assessment, ClaimResult, PartResult, Severity, Verdict
from claimcheck.rules.examples import SUPPORT, SUPPORTED, judged
from claimcheck.rules.rule import Observation, Rule, about
from claimcheck.rules.wording import counted


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each claim with a part that nothing speaks for or against."""
    for result in assessment.claims:
        if result.verdict is Verdict.PARTIAL:
            yield about(
                result, _message(result), "Add a source for what is missing, or make it a claim of its own."
            )


def _message(result: ClaimResult) -> str:
    missing = [part.text for part in result.parts if part.verdict is Verdict.UNSOURCED]
    quoted = ", ".join(f"“{text}”" for text in missing)
    of = f"{len(missing)} of {counted(len(result.parts), 'part')}"
    return f"claim “{result.id}” is sourced in part only: no source states {of}: {quoted}"


RULE = Rule(
    code="CC102",
    name="partly-sourced-claim",
    severity=Severity.ERROR,
    text=__doc__,
    check=check,
    fires=(
        judged(
            Verdict.PARTIAL,
            SUPPORT,
            parts=(
                PartResult("The ferry line carried 3.2 million passengers in 2023", Verdict.SUPPORTED),
                PartResult("opened a third pier", Verdict.UNSOURCED),
            ),
        ),
    ),
    quiet=(SUPPORTED,),
)
