"""A file of a known kind cannot be read.

## What it does

Fires for each file in the corpus that should be a source and could not be opened, decoded or parsed. The run
goes on with the others.

## Why it matters

What that file says is missing from every verdict: it might support an unsourced claim, or refute a supported
one.

## Known problems

Images, styles, scripts, fonts and hidden files are skipped without a word, for they hold no text; the summary
counts them.

## Example

`corpus/harbour.txt` cannot be opened: permission denied.

## What to do

Save the page again, repair the file or move it out of the corpus.
"""

from collections.abc import Iterator

from claimcheck.model.report import Assessment, Severity
from claimcheck.rules.examples import read
from claimcheck.rules.rule import Observation, Rule
from claimcheck.rules.source_problems import observe_problems


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each file that could not be read."""
    return observe_problems(
        assessment, "CC901", "cannot be read", "Save it again, repair it, or move it out of the corpus."
    )


RULE = Rule(
    code="CC901",
    name="unreadable-source",
    severity=Severity.ERROR,
    text=__doc__,
    check=check,
    fires=(read(sentences=0, problem="CC901", message="permission denied"),),
    quiet=(read(sentences=12), read(sentences=0, problem="CC902", message="the file is empty")),
)
