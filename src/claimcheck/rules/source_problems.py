"""What the rules on sources have in common."""

from collections.abc import Iterator

from claimcheck.model.claim import Place
from claimcheck.model.report import Assessment, SourceResult
from claimcheck.rules.rule import Observation


def observe_problems(assessment: Assessment, code: str, what: str, tip: str) -> Iterator[Observation]:
    """Report each source whose reader or cleaner gave the problem `code`."""
    for source in assessment.sources:
        if source.problem == code:
            reason = f": {source.message}" if source.message else ""
            yield Observation(f"{source.reference.path} {what}{reason}", tip, place=start_of(source))


def start_of(source: SourceResult) -> Place:
    """Return the place of a source as a whole: its first character."""
    return Place(source.reference.path, 1, 1, 1, 1)
