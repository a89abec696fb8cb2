"""The command that measures size by size."""

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.bench.conftest import Script


@pytest.fixture
def scale(script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    module = script("scale")
    monkeypatch.setattr(module, "REPORT", tmp_path / "benchmarks.md")
    monkeypatch.setattr(module.scale_runs, "starts", lambda _folder: iter(()))
    monkeypatch.setattr(module, "section", lambda _starts, sizes, _load: f"measured {sizes}")
    return module


def test_sizes_are_measured_from_the_smallest_up(scale: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["scale.py", "--sentences", "300", "40"])
    monkeypatch.setattr(scale, "measured", lambda sentences, _ways: sentences)
    assert scale.main() == 0
    assert "\nmeasured [40, 300]\n" in scale.REPORT.read_text("utf-8")


def test_what_is_known_is_written_before_the_next_size(
    scale: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def measured(sentences: int, _ways: Any) -> int:
        if sentences == 300:
            raise KeyboardInterrupt
        return sentences

    monkeypatch.setattr(sys, "argv", ["scale.py", "--sentences", "40", "300"])
    monkeypatch.setattr(scale, "measured", measured)
    with pytest.raises(KeyboardInterrupt):
        scale.main()
    assert "\nmeasured [40]\n" in scale.REPORT.read_text("utf-8")


def test_all_three_sizes_are_the_default(scale: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(sys, "argv", ["scale.py"])
    monkeypatch.setattr(scale, "measured", lambda sentences, _ways: asked.append(sentences))
    scale.main()
    assert asked == [10_000, 100_000, 1_000_000]


def test_a_way_is_measured_in_a_process_of_its_own(
    scale: ModuleType, script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cost = script("command_costs").Cost(9.0, 9.0, 80.0, None)
    printed = '{"prepared_wall": 1.0, "prepared_cpu": 2.0, "wall": 3.0, "cpu": 4.0}'
    commands: list[tuple[str, ...]] = []
    monkeypatch.setattr(scale, "run", lambda command, _folder: (commands.append(command), (cost, printed))[1])
    found = scale.retrieval("best", tmp_path)
    assert (found.prepared_cpu, found.wall, found.peak) == (2.0, 3.0, 80.0)
    assert [Path(commands[0][1]).name, *commands[0][2:]] == ["scale_retrieval.py", "best", str(tmp_path)]
