"""Work spread over processes comes back in order."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.errors import WorkersDiedError
from claimcheck.pipeline import workers
from claimcheck.pipeline.workers import Workers


def failing(number: int) -> int:
    raise LookupError(number)


def process_of(_number: int) -> int:
    return os.getpid()


@pytest.fixture(autouse=True)
def _little_work_is_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "PAYS_FROM", 3)
    monkeypatch.setattr(workers, "_WAITING", 1)


def test_results_come_in_the_order_of_the_items() -> None:
    with Workers(2) as spread:
        assert list(spread.map(abs, range(-9, 0), 9)) == list(range(9, 0, -1))


def test_a_message_holds_as_many_items_as_is_said() -> None:
    with Workers(1) as alone, Workers(2) as spread:
        together = set(spread.map(process_of, range(9), 9, at_once=9))
        assert len(together) == 1
        assert together.isdisjoint(alone.map(process_of, range(9), 9))


def test_several_tasks_share_the_processes() -> None:
    with Workers(2) as spread:
        first, second = list(spread.map(abs, range(5), 5)), list(spread.map(abs, range(-5, 0), 5))
    assert (first, second) == ([0, 1, 2, 3, 4], [5, 4, 3, 2, 1])


@pytest.mark.parametrize(("jobs", "count"), [(1, 9), (2, 2)])
def test_little_work_stays_in_this_process(jobs: int, count: int) -> None:
    with Workers(jobs) as spread:
        assert set(spread.map(process_of, range(count), count)) == {os.getpid()}


def test_much_work_leaves_this_process() -> None:
    with Workers(2) as spread:
        results = list(spread.map(len, (str(number) for number in range(9)), 9))
        assert (results, spread._pool is None) == ([1] * 9, False)


def test_items_are_taken_as_they_are_needed() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    with Workers(2) as spread:
        results = spread.map(abs, items(), 100)
        next(results)
    assert len(taken) == 4


def test_an_error_of_a_task_is_the_error_of_the_run() -> None:
    with Workers(1) as spread, pytest.raises(LookupError):
        list(spread.map(failing, [1], 1))


def test_an_error_in_a_process_reaches_this_one() -> None:
    with Workers(2) as spread, pytest.raises(TypeError):
        list(spread.map(abs, ["x"] * 9, 9))  # type: ignore[arg-type]


def test_processes_that_are_there_are_used_for_little_work_too() -> None:
    with Workers(2) as spread:
        list(spread.map(abs, range(9), 9))
        pool = spread._pool
        assert (list(spread.map(abs, [-1], 1)), spread._pool is pool) == ([1], True)


def test_none_means_one_for_each_core_that_may_be_used() -> None:
    assert Workers(0)._jobs >= 1


def die_once(given: tuple[Path, int]) -> int:
    """Kill the process that does this first; afterwards return the number."""
    mark, number = given
    if number == 7 and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def die(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_what_a_dead_worker_had_in_hand_is_done_again(tmp_path: Path) -> None:
    with Workers(2) as spread:
        done = list(spread.map(die_once, [(tmp_path / "mark", number) for number in range(30)], 9))
    assert done == list(range(30))


def test_work_that_kills_every_worker_ends_the_run() -> None:
    with Workers(2) as spread, pytest.raises(WorkersDiedError, match="-j 1"):
        list(spread.map(die, range(4), 9))


def sleeping(seconds: int) -> int:
    time.sleep(seconds)
    return seconds


def test_nobody_waits_for_processes_of_a_run_that_breaks_off() -> None:
    def broken_off() -> None:
        with Workers(2) as spread:
            assert next(spread.map(sleeping, (0, 0, 300, 300, 300, 300), 9)) == 0
            raise KeyboardInterrupt

    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert time.monotonic() - begun < 200


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="there are no masks of signals")
def test_interrupts_are_held_only_while_a_process_is_started() -> None:
    with workers._interrupts_held():
        assert signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
