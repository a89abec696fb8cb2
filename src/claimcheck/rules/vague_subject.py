"""The claim names nothing, so that any subject fits it.

## What it does

Fires when a claim has no name in it that a sentence would have to share ("trade ≈ $95B in 2024"), and when a part of
a claim that no source states begins with a pronoun that may stand for several things.

## Why it matters

Such a claim is supported by whoever traded that much. It is checked as it stands, but a reader will take it
to be about one thing. And nobody can tell who has the workers in "Orlo bought the mill and it has 300 workers".

## Known problems

A claim on a common noun that needs no name ("water boils at 100 degrees") gets this warning too.

## Example

The claim says "3.2 million passengers in 2023" and does not say whose.

## What to do

Name the subject in the text or in the field `subject`, or ignore the rule for this claim with a reason.
"""

from collections.abc import Iterator

from claimcheck.model.report import Assessment, PartResult, Severity, Verdict
from claimcheck.rules.examples import SUPPORT, SUPPORTED, judged, with_claim
from claimcheck.rules.rule import Observation, Rule, about

_TIP = (
    "Name what it is about in the text or in `subject`: "
    "until then any fuller subject supports it, and hardly any refutes it."
)


_UNCLEAR_TIP = "Say in its place what it stands for."
_PRONOUNS = frozenset({"it", "he", "she", "they"})


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each claim that names nothing, and each part whose pronoun may stand for several things."""
    for result in assessment.claims:
        if result.vague:
            yield about(result, f"claim “{result.id}” names nothing: “{result.text}”", _TIP)
        for part in result.parts:
            pronoun = part.text.partition(" ")[0]
            if pronoun in _PRONOUNS and part.verdict is Verdict.UNSOURCED:
                message = f"“{pronoun}” in “{part.text}” may stand for several things that claim “{result.id}” names"
                yield about(result, message, _UNCLEAR_TIP)


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
        judged(
            Verdict.PARTIAL,
            SUPPORT,
            claim=with_claim(text="Orlo bought the ferry line and it carried 3.2 million passengers"),
            parts=(
                PartResult("Orlo bought the ferry line", Verdict.SUPPORTED),
                PartResult("it carried 3.2 million passengers", Verdict.UNSOURCED),
            ),
        ),
    ),
    quiet=(SUPPORTED,),
)
