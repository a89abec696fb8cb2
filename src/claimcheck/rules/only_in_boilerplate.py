"""The claim's figure stands only in text that cleaning removed.

## What it does

Fires when a claim, or a part of it, has no source, and its figure stands in a navigation list, a teaser, a
comment, a script or spam, beside other words of the claim. The message quotes the line and says where it is
(source, record, line, column, page), what it was removed as and why. It is silent where text that was kept has
the figure beside as many words of the claim: then the nearest miss says more.

## Why it matters

Searching the saved page finds the figure, so the claim looks sourced. But nobody who answers for the page
said it.

## Known problems

Cleaning may remove a paragraph that was text after all. `claimcheck sources --dropped` lists all removals.
A year or a small round number without a unit stands on every page, so it is not looked for.

## Example

The figure 3.2 million stands in the list of most viewed headlines beside an article on another matter.

## What to do

Save the page that the teaser leads to and add it to the corpus, or drop the claim. If the removed text is
real text, look at it with `claimcheck sources --show SOURCE`.
"""

from collections.abc import Iterator

from claimcheck.model.label import Label
from claimcheck.model.report import Assessment, ClaimResult, RemovedFigure, Severity, Verdict
from claimcheck.rules.examples import SUPPORTED, judged, reference
from claimcheck.rules.rule import Observation, Rule, about
from claimcheck.rules.wording import listed

_TIP = (
    "Removed text is never evidence: add a page that states it as text. "
    "`claimcheck sources --dropped` lists the removals."
)


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each claim whose figure was seen, but only where nobody answers for it."""
    for result in assessment.claims:
        if result.removed_figures and result.verdict in {Verdict.UNSOURCED, Verdict.PARTIAL}:
            yield about(result, _message(result), _TIP)


def _message(result: ClaimResult) -> str:
    places = listed(map(_place, result.removed_figures))
    first = result.removed_figures[0].text
    return f"the figure of claim “{result.id}” stands only in removed text, “{first}”: {places}"


def _place(figure: RemovedFigure) -> str:
    return f"{figure.place} ({figure.label}, {figure.reason})"


RULE = Rule(
    code="CC104",
    name="only-in-boilerplate",
    severity=Severity.WARNING,
    text=__doc__,
    check=check,
    fires=(
        judged(
            Verdict.UNSOURCED,
            removed_figures=(
                RemovedFigure(
                    reference(), 31, Label.TEASER, "most-viewed", "Ferry line: 3.2 million passengers"
                ),
            ),
        ),
    ),
    quiet=(SUPPORTED, judged(Verdict.UNSOURCED)),
)
