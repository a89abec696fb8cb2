"""Spreading equal work over processes, in order, so that their number cannot change a result."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager
from itertools import islice
from multiprocessing import get_context
from types import TracebackType
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

PAYS_FROM = 500
"""Items below which starting processes, about 0.6 s of each core for imports, costs more than it saves."""

_BATCH = 2048
"""Items handed out at once: the next are read only when these are done, which bounds the memory."""

_CHUNK = 16
"""Items a worker gets in one message."""


class Workers(AbstractContextManager["Workers"]):
    """Processes that are started when the first large task comes, and ended with the ``with`` block."""

    def __init__(self, jobs: int = 0) -> None:
        """Plan `jobs` processes; 0 means one for each core that this process may use."""
        self._jobs = jobs or _usable_cores()
        self._pool: ProcessPoolExecutor | None = None

    def map(self, task: Callable[[Task], Result], items: Iterable[Task], count: int) -> Iterator[Result]:
        """Apply `task`, a function of a module, to each of about `count` items; results in their order."""
        if self._jobs == 1 or count < PAYS_FROM:
            yield from map(task, items)
            return
        pool = self._started()
        remaining = iter(items)
        while batch := tuple(islice(remaining, _BATCH)):
            yield from _in_order(pool, task, batch)

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


def _in_order(
    pool: ProcessPoolExecutor, task: Callable[[Task], Result], batch: Sequence[Task]
) -> Iterator[Result]:
    return pool.map(task, batch, chunksize=_CHUNK)


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _leave_interrupts_to_the_parent() -> None:
    """Ctrl-C reaches every process of a terminal; one of them is enough to end the run."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
