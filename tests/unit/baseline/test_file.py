"""Baseline files, and damaged ones."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.baseline import Baseline, baseline_text, read_baseline
from claimcheck.baseline.entries import Entry
from claimcheck.errors import ConfigurationError, UsageError

_TEXTS = st.text(max_size=20)
_ENTRIES = st.builds(Entry, _TEXTS, _TEXTS, st.lists(_TEXTS, max_size=3).map(tuple), st.booleans())


@given(tool=_TEXTS, entries=st.sets(_ENTRIES, max_size=5))
def test_reading_gives_back_what_was_written(
    tmp_path_factory: pytest.TempPathFactory, tool: str, entries: set[Entry]
) -> None:
    path = tmp_path_factory.mktemp("baseline") / "b.json"
    baseline = Baseline(tool, tuple(sorted(entries)))
    path.write_text(baseline_text(baseline), encoding="utf-8")
    assert read_baseline(path) == baseline


@given(entries=st.lists(_ENTRIES, max_size=5))
def test_the_order_of_the_findings_does_not_show(entries: list[Entry]) -> None:
    forwards, backwards = Baseline("x", tuple(entries)), Baseline("x", tuple(reversed(entries)))
    assert baseline_text(forwards) == baseline_text(backwards)


@given(_TEXTS)
def test_nothing_invisible_is_written(text: str) -> None:
    assert baseline_text(Baseline(text, ())).isascii()


def test_a_baseline_that_is_not_there_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--write-baseline"):
        read_baseline(tmp_path / "b.json")


def test_a_folder_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot read"):
        read_baseline(tmp_path)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{\n<<<<<<< HEAD\n", "b.json:2:1: "),
        (b"\xff", "byte 0 is no UTF-8"),
        (b"[]", "the file: "),
        (b"[" * 99_999, "b.json"),
        (b'{"version": 2, "tool": "x", "findings": []}', "version: Input should be 1"),
        (
            b'{"version": 1, "tool": "x", "findings": [{"rule": "x", "values": []}]}',
            "either `claim` or `source`",
        ),
    ],
    ids=["merge", "bytes", "list", "deep", "version", "about nothing"],
)
def test_what_is_wrong_is_told_with_what_to_do(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "b.json"
    path.write_bytes(content)
    with pytest.raises(ConfigurationError) as caught:
        read_baseline(path)
    assert told in str(caught.value)
    assert "make it anew with --write-baseline" in str(caught.value)
