"""Facts hidden in a corpus: what is a little off must never pass."""

import importlib
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"


def test_no_claim_that_is_off_is_supported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    outcome = importlib.import_module("needles").run(sentences=2000, claims=60, true=12, seed=3)
    assert outcome.passed == ()
    assert len(outcome.missed) <= 3
