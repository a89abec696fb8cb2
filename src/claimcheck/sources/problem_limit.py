"""A bound on what is told of one file: a million broken lines are one problem, not a million."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from claimcheck.model.source import SourceProblem

PROBLEM_LIMIT = 1000
"""Problems of one file that are told one by one."""

Item = TypeVar("Item")


class ProblemLimit:
    """Counts the problems of one file: the first PROBLEM_LIMIT are told, and in the end how many more there were."""

    def __init__(self) -> None:
        self._count = 0
        self._last: SourceProblem | None = None

    def admits(self, item: object) -> bool:
        """Tell whether `item`, the next that the file gives, is told; what is no problem always is."""
        if not isinstance(item, SourceProblem):
            return True
        self._count += 1
        self._last = item
        return self._count <= PROBLEM_LIMIT

    def rest(self) -> tuple[SourceProblem, ...]:
        """Return what is to be told of the problems that were not admitted."""
        if self._last is None or self._count <= PROBLEM_LIMIT:
            return ()
        message = f"has {self._count - PROBLEM_LIMIT:,} more parts that cannot be read or have no text"
        return (SourceProblem(self._last.path, "CC901", message, corpus=self._last.corpus),)


def within_limit(items: Iterable[Item | SourceProblem]) -> Iterator[Item | SourceProblem]:
    """Yield what one file gives, with no more problems than are told."""
    limit = ProblemLimit()
    yield from filter(limit.admits, items)
    yield from limit.rest()
