"""A run inside GitHub Actions: its log obeys commands, and a file takes the summary of the step."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from claimcheck.cli.messages import say
from claimcheck.model.report import Report
from claimcheck.reports import render_summary

_RUNNING = "GITHUB_ACTIONS"
_SUMMARY = "GITHUB_STEP_SUMMARY"

MOST_BYTES = 1024 * 1024 - 1
"""A step whose summary is not smaller than 1 MiB has none."""

_LEAST_BYTES = 1024
"""Below this there is no use in beginning."""


def runs_in_workflow(environment: Mapping[str, str]) -> bool:
    """Tell whether a runner of GitHub Actions reads what is printed."""
    return environment.get(_RUNNING, "").lower() not in {"", "false", "0"}


def unheard_log(text: str) -> str:
    """Print text for people so that the runner takes no line of it for a command.

    The word that ends the silence must not be in the text; it is the text's digest, so nobody can have put it there.
    """
    word = sha256(text.encode("utf-8", "backslashreplace")).hexdigest()
    return f"::stop-commands::{word}\n{text}::{word}::\n"


def append_summary(report: Report, environment: Mapping[str, str]) -> None:
    """Add the report to the summary of the step, where there is one; earlier commands of the step may have begun it.

    Nobody asked for it by name, so that one that cannot be written is told and costs nothing.
    """
    name = environment.get(_SUMMARY)
    if not name:
        return
    try:
        _append(Path(name), report)
    except OSError as error:
        say(f"cannot write the summary of the step, {name}: {error.strerror}")


def _append(path: Path, report: Report) -> None:
    room = MOST_BYTES - (path.stat().st_size if path.exists() else 0)
    if room < _LEAST_BYTES:
        say("the summary of the step is full; the report is not in it")
        return
    with path.open("ab") as file:
        file.write(render_summary(report, room).encode())
