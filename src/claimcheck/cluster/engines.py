"""Starting an engine, and asking it for the rows of a table."""

import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from claimcheck.cluster.steps import ERROR, Step, applied, unpacked
from claimcheck.config import Engine as Kind
from claimcheck.errors import EngineError
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.workers import PAYS_FROM

if TYPE_CHECKING:
    from daft import DataFrame

Answer = TypeVar("Answer")

Row = dict[str, Any]

_ATTEMPTS = 3
"""So often is a job done that an engine breaks off, as it does when one of its processes is killed."""

_PARTS_EACH = 4
"""Parts of a table for each core, so that no core waits long for the last one."""

_QUIET = {
    "DO_NOT_TRACK": "1",
    "DAFT_PROGRESS_BAR": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_DISABLE_DASHBOARD": "1",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
}
"""Neither library calls home, shows bars of its own or opens a dashboard."""


_TELL_TWICE = ("daft_local_execution", "aws_config")
"""Log what they raise as well; where there are no credentials, that is a page for each address."""


class Engine:
    """An engine that has been started. There is one in a process, to its end."""

    def __init__(self, kind: Kind, cores: int, progress: Progress, *, alone: bool) -> None:
        """Use `cores`; `alone` says that all is to be done in this very process."""
        self.cores = cores
        self.spreads = kind is Kind.RAY
        self._alone = alone
        self._progress = progress

    def table(self, columns: Mapping[str, Sequence[Any]]) -> "DataFrame":
        """Return a table of `columns` of equal length."""
        import daft  # noqa: PLC0415 - an extra

        table = daft.from_pydict(dict(columns))
        length = len(next(iter(columns.values())))
        return table.into_partitions(max(1, min(length, self.cores * _PARTS_EACH))) if self.spreads else table

    def mapped(self, table: "DataFrame", step: Step, work: float) -> "DataFrame":
        """Return the rows that `step` makes of those of `table`; `work` is in the unit of PAYS_FROM."""
        processes = 0 if self._alone or work < PAYS_FROM or self.cores == 1 else self.cores
        after_error = ERROR in table.column_names
        found: DataFrame = unpacked(table, applied(step, processes, after_error=after_error))
        return found

    def grouped(self, table: "DataFrame", key: str, packed: str) -> "DataFrame":
        """Return for each value of `key` the list of its values of `packed`, in no order."""
        from daft import col  # noqa: PLC0415 - an extra

        return table.groupby(key).agg(col(packed).list_agg(), col(ERROR).max())

    def frequencies(self, texts: "DataFrame") -> dict[int, int]:
        """Return for each word how many texts have it; `texts` has a text as often as it likes, with its words."""
        from daft import col  # noqa: PLC0415 - an extra

        distinct = texts.groupby("text").agg(col("words").any_value(), col(ERROR).max())
        counted = distinct.explode("words").groupby("words").agg(col("text").count(), col(ERROR).max())
        return {row["words"]: row["text"] for row in self.rows(counted)}

    def rows(self, table: "DataFrame") -> Iterator[Row]:
        """Work a table out and yield its rows, in no order.

        Raises:
            EngineError: Some of it cannot be worked out.
        """
        columns = self.done(table.to_pydict)
        errors = [error for error in columns.pop(ERROR, ()) if error]
        if errors:
            raise EngineError(f"a step failed on the engine: {min(errors)}")
        names = list(columns)
        for values in zip(*columns.values(), strict=True):
            yield dict(zip(names, values, strict=True))

    def done(self, job: Callable[[], Answer]) -> Answer:
        """Do a job; once more where the engine breaks off, since what it has done can always be done again.

        Raises:
            EngineError: It breaks off every time.
        """
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return job()
            except Exception as error:
                reason = str(error).strip().split("\n")[0] or type(error).__name__
                if attempt == _ATTEMPTS:
                    raise EngineError(f"the engine failed {_ATTEMPTS} times, at last: {reason}") from error
                self._progress.warn(f"the engine broke off ({reason}); this part is done again")
        raise AssertionError("unreachable")


def start(kind: Kind, jobs: int, progress: Progress, *, alone: bool = False) -> Engine:
    """Start an engine with `jobs` processes; 0 means one for each core.

    Ray is joined where ``RAY_ADDRESS`` says, and else started on this machine.

    Raises:
        EngineError: It cannot be started, or this process runs the other one already.
    """
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    for name in _TELL_TWICE:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        cores = _start_ray(jobs) if kind is Kind.RAY else _start_native(jobs)
    except Exception as error:
        raise EngineError(
            f"--engine {kind} cannot be started: {str(error).strip().split(chr(10))[0]}"
        ) from error
    return Engine(kind, cores, progress, alone=alone or (kind is Kind.NATIVE and jobs == 1))


def _start_native(jobs: int) -> int:
    import daft  # noqa: PLC0415 - an extra

    if not _runs(Kind.NATIVE):
        daft.set_runner_native()
    return jobs or os.cpu_count() or 1


def _start_ray(jobs: int) -> int:
    import daft  # noqa: PLC0415 - an extra

    ray: Any = import_module("ray")
    if not ray.is_initialized():
        address = os.environ.get("RAY_ADDRESS")
        here = {} if address else {"num_cpus": jobs or None, "include_dashboard": False}
        ray.init(address or "local", logging_level="ERROR", log_to_driver=False, **here)
    if not _runs(Kind.RAY):
        daft.set_runner_ray(noop_if_initialized=True)
    return int(ray.cluster_resources().get("CPU", 1))


def _runs(kind: Kind) -> bool:
    """Tell whether this process has a runner already, which cannot be changed. Raises EngineError for the other one."""
    from daft.runners import _get_runner  # noqa: PLC0415 - an extra

    runner: Any = _get_runner()
    if runner is None:
        return False
    if runner.name != str(kind):
        raise EngineError(f"this process runs the engine {runner.name} already")
    return True
