"""Spreading equal work over processes, in order, so that their number cannot change a result."""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from itertools import islice
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from claimcheck.errors import WorkersDiedError
from claimcheck.pipeline.garbage import look_seldom

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Task = TypeVar("Task")
Result = TypeVar("Result")

PAYS_FROM = 500
"""Work below which starting processes, about 0.8 s of each core for imports, costs more than it saves. The unit is what
it takes to read, clean and split a page of 40 sentences: about 8 ms."""

_CHUNK = 2
"""Items a process gets in one message, where nothing else is said. A message costs about half a millisecond."""

_WAITING = 4
"""Messages for each process that are under way at once. The other items are not made yet, which bounds the memory."""


_MOST_DEATHS = 3
"""So often may workers die over the same message before the run gives up: it may be the work that kills them."""


@dataclass(slots=True)
class _Message(Generic[Result]):
    """Items on their way through a process."""

    items: tuple[Any, ...]
    future: "Future[list[Result]]"
    deaths: int = 0


class Workers(AbstractContextManager["Workers"]):
    """Processes that are started when the first large task comes, and ended with the ``with`` block."""

    def __init__(self, jobs: int = 0) -> None:
        """Plan `jobs` processes; 0 means one for each core that this process may use."""
        self._jobs = jobs or _usable_cores()
        self._pool: ProcessPoolExecutor | None = None

    @property
    def jobs(self) -> int:
        """How many processes are planned."""
        return self._jobs

    def map(
        self, task: Callable[[Task], Result], items: Iterable[Task], work: int, *, at_once: int = _CHUNK
    ) -> Iterator[Result]:
        """Apply `task`, a function of a module, to each item; results in their order.

        `work` is about how much there is to do, in the unit of PAYS_FROM; `at_once` items go to a process in one
        message. What a process that dies had in hand is done again by another one.

        Raises:
            WorkersDiedError: The same items have killed several processes.
        """
        if self._jobs == 1 or (work < PAYS_FROM and self._pool is None):
            yield from map(task, items)
            return
        waiting: deque[_Message[Result]] = deque()
        for chunk in _chunks(items, at_once):
            waiting.append(self._sent(task, chunk, waiting))
            if len(waiting) == _WAITING * self._jobs:
                yield from self._next(task, waiting)
        while waiting:
            yield from self._next(task, waiting)

    def _sent(
        self, task: Callable[[Task], Result], chunk: tuple[Task, ...], waiting: Iterable[_Message[Result]]
    ) -> _Message[Result]:
        from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415 - as for the pool

        try:
            return _Message(chunk, self._submitted(task, chunk))
        except BrokenProcessPool:
            self._begin_again(task, waiting)
            return _Message(chunk, self._submitted(task, chunk))

    def _submitted(self, task: Callable[[Task], Result], chunk: tuple[Task, ...]) -> "Future[list[Result]]":
        """Hand a message to the processes, of which a new one may be started for it."""
        pool = self._started()  # first, since Python lets interrupts through again when it starts its tracker
        with _interrupts_held():
            return pool.submit(_apply, task, chunk)

    def _next(self, task: Callable[[Task], Result], waiting: deque[_Message[Result]]) -> Sequence[Result]:
        """Wait for the first message."""
        from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415 - as for the pool

        while True:
            first = waiting[0]
            try:
                found = first.future.result()
            except BrokenProcessPool:
                first.deaths += 1
                if first.deaths == _MOST_DEATHS:
                    raise WorkersDiedError from None
                self._begin_again(task, waiting)
            else:
                waiting.popleft()
                return found

    def _begin_again(self, task: Callable[[Task], Result], waiting: Iterable[_Message[Result]]) -> None:
        """Start other processes and send them what is not done."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None
        for message in waiting:
            if not _is_done(message.future):
                message.future = self._submitted(task, message.items)

    def _started(self) -> "ProcessPoolExecutor":
        if self._pool is None:
            # Imported here, since most runs start no process and this takes 40 ms.
            from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
            from multiprocessing import get_context  # noqa: PLC0415

            # Spawned, not forked: a forked process would inherit the locks of a progress bar's thread.
            self._pool = ProcessPoolExecutor(self._jobs, mp_context=get_context("spawn"), initializer=_begin)
        return self._pool

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is None:
            return
        if kind is not None:
            _end_processes(self._pool)
        self._pool.shutdown(cancel_futures=True)


def _chunks(items: Iterable[Task], size: int) -> Iterator[tuple[Task, ...]]:
    remaining = iter(items)
    while chunk := tuple(islice(remaining, size)):
        yield chunk


def _apply(task: Callable[[Task], Result], chunk: Sequence[Task]) -> list[Result]:
    return [task(item) for item in chunk]


def _is_done(future: "Future[Any]") -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _end_processes(pool: "ProcessPoolExecutor") -> None:
    """End the processes in the middle of their work, which nobody waits for any more and may take long.

    They write nothing. Of Python's own there is `terminate_workers` from 3.14 on.
    """
    for process in tuple((pool._processes or {}).values()):  # noqa: SLF001 - see above
        process.terminate()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let Ctrl-C wait. A process that is started meanwhile never hears it, not even while it imports."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """Make a process ready for work."""
    look_seldom()
    _follow_the_parent()


def _follow_the_parent() -> None:
    """Leave interrupts to the parent, and end when it ends.

    Ctrl-C reaches every process of a terminal; one of them is enough to end the run. A parent that is killed tells
    nobody, and its processes would wait for work for ever.
    """
    from threading import Thread  # noqa: PLC0415 - this runs in another process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    from multiprocessing import parent_process  # noqa: PLC0415 - as above
    from multiprocessing.connection import wait  # noqa: PLC0415

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
