"""What a command costs."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.unit.bench.conftest import Script

WITH_CHILD = """
import subprocess, sys
subprocess.run([sys.executable, "-c", "sum(range(3_000_000))"], check=True)
"""
HOLDING = "held = bytearray(80_000_000); print(len(held))"


@pytest.fixture
def costs(script: Script) -> ModuleType:
    return script("command_costs")


def python(code: str) -> tuple[str, ...]:
    return sys.executable, "-c", code


def test_what_is_printed_is_returned(costs: ModuleType, tmp_path: Path) -> None:
    _, printed = costs.run(python("import os; print(os.getcwd())"), tmp_path)
    assert Path(printed.strip()).samefile(tmp_path)


def test_a_command_that_fails_is_no_measurement(costs: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        costs.run(python("raise SystemExit(3)"), tmp_path)


def test_the_work_of_children_counts(costs: ModuleType, tmp_path: Path) -> None:
    idle, _ = costs.run(python("pass"), tmp_path)
    busy, _ = costs.run(python(WITH_CHILD), tmp_path)
    assert busy.cpu > idle.cpu + 0.01


def measured(code: str, folder: Path) -> tuple[float, float]:
    """Measure in a small process, as the command does: the memory of the one that starts it counts as well."""
    place = str(Path(__file__).parents[3] / "bench")
    call = (
        f"import sys; sys.path.insert(0, {place!r}); from pathlib import Path; from command_costs import run\n"
        f"cost, _ = run({python(code)!r}, Path({str(folder)!r})); print(cost.largest, cost.together)"
    )
    done = subprocess.run(python(call), capture_output=True, text=True, check=True)
    largest, together = map(float, done.stdout.split())
    return largest, together


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of several processes is known on Linux only")
def test_the_memory_of_a_command_and_its_children_counts(tmp_path: Path) -> None:
    child = f"{HOLDING}; import time; time.sleep(0.5)"
    both = f"import subprocess, sys; {HOLDING}; subprocess.run([sys.executable, '-c', {child!r}], check=True)"
    largest, together = measured(both, tmp_path)
    assert 80 < largest < 150 < together


def test_settings_of_the_environment_are_left_out(
    costs: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLAIMCHECK_STORE", "elsewhere")
    _, printed = costs.run(python("import os; print('CLAIMCHECK_STORE' in os.environ)"), tmp_path)
    assert printed.strip() == "False"


def test_the_middle_is_that_of_each_figure(costs: ModuleType) -> None:
    given = iter(
        [costs.Cost(1.0, 9.0, 5.0, None), costs.Cost(3.0, 2.0, 6.0, 8.0), costs.Cost(2.0, 4.0, 7.0, 9.0)]
    )
    assert costs.middle(3, lambda: next(given)) == costs.Cost(2.0, 4.0, 6.0, 8.5)


def test_without_a_look_there_is_no_middle_of_memory(costs: ModuleType) -> None:
    assert costs.middle(1, lambda: costs.Cost(1.0, 1.0, 1.0, None)).together is None
