"""A source has no text left to check against.

## What it does

Fires for each source that is empty, or of which nothing is left after cleaning.

## Why it matters

It stands in the folder and in the list of references, and carries nothing. Often the page was saved before
its text had loaded, or behind a consent form.

## Known problems

A scanned page without recognised text has none either.

## Example

`corpus/harbour.txt` holds a cookie notice and 27 lines that say "Loading".

## What to do

Save the page again when it has loaded, or remove the file. `claimcheck sources --show SOURCE` shows what was
dropped.
"""

from collections.abc import Iterator

from claimcheck.model.report import Assessment, Severity
from claimcheck.rules.examples import read
from claimcheck.rules.rule import Observation, Rule
from claimcheck.rules.source_problems import observe_problems


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each source without text."""
    return observe_problems(
        assessment, "CC902", "has no text", "Save the page again when it has loaded, or remove the file."
    )


RULE = Rule(
    code="CC902",
    name="source-without-text",
    severity=Severity.ERROR,
    text=__doc__,
    check=check,
    fires=(read(sentences=0, problem="CC902", message="the file is empty"),),
    quiet=(read(sentences=12), read(sentences=0, problem="CC901", message="permission denied")),
)
