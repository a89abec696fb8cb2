"""What the rules on sources have in common."""

from collections.abc import Iterator

from claimcheck.model.claim import Place
from claimcheck.model.report import Assessment, SourceResult
from claimcheck.rules.rule import Observation


def observe_problems(assessment: Assessment, code: str, what: str, tip: str) -> Iterator[Observation]:
    """Report each source whose reader or cleaner gave the problem `code`."""
    for source in assessment.sources:
        if source.problem == code:
            subject = "source" if source.record is None else f"record {source.record}"
            yield Observation(f"the {subject} {_reason(what, source.message)}", tip, place=start_of(source))


def _reason(what: str, message: str) -> str:
    """Join what is wrong with what was said of it, which may begin with the same words."""
    if message.startswith(what):
        return message
    return f"{what}: {message}" if message else what


def start_of(source: SourceResult) -> Place:
    """Return the place of a source as a whole: its first character."""
    return Place(source.reference.path, 1, 1, 1, 1, source.record)
