"""Runs that are killed at their Nth commit; run as a script, since what is forked must have no threads.

All of them are forked of one process that has made such a run itself, in the folder of its first argument: importing
what a run needs takes ten times as long as the run. Its second argument are rows of (folder, commit), as JSON, and it
prints their exit codes.
"""

import json
import os
import signal
import sqlite3
import sys
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from claimcheck.cli.main import run


class Killed(sqlite3.Connection):
    """A connection to the ledger under which a run dies."""

    at = 0
    commits = 0

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        """Die before the commit, or do as asked."""
        Killed.commits += statement == "COMMIT"
        if statement == "COMMIT" and Killed.commits == Killed.at:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(statement, *values)


def code_of(folder: str, commit: int) -> int:
    """Return the exit code of a run that dies at the commit, negative for a signal."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    Killed.at = commit
    connect = sqlite3.connect
    sqlite3.connect = lambda *given, **named: connect(*given, factory=Killed, **named)
    os._exit(silent_run(folder))


def silent_run(folder: str) -> int:
    """Run in a folder, and tell nobody."""
    os.chdir(folder)
    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):  # noqa: PTH123
        return run(["verify"])


if __name__ == "__main__":
    silent_run(sys.argv[1])
    print(json.dumps([code_of(*row) for row in json.loads(sys.argv[2])]))  # noqa: T201
