"""Work spread over processes comes back in order."""

import os
from collections.abc import Iterator

import pytest

from claimcheck.pipeline import workers
from claimcheck.pipeline.workers import Workers


def failing(number: int) -> int:
    raise LookupError(number)


def process_of(_number: int) -> int:
    return os.getpid()


@pytest.fixture(autouse=True)
def _little_work_is_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "PAYS_FROM", 3)
    monkeypatch.setattr(workers, "_CHUNK", 2)
    monkeypatch.setattr(workers, "_WAITING", 1)


def test_results_come_in_the_order_of_the_items() -> None:
    with Workers(2) as spread:
        assert list(spread.map(abs, range(-9, 0), 9)) == list(range(9, 0, -1))


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
