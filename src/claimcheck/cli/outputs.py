"""Where a rendered report goes: the terminal, a pipe or a file."""

import os
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import get_terminal_size

from claimcheck.config import COMMON_FORMATS, Color, Format, Settings
from claimcheck.errors import UsageError

PLAIN_WIDTH = 80
"""Columns where nobody's terminal is asked, so that a file or pipe gets the same bytes everywhere."""


@dataclass(frozen=True, slots=True)
class Surface:
    """What a report is rendered for."""

    format: Format
    width: int = PLAIN_WIDTH
    color: bool = False
    ascii_only: bool = False
    brief: bool = False
    """Whether somebody sees it scroll by. A pipe or a file leaves nothing out."""

    def draw(self, renderer: Callable[..., str], subject: object, **options: object) -> str:
        """Let one of the renderers of `reports` write `subject` for this surface."""
        look = {"width": self.width, "color": self.color, "ascii_only": self.ascii_only}
        return renderer(subject, self.format, **look, **options)


def standard_surface(
    settings: Settings, environment: Mapping[str, str], formats: Collection[Format] = COMMON_FORMATS
) -> Surface:
    """Return what standard output can show: on a terminal its width and characters, else plain UTF-8.

    A settings file may name a format for `verify` that another command has not got; that one writes as if none were.
    """
    terminal = sys.stdout.isatty()
    wanted = settings.format if settings.format in formats else None
    return Surface(
        format=wanted or (Format.RICH if terminal else Format.TEXT),
        brief=terminal and not settings.verbose,
        width=get_terminal_size((PLAIN_WIDTH, 24)).columns if terminal else PLAIN_WIDTH,
        color=_is_coloured(settings.color, environment, terminal=terminal),
        ascii_only=terminal and not _encoding().lower().replace("-", "").startswith("utf"),
    )


def file_surface(format: Format | None, color: Color) -> Surface:  # noqa: A002 - the option's name
    """Return what a file holds: the same on every machine, coloured only where that was demanded."""
    return Surface(format=format or Format.TEXT, color=color is Color.ALWAYS)


def write_standard(text: str) -> None:
    """Write to standard output: in its own encoding on a terminal, in UTF-8 whatever the locale elsewhere.

    Raises:
        BrokenPipeError: The reader has left.
        UsageError: It cannot be written.
    """
    encoding = _encoding() if sys.stdout.isatty() else "utf-8"
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode(encoding, "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UsageError(f"cannot write to standard output: {error.strerror}") from None


def write_file(path: str, text: str) -> None:
    """Write a file so that a reader sees the old or the new one, never a half.

    Raises:
        UsageError: It cannot be written.
    """
    content = text.encode("utf-8", "backslashreplace")
    try:
        target = Path(path).resolve()
        if target.exists() and not target.is_file():
            target.write_bytes(content)  # a pipe or a device cannot be replaced
        else:
            _replace(target, content)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from None


def check_targets(settings: Settings, claims: Sequence[Path] = (), corpus: Sequence[Path] = ()) -> None:
    """Refuse a file that cannot or must not be written before the work begins rather than after it.

    Raises:
        UsageError: A folder is missing, a path is a folder, two reports go to one file, or one goes to a claims file or
            into the corpus.
    """
    files = [file.path for file in settings.report]
    if settings.output and settings.output != "-":
        files.append(settings.output)
    if settings.write_baseline:
        files.append(settings.write_baseline)
    for path in files:
        _demand_writable(Path(path))
        _demand_no_input(Path(path), claims, corpus)
    if len({Path(path).resolve() for path in files}) < len(files):
        raise UsageError(f"two reports go to one file: {', '.join(sorted(files))}")


def _demand_writable(target: Path) -> None:
    if not target.parent.is_dir():
        raise UsageError(f"cannot write {target}: no such folder: {target.parent}")
    if target.is_dir():
        raise UsageError(f"cannot write {target}: it is a folder")


def _demand_no_input(target: Path, claims: Sequence[Path], corpus: Sequence[Path]) -> None:
    """A report repeats the claims word for word: read as a source, it would support each of them."""
    place = target.resolve()
    if place in {path.resolve() for path in claims}:
        raise UsageError(f"cannot write {target}: it is a claims file of this run")
    if any(place.is_relative_to(path.resolve()) for path in corpus):
        raise UsageError(
            f"cannot write {target}: it lies in the corpus, and the next run would read it as a source"
        )


def _replace(target: Path, content: bytes) -> None:
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _is_coloured(color: Color, environment: Mapping[str, str], *, terminal: bool) -> bool:
    """See no-color.org and force-color.org: set and not empty counts, whatever the value."""
    if color is not Color.AUTO:
        return color is Color.ALWAYS
    if environment.get("NO_COLOR"):
        return False
    return bool(environment.get("FORCE_COLOR")) or (terminal and environment.get("TERM") != "dumb")


def _encoding() -> str:
    return sys.stdout.encoding or "utf-8"
