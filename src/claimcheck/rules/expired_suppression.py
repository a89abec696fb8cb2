"""An `ignore` in the claims file, or an entry of `suppress` in the settings, has run out.

## What it does

Fires for each such entry whose `until` lies before the day given by `--as-of`. From then on it no longer
silences anything. Without `--as-of` it does not run, and every `ignore` counts.

## Why it matters

The date was a promise to look again.

## Known problems

None.

## Example

The claim ignores `too-few-sources` until 2023-12-31, and the check is as of 2024-01-15.

## What to do

Look again: delete the entry if the matter is settled, or give it a later date and a fresh reason.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from claimcheck.model.claim import Claim, FileIgnore, Ignore
from claimcheck.model.report import Assessment, Severity, Verdict
from claimcheck.rules.examples import SUPPORT, judged, with_claim
from claimcheck.rules.rule import Observation, Rule


def expired(ignore: Ignore | FileIgnore, as_of: date | None) -> bool:
    """Tell whether an ignore has run out; `until` is its last day, and without a date none has."""
    return as_of is not None and ignore.until is not None and ignore.until < as_of


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each ignore past its last day."""
    for result in assessment.claims:
        for ignore in result.claim.ignore:
            if expired(ignore, assessment.as_of):
                yield _observation(result.claim, ignore)
    for entry in assessment.file_ignores:
        if expired(entry, assessment.as_of):
            yield _for_files(entry)


def _observation(claim: Claim, ignore: Ignore) -> Observation:
    until = ignore.until.isoformat() if ignore.until else ""
    return Observation(
        f"claim “{claim.id}” ignored “{ignore.rule}” until {until} ({ignore.reason})",
        "Delete it, or give it a later date and a fresh reason.",
        claim.id,
        ignore.place or claim.place,
    )


def _for_files(entry: FileIgnore) -> Observation:
    until = entry.until.isoformat() if entry.until else ""
    return Observation(
        f"the settings silenced “{entry.rule}” for {entry.files} until {until} ({entry.reason})",
        "Delete the entry of `suppress`, or give it a later date and a fresh reason.",
    )


_EXPIRED = judged(
    Verdict.SUPPORTED,
    SUPPORT,
    claim=with_claim(
        ignore=(Ignore("too-few-sources", "one office counts", until=date(2023, 12, 31)),), min_sources=2
    ),
)

RULE = Rule(
    code="CC912",
    name="expired-suppression",
    severity=Severity.ERROR,
    text=__doc__,
    check=check,
    fires=(replace(_EXPIRED, as_of=date(2024, 1, 15)),),
    quiet=(_EXPIRED, replace(_EXPIRED, as_of=date(2023, 12, 31))),
    dated=True,
)
