"""What a run imports, and what it costs before it does anything."""

import resource
import subprocess
import sys

import pytest

from claimcheck.version import __version__

STAGES = {
    f"claimcheck.{room}" for room in ("claims", "sources", "cleaning", "store", "verification", "rules")
}
HEAVY = {"typer", "rich", "pydantic", "yaml", "rapidfuzz", "selectolax", "sentencex"}

_CALL = """
import sys
sys.argv = ["claimcheck", *{arguments!r}]
from claimcheck.__main__ import main
code = main()
print(*sys.modules, file=sys.stderr)
sys.exit(code)
"""


def imported_by(*arguments: str) -> set[str]:
    """Run the command and return the names of all modules that were imported."""
    call = _CALL.format(arguments=list(arguments))
    done = subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, check=True)
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_the_version_is_answered_before_anything_is_imported(flag: str) -> None:
    assert imported_by(flag) & (HEAVY | {"claimcheck.cli", "claimcheck.config"}) == set()


def test_the_version_takes_less_than_80_ms_of_cpu() -> None:
    def cpu() -> float:
        spent = resource.getrusage(resource.RUSAGE_CHILDREN)
        return spent.ru_utime + spent.ru_stime

    best = float("inf")
    for _ in range(3):  # the first may compile
        before = cpu()
        command = [sys.executable, "-m", "claimcheck", "--version"]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        best = min(best, cpu() - before)
    assert (printed, best < 0.08) == (f"claimcheck {__version__}\n", True)


@pytest.mark.parametrize("command", ["verify", "ingest", "sources"])
def test_the_help_needs_no_stage(command: str) -> None:
    assert imported_by(command, "--help") & STAGES == set()


def test_the_rules_need_no_other_stage() -> None:
    assert imported_by("rule", "CC101") & (STAGES | HEAVY) == {"claimcheck.rules", "typer"}


def test_importing_the_package_imports_none_of_it() -> None:
    call = "import claimcheck, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, check=True)
    ours = {name for name in done.stdout.split() if name.startswith("claimcheck")}
    assert ours == {"claimcheck", "claimcheck.version"}


def test_completion_needs_no_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_CLAIMCHECK_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "claimcheck ver")
    monkeypatch.setenv("COMP_CWORD", "1")
    call = _CALL.replace(
        "code = main()", "try:\n    code = main()\nexcept SystemExit as left:\n    code = left.code"
    )
    command = [sys.executable, "-c", call.format(arguments=[])]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert set(done.stderr.splitlines()[-1].split()) & (STAGES | {"pydantic", "yaml", "numpy"}) == set()
