"""From errors to messages and exit codes."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from claimcheck.cli import main
from claimcheck.errors import NothingCheckedError, UsageError
from claimcheck.version import __version__


def fails_with(error: BaseException) -> Callable[[list[str]], NoReturn]:
    def dispatch(_arguments: list[str]) -> NoReturn:
        raise error

    return dispatch


def test_no_arguments_get_the_help(capfd: pytest.CaptureFixture[str]) -> None:
    code = main.run([])
    assert (code, "Usage: claimcheck" in capfd.readouterr().out) == (0, True)


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_is_no_error(capfd: pytest.CaptureFixture[str], flag: str) -> None:
    code = main.run(["verify", flag])
    assert (code, "--fail-on" in capfd.readouterr().out) == (0, True)


def test_the_version_is_an_option_of_the_command_line_too(capfd: pytest.CaptureFixture[str]) -> None:
    code = main.run(["--version", "verify"])
    assert (code, capfd.readouterr().out) == (0, f"claimcheck {__version__}\n")


def test_an_unknown_option_gets_the_nearest_one(capfd: pytest.CaptureFixture[str]) -> None:
    code = main.run(["verify", "--formt", "json"])
    assert (code, capfd.readouterr().err.splitlines()) == (
        2,
        [
            'claimcheck: no such option: --formt; did you mean "--format"?',
            "(`claimcheck verify --help` lists what there is)",
        ],
    )


def test_an_option_without_its_value_is_a_usage_error(capfd: pytest.CaptureFixture[str]) -> None:
    code = main.run(["verify", "--format"])
    assert (code, "--format" in capfd.readouterr().err) == (2, True)


def test_an_unknown_command_gets_the_nearest_one(capfd: pytest.CaptureFixture[str]) -> None:
    code = main.run(["verfy"])
    assert (code, "Did you mean 'verify'?" in capfd.readouterr().err) == (2, True)


def test_an_unknown_shape_gets_the_nearest_one(capfd: pytest.CaptureFixture[str]) -> None:
    code = main.run(["schema", "reprt"])
    assert (code, 'did you mean "report"?' in capfd.readouterr().err) == (2, True)


def test_a_missing_argument_says_in_one_line_what_it_may_be(capfd: pytest.CaptureFixture[str]) -> None:
    code = main.run(["schema"])
    assert (code, "Choose from: claims, report, line" in capfd.readouterr().err) == (2, True)


def test_a_claims_file_without_a_command_gets_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "facts.yaml").touch()
    assert (main.run(["facts.yaml"]), capfd.readouterr().err) == (
        2,
        "claimcheck: no such command: facts.yaml; did you mean `claimcheck verify facts.yaml`?\n",
    )


def test_a_statement_without_a_command_is_told_where_it_belongs(capfd: pytest.CaptureFixture[str]) -> None:
    code = main.run(["Trade was $95 billion in 2024"])
    assert (code, "put the statement in claims.yaml" in capfd.readouterr().err) == (2, True)


@pytest.mark.parametrize(("error", "code"), [(UsageError("a"), 2), (NothingCheckedError("a"), 3)])
def test_a_foreseen_error_has_its_own_code(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], error: Exception, code: int
) -> None:
    monkeypatch.setattr(main, "_dispatch", fails_with(error))
    assert (main.run(["verify"]), capfd.readouterr().err) == (code, "claimcheck: a\n")


def test_an_unforeseen_error_is_told_in_a_line(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main, "_dispatch", fails_with(KeyError("x")))
    code = main.run(["verify"])
    message = capfd.readouterr().err
    assert code == 4
    assert message.startswith("claimcheck: internal error: KeyError: 'x'")
    assert "Traceback" not in message


@pytest.mark.parametrize(("arguments", "variable"), [(["verify", "--debug"], ""), (["verify"], "1")])
def test_the_traceback_is_there_for_who_asks(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], arguments: list[str], variable: str
) -> None:
    monkeypatch.setattr(main, "_dispatch", fails_with(KeyError("x")))
    monkeypatch.setenv("CLAIMCHECK_DEBUG", variable)
    code = main.run(arguments)
    assert (code, "Traceback" in capfd.readouterr().err) == (4, True)


def test_an_interrupt_has_the_code_that_shells_give_it(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main, "_dispatch", fails_with(KeyboardInterrupt()))
    assert (main.run(["verify"]), capfd.readouterr().err) == (130, "claimcheck: interrupted\n")


def test_a_closed_pipe_is_left_quietly(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    redirected: list[int] = []
    monkeypatch.setattr(os, "dup2", lambda _new, old: redirected.append(old))
    monkeypatch.setattr(main, "_dispatch", fails_with(BrokenPipeError()))
    assert (main.run(["verify"]), capfd.readouterr().err) == (141, "")
    assert redirected == [sys.stdout.fileno()]


def test_a_message_cannot_command_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main, "_dispatch", fails_with(UsageError("no file: \x1b[2J\x9bx\u202e")))
    main.run(["verify"])
    assert capfd.readouterr().err == "claimcheck: no file: \\x1b[2J\\x9bx\\u202e\n"
