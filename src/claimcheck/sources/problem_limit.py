"""A bound on what is told of one file: a million broken lines are one problem, not a million."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from claimcheck.model.source import SourceProblem

Item = TypeVar("Item")

PROBLEM_LIMIT = 1000
"""Problems of one file that are told one by one."""


def within_limit(items: Iterable[Item | SourceProblem]) -> Iterator[Item | SourceProblem]:
    """Yield what one file gives; of its problems the first PROBLEM_LIMIT, and in the end how many more there were."""
    count = 0
    last = None
    for item in items:
        if isinstance(item, SourceProblem):
            count += 1
            last = item
        if count <= PROBLEM_LIMIT or not isinstance(item, SourceProblem):
            yield item
    if last and count > PROBLEM_LIMIT:
        message = f"has {count - PROBLEM_LIMIT:,} more parts that cannot be read or have no text"
        yield SourceProblem(last.path, "CC901", message, corpus=last.corpus)
