"""What is done to the rows of a table wherever they are, and how the engine is told.

A step is a picklable object: it is sent to the workers with what it holds, such as the claims. It takes columns and
yields rows, and it never raises: one exception would end the whole job, so what fails comes back as a row that says so.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

if TYPE_CHECKING:
    from daft import DataFrame, DataType, Expression

ERROR = "error"
"""The column that says what failed; null in all other rows."""

_FOUND = "found"

Column = Sequence[Any]
"""The values of one column: bytes, str, int or lists of int, or None."""


class Step(Protocol):
    """What is done to some rows at a time."""

    takes: ClassVar[tuple[str, ...]]
    """Names of the columns that it is called with."""
    gives: ClassVar[Mapping[str, str]]
    """Columns of the rows that it yields: ``bytes``, ``text``, ``number`` or ``numbers``."""
    rows_at_once: ClassVar[int]

    def __call__(self, *columns: Column) -> Iterable[tuple[Any, ...]]:
        """Yield rows of what `gives` names, any number of them."""
        ...


def applied(step: Step, processes: int, *, after_error: bool) -> "Expression":
    """Return the expression of the rows that `step` makes.

    With 0 `processes` it runs in the process of the engine itself; `after_error` says that rows may tell of an earlier
    failure.
    """
    import daft  # noqa: PLC0415 - an extra

    options: dict[str, Any] = {"max_concurrency": processes, "use_process": True} if processes else {}

    @daft.cls(**options)
    class Applied:
        def __init__(self, held: Step) -> None:
            self._held = held

        @daft.method.batch(return_dtype=_rows_of(step), batch_size=step.rows_at_once)
        def rows(self, *columns: Any) -> list[list[dict[str, Any]]]:
            return _spread(self._held, [column.to_pylist() for column in columns], after_error=after_error)

    names = (*step.takes, ERROR) if after_error else step.takes
    held: Any = Applied(step)
    expression: Expression = held.rows(*(daft.col(name) for name in names)).alias(_FOUND)
    return expression


def unpacked(table: Any, expression: "Expression") -> Any:
    """Return the table of the rows that `expression` makes of those of `table`."""
    import daft  # noqa: PLC0415 - an extra

    found = daft.col(_FOUND)
    return table.select(expression).explode(found).where(found.not_null()).select(found.unnest())


def empty(gives: Mapping[str, str]) -> "DataFrame":
    """Return a table of what a step might have given, without any row."""
    import daft  # noqa: PLC0415 - an extra

    types = {**_types(gives), ERROR: daft.DataType.string()}
    return daft.from_pydict({name: [] for name in types}).select(
        *(daft.col(name).cast(kind) for name, kind in types.items())
    )


def _rows_of(step: Step) -> "DataType":
    from daft import DataType  # noqa: PLC0415 - an extra

    types: Any = DataType
    rows: DataType = types.list(types.struct({**_types(step.gives), ERROR: DataType.string()}))
    return rows


def _types(gives: Mapping[str, str]) -> dict[str, "DataType"]:
    from daft import DataType  # noqa: PLC0415 - an extra

    kinds = {
        "bytes": DataType.binary(),
        "text": DataType.string(),
        "number": DataType.int64(),
        "numbers": DataType.list(DataType.int64()),
    }
    return {name: kinds[kind] for name, kind in gives.items()}


def _spread(step: Step, columns: list[Column], *, after_error: bool) -> list[list[dict[str, Any]]]:
    """Do a step; all that it yields belongs to the first of the rows, since the engine asks for as many as it gave."""
    if not columns[0]:
        return []
    errors = [error for error in columns.pop() if error] if after_error else []
    return [_rows(step, columns, errors), *([] for _ in columns[0][1:])]


def _rows(step: Step, columns: list[Column], errors: list[str]) -> list[dict[str, Any]]:
    if errors:
        return [_failed(step, errors[0])]
    try:
        return [{**dict(zip(step.gives, row, strict=True)), ERROR: None} for row in step(*columns)]
    except Exception as error:  # noqa: BLE001 - see above
        return [_failed(step, f"{type(step).__name__}: {type(error).__name__}: {error}")]


def _failed(step: Step, message: str) -> dict[str, Any]:
    return {**dict.fromkeys(step.gives), ERROR: message}
