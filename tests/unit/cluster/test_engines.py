"""The engine: how it is started, and what becomes of its failures."""

import gc
import logging
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest

daft = pytest.importorskip("daft", reason="the extra cluster is not installed")

from claimcheck.cluster import engines  # noqa: E402
from claimcheck.cluster.engines import Engine, start  # noqa: E402
from claimcheck.config import Engine as Kind  # noqa: E402
from claimcheck.errors import EngineError  # noqa: E402
from claimcheck.pipeline.progress import Silent  # noqa: E402
from claimcheck.pipeline.workers import PAYS_FROM  # noqa: E402


class Heard(Silent):
    """Remembers what it is warned of."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warn(self, message: str) -> None:
        """Hear a warning."""
        self.warnings.append(message)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def engine(heard: Heard) -> Engine:
    return start(Kind.NATIVE, 2, heard)


def doubling(marker: str) -> Any:
    """Return a step that doubles numbers, and that kills its process where `marker` is not there yet.

    Made here so that it is sent with its code: a worker cannot import tests.
    """

    class Double:
        takes: ClassVar[tuple[str, ...]] = ("number",)
        gives: ClassVar[dict[str, str]] = {"doubled": "number"}
        rows_at_once: ClassVar[int] = 2

        def __call__(self, numbers: list[int]) -> Iterator[tuple[int]]:
            if marker and not os.path.exists(marker):  # noqa: PTH110 - sent without the imports of this file
                with open(marker, "w"):  # noqa: PTH123 - as above
                    os.kill(os.getpid(), signal.SIGKILL)
            for number in numbers:
                yield (2 * number,)

    return Double()


def failing() -> Any:
    class Fail:
        takes: ClassVar[tuple[str, ...]] = ("number",)
        gives: ClassVar[dict[str, str]] = {"number": "number", "packed": "bytes"}
        rows_at_once: ClassVar[int] = 2

        def __call__(self, numbers: list[int]) -> Iterator[tuple[int, bytes]]:
            raise RuntimeError(f"not {len(numbers)} today")

    return Fail()


def test_rows_are_mapped_in_this_process_where_there_are_few(engine: Engine) -> None:
    table = engine.mapped(engine.table({"number": [1, 2, 3]}), doubling(""), 0)
    assert sorted(row["doubled"] for row in engine.rows(table)) == [2, 4, 6]


# Daft leaves the connection to a process that was killed to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
def test_a_worker_that_is_killed_loses_nothing(engine: Engine, heard: Heard, tmp_path: Path) -> None:
    table = engine.mapped(
        engine.table({"number": list(range(8))}), doubling(str(tmp_path / "killed")), PAYS_FROM
    )
    assert sorted(row["doubled"] for row in engine.rows(table)) == list(range(0, 16, 2))
    assert (tmp_path / "killed").exists()
    assert len(heard.warnings) == 1
    assert "this part is done again" in heard.warnings[0]
    gc.collect()


def test_an_engine_that_fails_again_and_again_is_an_error(engine: Engine, heard: Heard) -> None:
    def job() -> None:
        raise OSError("no space left")

    with pytest.raises(EngineError, match="the engine failed 3 times, at last: no space left"):
        engine.done(job)
    assert len(heard.warnings) == 2


def test_a_step_that_fails_is_an_error_also_behind_others(engine: Engine) -> None:
    table = engine.mapped(engine.table({"number": [1, 2]}), failing(), 0)
    grouped = engine.grouped(table, "number", "packed")
    with pytest.raises(EngineError, match="a step failed on the engine: Fail: RuntimeError: not 2 today"):
        list(engine.rows(engine.mapped(grouped, doubling(""), 0)))


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("name", ["daft_local_execution", "aws_config.imds.region"])
def test_what_is_raised_is_not_logged_as_well(name: str) -> None:
    assert not logging.getLogger(name).isEnabledFor(logging.ERROR)


def test_groups_hold_all_of_a_key(engine: Engine) -> None:
    columns = {"key": ["a", "b", "a"], "packed": [b"1", b"2", b"3"], "error": [None, None, None]}
    table = daft.from_pydict(columns)
    groups = {
        row["key"]: sorted(row["packed"]) for row in engine.rows(engine.grouped(table, "key", "packed"))
    }
    assert groups == {"a": [b"1", b"3"], "b": [b"2"]}


def test_words_are_counted_over_distinct_texts(engine: Engine) -> None:
    columns = {"text": [7, 7, 8], "words": [[-1, 0], [-1, 0], [-1]], "error": [None, None, None]}
    assert engine.frequencies(daft.from_pydict(columns)) == {-1: 2, 0: 1}


def test_a_process_runs_but_one_engine(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    assert engine.cores == 2
    monkeypatch.setattr("claimcheck.cluster.engines._start_ray", lambda _: _runs_ray())
    with pytest.raises(
        EngineError, match="--engine ray cannot be started: this process runs the engine native"
    ):
        start(Kind.RAY, 2, Silent())


def _runs_ray() -> int:
    return int(engines._runs(Kind.RAY))


class FakeRay:
    """Ray, as far as it is started."""

    def __init__(self) -> None:
        self.started: list[tuple[str, dict[str, Any]]] = []

    def is_initialized(self) -> bool:
        """Tell whether it is."""
        return bool(self.started)

    def init(self, address: str, **options: Any) -> None:
        """Start or join."""
        self.started.append((address, options))

    def cluster_resources(self) -> dict[str, float]:
        """Tell what there is."""
        return {"CPU": 3.0}


@pytest.mark.parametrize(
    ("address", "expected"),
    [("", ("local", {"num_cpus": 2, "include_dashboard": False})), ("10.0.0.1:6379", ("10.0.0.1:6379", {}))],
)
def test_ray_is_joined_or_started(
    monkeypatch: pytest.MonkeyPatch, address: str, expected: tuple[str, dict[str, Any]]
) -> None:
    ray, runners = FakeRay(), []
    monkeypatch.setenv("RAY_ADDRESS", address)
    monkeypatch.setattr("claimcheck.cluster.engines.import_module", lambda _: ray)
    monkeypatch.setattr("claimcheck.cluster.engines._runs", lambda _: False)
    monkeypatch.setattr(daft, "set_runner_ray", lambda **options: runners.append(options))
    engine = start(Kind.RAY, 2, Silent())
    start(Kind.RAY, 2, Silent())
    quiet = {"logging_level": "ERROR", "log_to_driver": False}
    assert ray.started == [(expected[0], {**quiet, **expected[1]})]
    assert (engine.cores, engine.spreads, len(runners)) == (3, True, 2)


def test_a_table_is_cut_for_the_cores_of_a_cluster(heard: Heard, engine: Engine) -> None:
    assert engine.cores == 2
    with pytest.warns(UserWarning, match="into_partitions"):  # which the native engine does not do
        Engine(Kind.RAY, 2, heard, alone=False).table({"number": list(range(20))})
