"""Where reports go and what they may look like there."""

import io
import os
import sys
from pathlib import Path

import pytest

from claimcheck.cli import outputs
from claimcheck.cli.outputs import Surface, check_targets, file_surface, standard_surface, write_file
from claimcheck.config import Color, Format, ReportFile, Settings
from claimcheck.errors import UsageError


class Terminal(io.TextIOWrapper):
    """A standard output that a person looks at."""

    def __init__(self, encoding: str = "utf-8") -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding)

    def isatty(self) -> bool:
        """Say that it is a terminal."""
        return True


def use_terminal(monkeypatch: pytest.MonkeyPatch, encoding: str = "utf-8") -> Terminal:
    """Put a terminal in place; not as a fixture, because pytest's capture puts its own stream back before a test."""
    screen = Terminal(encoding)
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("COLUMNS", "133")
    return screen


def test_a_pipe_gets_plain_text_of_a_fixed_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "133")
    assert standard_surface(Settings(), {"TERM": "xterm"}) == Surface(Format.TEXT, 80, color=False)


def test_a_terminal_gets_the_rich_report_in_its_own_width(monkeypatch: pytest.MonkeyPatch) -> None:
    use_terminal(monkeypatch)
    assert standard_surface(Settings(), {"TERM": "xterm"}) == Surface(
        Format.RICH, 133, color=True, brief=True
    )


def test_nothing_is_left_out_for_a_terminal_that_asks_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    use_terminal(monkeypatch)
    assert not standard_surface(Settings(verbose=True), {}).brief


def test_a_format_that_was_asked_for_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    use_terminal(monkeypatch)
    assert standard_surface(Settings(format=Format.JSON), {}).format is Format.JSON


def test_a_terminal_without_unicode_gets_ascii(monkeypatch: pytest.MonkeyPatch) -> None:
    use_terminal(monkeypatch, "latin-1")
    assert standard_surface(Settings(), {}).ascii_only


@pytest.mark.parametrize(
    ("color", "environment", "expected"),
    [
        (Color.AUTO, {"NO_COLOR": "1"}, False),
        (Color.AUTO, {"NO_COLOR": ""}, True),
        (Color.AUTO, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (Color.AUTO, {"TERM": "dumb"}, False),
        (Color.ALWAYS, {"NO_COLOR": "1"}, True),
        (Color.NEVER, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, color: Color, environment: dict[str, str], expected: bool
) -> None:
    use_terminal(monkeypatch)
    assert standard_surface(Settings(color=color), environment).color is expected


@pytest.mark.parametrize(("environment", "expected"), [({"FORCE_COLOR": "1"}, True), ({}, False)])
def test_colour_in_a_pipe(environment: dict[str, str], expected: bool) -> None:
    assert standard_surface(Settings(), environment).color is expected


def test_a_file_is_text_without_colour() -> None:
    assert file_surface(None, Color.AUTO) == Surface(Format.TEXT, 80, color=False)


def test_a_file_is_coloured_only_on_demand() -> None:
    assert file_surface(Format.RICH, Color.ALWAYS) == Surface(Format.RICH, 80, color=True)


def test_a_pipe_gets_utf_8(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    outputs.write_standard("≈ 95\n")
    assert capfdbinary.readouterr().out == "≈ 95\n".encode()


def test_a_terminal_gets_its_own_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = use_terminal(monkeypatch, "latin-1")
    outputs.write_standard("é ≈\n")
    assert screen.bytes.getvalue() == b"\xe9 \\u2248\n"


def test_a_file_is_written_as_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    write_file(str(tmp_path / "a.txt"), "≈\n")
    assert (tmp_path / "a.txt").read_bytes() == "≈\n".encode()


def test_a_file_that_could_not_be_finished_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")

    def no_space(_self: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", no_space)
    with pytest.raises(UsageError, match="No space left"):
        write_file(str(target), "new")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "real.txt")
    write_file(str(link), "new")
    assert (link.is_symlink(), (tmp_path / "real.txt").read_text()) == (True, "new")


def test_a_device_is_written_to_and_not_replaced() -> None:
    write_file(os.devnull, "x")
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (Settings(output="none/a.txt"), "cannot write none/a.txt: no such folder: none"),
        (Settings(output="."), "cannot write .: it is a folder"),
        (
            Settings(output="a", report=(ReportFile(Format.JSON, "./a"),)),
            "two reports go to one file: ./a, a",
        ),
    ],
)
def test_a_target_that_cannot_be_is_refused_beforehand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError) as caught:
        check_targets(settings)
    assert str(caught.value) == message


def test_standard_output_is_a_target_like_any(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    check_targets(Settings(output="-", report=(ReportFile(Format.JSON, "a.json"),)))
    assert list(tmp_path.iterdir()) == []
