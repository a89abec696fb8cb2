"""What is worked out once for strings that come again."""

import pytest

from claimcheck.language import remembered
from claimcheck.language.remembered import LONGEST, Remembered


class Counted:
    """A function that notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, text: str) -> int:
        """Return the length of `text`."""
        self.asked.append(text)
        return len(text)


def test_a_string_is_worked_out_once() -> None:
    counted = Counted()
    lengths = Remembered(counted)
    assert [lengths["port"], lengths["port"]] == [4, 4]
    assert counted.asked == ["port"]


def test_a_long_string_is_not_kept() -> None:
    lengths = Remembered(Counted())
    assert lengths["x" * (LONGEST + 1)] == LONGEST + 1
    assert not lengths


def test_the_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "MOST", 3)
    lengths = Remembered(Counted())
    assert list(map(lengths.__getitem__, "abcdef")) == [1] * 6
    assert list(lengths) == ["d", "e", "f"]
