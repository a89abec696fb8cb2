"""Spreading equal work over processes, in order, so that their number cannot change a result."""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import AbstractContextManager
from itertools import islice
from multiprocessing import get_context
from types import TracebackType
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

PAYS_FROM = 500
"""Work below which starting processes, about 0.8 s of each core for imports, costs more than it saves. The unit is what
it takes to read, clean and split a page of 40 sentences: about 8 ms."""

_CHUNK = 2
"""Items a process gets in one message."""

_WAITING = 4
"""Messages for each process that are under way at once. The other items are not made yet, which bounds the memory."""


class Workers(AbstractContextManager["Workers"]):
    """Processes that are started when the first large task comes, and ended with the ``with`` block."""

    def __init__(self, jobs: int = 0) -> None:
        """Plan `jobs` processes; 0 means one for each core that this process may use."""
        self._jobs = jobs or _usable_cores()
        self._pool: ProcessPoolExecutor | None = None

    def map(self, task: Callable[[Task], Result], items: Iterable[Task], work: int) -> Iterator[Result]:
        """Apply `task`, a function of a module, to each item; results in their order.

        `work` is about how much there is to do, in the unit of PAYS_FROM.
        """
        if self._jobs == 1 or (work < PAYS_FROM and self._pool is None):
            yield from map(task, items)
            return
        pool = self._started()
        waiting: deque[Future[list[Result]]] = deque()
        for chunk in _chunks(items):
            waiting.append(pool.submit(_apply, task, chunk))
            if len(waiting) == _WAITING * self._jobs:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # Spawned, not forked: a forked process would inherit the locks of a progress bar's thread.
            self._pool = ProcessPoolExecutor(
                self._jobs, mp_context=get_context("spawn"), initializer=_leave_interrupts_to_the_parent
            )
        return self._pool

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)


def _chunks(items: Iterable[Task]) -> Iterator[tuple[Task, ...]]:
    remaining = iter(items)
    while chunk := tuple(islice(remaining, _CHUNK)):
        yield chunk


def _apply(task: Callable[[Task], Result], chunk: Sequence[Task]) -> list[Result]:
    return [task(item) for item in chunk]


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _leave_interrupts_to_the_parent() -> None:
    """Ctrl-C reaches every process of a terminal; one of them is enough to end the run."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
