"""The newest supporting source is older than the claim allows.

## What it does

For a claim with `max_age`, compares the date of the newest supporting source with the day given by `--as-of`.
Also fires when no supporting source has a date, for then its age is unknown. Without `--as-of` it does not
run.

## Why it matters

"Has 12 members" was true when it was written. A claim in the present tense needs a source from about the
present.

## Known problems

The date is the one that the document gives as its own. A page that was written again without a new date looks
old, one that puts today's date on everything looks new.

## Example

The claim allows two years. The newest source that states it is dated 2020-03-01, and the check is as of
2024-01-15.

## What to do

Find a newer source. If the fact cannot age, remove `max_age`.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from claimcheck.model.evidence import Evidence, Outcome, Stance
from claimcheck.model.report import Assessment, ClaimResult, Severity, Verdict
from claimcheck.rules.examples import evidence, judged, with_claim
from claimcheck.rules.rule import Observation, Rule, about
from claimcheck.rules.wording import counted, listed, location, of_stance


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each claim whose support has outlived what the claim allows."""
    if assessment.as_of is None:
        return
    for result in assessment.claims:
        message = _message(result, assessment.as_of)
        if message:
            yield about(result, message, "Add a newer source; if the fact cannot age, remove `max_age`.")


def _message(result: ClaimResult, as_of: date) -> str:
    supports = of_stance(result, Stance.SUPPORTS)
    allowed = result.claim.max_age_days
    if allowed is None or not supports:
        return ""
    dated = [(day, location(item)) for item in supports if (day := _day(item)) is not None]
    if not dated:
        places = listed(map(location, supports))
        return f"no source that supports claim “{result.id}” has a date, so its age is unknown: {places}"
    day, place = max(dated)
    age = (as_of - day).days
    return "" if age <= allowed else _overage(result, f"{place} of {day.isoformat()}", age, allowed)


def _overage(result: ClaimResult, newest: str, age: int, allowed: int) -> str:
    return (
        f"the newest source that supports claim “{result.id}” is {newest}: "
        f"{counted(age, 'day')} old, and the claim allows {allowed:,}"
    )


def _day(item: Evidence) -> date | None:
    if item.source is None:
        return None
    return item.source.metadata.published or item.source.metadata.updated


_CLAIM = with_claim(max_age_days=730)
_OLD = judged(
    Verdict.SUPPORTED, evidence("3.2 million", Outcome.MATCH, published=date(2020, 3, 1)), claim=_CLAIM
)
_UNDATED = judged(Verdict.SUPPORTED, evidence("3.2 million", Outcome.MATCH), claim=_CLAIM)

RULE = Rule(
    code="CC402",
    name="stale-evidence",
    severity=Severity.WARNING,
    text=__doc__,
    check=check,
    fires=(replace(_OLD, as_of=date(2024, 1, 15)), replace(_UNDATED, as_of=date(2024, 1, 15))),
    quiet=(_OLD, replace(_OLD, as_of=date(2021, 1, 15))),
    dated=True,
)
