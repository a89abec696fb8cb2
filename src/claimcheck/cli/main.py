"""From arguments to exit code: the only place that turns errors into messages."""

import errno
import os
import re
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

import typer

from claimcheck.cli.messages import say_error
from claimcheck.cli.waiting import take_bars_away
from claimcheck.config import DEBUG_VARIABLE, did_you_mean
from claimcheck.errors import ClaimcheckError, UsageError
from claimcheck.pipeline.garbage import look_seldom

INTERNAL_ERROR = 4
INTERRUPTED = 130
CLOSED_PIPE = 141
"""128 plus the number of the signal, as shells report programs that SIGINT and SIGPIPE ended."""

_OUT_OF_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_QUOTED = re.compile(r"'([^']*)'")

_COMPLETION = "_CLAIMCHECK_COMPLETE"
"""Set by the completion script that ``--show-completion`` prints."""


@runtime_checkable
class _ParsingError(Protocol):
    """What typer raises for arguments that it cannot read; before 0.28 it exports no class for it."""

    def format_message(self) -> str:
        """Return what the user reads."""
        ...


def run(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` name and return the exit code. Raises nothing."""
    _replace_closed_streams()
    look_seldom()
    try:
        code = _dispatch(list(arguments) or ["--help"])
        sys.stdout.flush()
    except BrokenPipeError:
        return _leave_closed_pipe()
    except SystemExit as leaving:
        # Rich, which draws the help, leaves with a code of its own.
        if isinstance(leaving.__context__, BrokenPipeError):
            return _leave_closed_pipe()
        raise
    except KeyboardInterrupt as interrupt:
        traceback.clear_frames(interrupt.__traceback__)  # they may hold a bar that is still drawn
        take_bars_away()
        say_error("interrupted")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is, the user gets one line and an exit code
        return _explain(error, debug="--debug" in arguments or bool(os.environ.get(DEBUG_VARIABLE)))
    return code


def _replace_closed_streams() -> None:
    """Send to nowhere what a shell has closed (``>&-``); Python has None in its place."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - to the end


def _dispatch(arguments: list[str]) -> int:
    """Parse and run without typer's own `main`, which turns a closed pipe into exit code 1."""
    from claimcheck.cli.app import app  # noqa: PLC0415 - a fault while importing is an internal error too

    _demand_working_directory()
    command = typer.main.get_command(app)
    if _COMPLETION in os.environ:
        # A shell asks what may follow; typer answers and leaves with its own exit code.
        command.main(arguments, prog_name="claimcheck")
    try:
        with command.make_context("claimcheck", arguments) as context:
            return int(command.invoke(context) or 0)
    except typer.Exit as leaving:
        return leaving.exit_code


def _demand_working_directory() -> None:
    try:
        Path.cwd()
    except FileNotFoundError:
        raise UsageError("the working directory does not exist any more; go to one that does") from None


def _explain(error: Exception, *, debug: bool) -> int:
    if isinstance(error, ClaimcheckError):
        say_error(str(error))
        return error.exit_code
    if isinstance(error, _ParsingError):
        say_error(_usage_message(error))
        return 2
    if isinstance(error, OSError) and error.filename is None and error.errno in _OUT_OF_ROOM:
        # Typer prints the help by itself; what we print says so where it is written.
        say_error(f"cannot write to standard output: {error.strerror}")
        return UsageError.exit_code
    if debug:
        traceback.print_exception(error)
    say_error(f"internal error: {type(error).__name__}: {error}")
    if not debug:
        say_error("run it again with --debug for the traceback, and please report it")
    return INTERNAL_ERROR


def _usage_message(error: _ParsingError) -> str:
    """Complete typer's message by our "did you mean" and the way to the help."""
    context = getattr(error, "ctx", None)
    hint = f"\n(`{context.command_path} --help` lists what there is)" if context else ""
    option = getattr(error, "option_name", None)
    possible = getattr(error, "possibilities", None)
    if option is None or possible is None:
        # Typer sets choices in lines of their own, behind tabs.
        message = " ".join(error.format_message().split()).removesuffix(".")
        return message + _meant_choice(error) + hint
    return f"no such option: {option}{did_you_mean(option, possible)}{hint}"


def _meant_choice(error: _ParsingError) -> str:
    """Return what may have been meant by a word that is none of a few; typer quotes it and says no more."""
    choices = getattr(getattr(getattr(error, "param", None), "type", None), "choices", ())
    quoted = _QUOTED.match(getattr(error, "message", "")) if choices else None
    return did_you_mean(quoted[1], choices) if quoted else ""


def _leave_closed_pipe() -> int:
    """The reader has left (``| head``): keep Python from complaining once more when it flushes at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return CLOSED_PIPE
