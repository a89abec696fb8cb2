"""What a shell is told when someone presses the tab key."""

import os
import subprocess
import sys

import pytest


def offered(words: str) -> list[str]:
    """Ask as the completion script of bash does, with the last of `words` unfinished."""
    asked = {
        "_CLAIMCHECK_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    command = [sys.executable, "-m", "claimcheck"]
    done = subprocess.run(command, env={**os.environ, **asked}, capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("claimcheck ver", ["verify"]),
        ("claimcheck verify --base", ["--baseline"]),
        ("claimcheck lock --up", ["--update"]),
        ("claimcheck nothing-like-it", []),
    ],
)
def test_commands_and_options_are_completed(words: str, expected: list[str]) -> None:
    assert offered(words) == expected


@pytest.mark.parametrize(
    ("shell", "telling"),
    [
        ("bash", "complete -o default"),
        ("zsh", "#compdef claimcheck"),
        ("fish", "complete --command claimcheck"),
    ],
)
def test_the_script_for_a_shell_is_printed(shell: str, telling: str) -> None:
    asked = {**os.environ, "_CLAIMCHECK_COMPLETE": f"source_{shell}"}
    command = [sys.executable, "-m", "claimcheck"]
    done = subprocess.run(command, env=asked, capture_output=True, text=True, check=True)
    assert telling in done.stdout


def test_the_script_for_the_shell_that_asks_is_printed() -> None:
    # The shell must stay the parent: with one command alone it would be replaced by it.
    asked = f"'{sys.executable}' -m claimcheck --show-completion; true"
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)  # noqa: S607
    assert "_CLAIMCHECK_COMPLETE" in done.stdout
