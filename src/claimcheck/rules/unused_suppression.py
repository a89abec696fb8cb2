"""An `ignore` or `accept` in the claims file, or an entry of `suppress` in the settings, silences nothing.

## What it does

Fires for each `ignore` whose rule has nothing to say on the claim, and each `accept` on a claim without a
conflict or with a source that does not support it; in a run over all claims also for each entry of `suppress`
that fits no finding. A rule that did not run in this run (not selected, or for want of `--as-of`) leaves its
suppressions alone.

## Why it matters

A suppression left behind waits for the next real finding and hides it.

## Known problems

None.

## Example

The claim ignores `too-few-sources` from the time when there was one source. By now there are two.

## What to do

Delete the entry. If an `accept` should work, correct its path: it is matched below the corpus folder.
"""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.model.claim import Accept, Claim, FileIgnore, Ignore
from claimcheck.model.report import Assessment, Severity, UnusedSuppression, Verdict
from claimcheck.rules.examples import REFUTATION, SUPPORT, SUPPORTED, judged, with_claim
from claimcheck.rules.rule import Observation, Rule


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report what judging found to be of no use."""
    for unused in assessment.unused:
        claim, suppression = unused.claim, unused.suppression
        if isinstance(suppression, FileIgnore):
            told = (
                f"the settings silence “{suppression.rule}” for {suppression.files}, where it reports nothing"
            )
            yield Observation(told, "Delete the entry of `suppress`, or correct it.")
        elif claim is not None:
            yield _observation(claim, suppression)


def _observation(claim: Claim, suppression: Ignore | Accept) -> Observation:
    message = _accept(claim, suppression) if isinstance(suppression, Accept) else _ignore(claim, suppression)
    return Observation(message, "Delete it, or correct it.", claim.id, suppression.place or claim.place)


def _ignore(claim: Claim, ignore: Ignore) -> str:
    return f"claim “{claim.id}” ignores “{ignore.rule}”, which reports nothing on it"


def _accept(claim: Claim, accept: Accept) -> str:
    return f"claim “{claim.id}” accepts “{accept.source}”, but there is no conflict in which such a source supports it"


_IGNORE = Ignore("too-few-sources", "one office counts passengers")
_FOR_FILES = FileIgnore("drafts/*.yaml", "vague-subject", "drafts name nothing yet")
_CLAIM = with_claim(ignore=(_IGNORE,), min_sources=2)
_UNUSED = judged(Verdict.SUPPORTED, SUPPORT, claim=_CLAIM, origins=2)
_ACCEPT = Accept("ministry.html", "the ministry counts")
_USELESS = judged(Verdict.CONFLICTING, SUPPORT, REFUTATION, claim=with_claim(accept=(_ACCEPT,)))

RULE = Rule(
    code="CC911",
    name="unused-suppression",
    severity=Severity.WARNING,
    text=__doc__,
    check=check,
    fires=(
        replace(_UNUSED, unused=(UnusedSuppression(_CLAIM, _IGNORE),)),
        replace(SUPPORTED, file_ignores=(_FOR_FILES,), unused=(UnusedSuppression(None, _FOR_FILES),)),
        replace(_USELESS, unused=(UnusedSuppression(_USELESS.claims[0].claim, _ACCEPT),)),
    ),
    quiet=(SUPPORTED, judged(Verdict.SUPPORTED, SUPPORT, claim=_CLAIM)),
)
