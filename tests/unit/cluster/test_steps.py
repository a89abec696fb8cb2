"""A step never raises into the engine."""

from collections.abc import Iterator
from typing import Any, ClassVar

from claimcheck.cluster.steps import ERROR, _spread


class Double:
    """Doubles numbers and stumbles over text."""

    takes: ClassVar[tuple[str, ...]] = ("number",)
    gives: ClassVar[dict[str, str]] = {"doubled": "number"}
    rows_at_once: ClassVar[int] = 2

    def __call__(self, numbers: list[Any]) -> Iterator[tuple[Any, ...]]:
        """Yield two rows for each number."""
        for number in numbers:
            yield (number + number,)
            yield (number / 1,)


def test_all_rows_come_with_the_first_one() -> None:
    found = _spread(Double(), [[1, 2]], after_error=False)
    assert found == [[{"doubled": it, ERROR: None} for it in (2, 1, 4, 2)], []]


def test_no_rows_give_none() -> None:
    assert _spread(Double(), [[]], after_error=False) == []


def test_what_fails_comes_back_as_a_row() -> None:
    [[row], _] = _spread(Double(), [["a", "b"]], after_error=False)
    assert row["doubled"] is None
    assert row[ERROR].startswith("Double: TypeError: unsupported operand")


def test_what_has_failed_before_is_handed_on() -> None:
    [[row], _] = _spread(Double(), [[None, 1], [None, "no room"]], after_error=True)
    assert row == {"doubled": None, ERROR: "no room"}
