"""From a path to the text of a claims file, or to the reason why there is none."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from claimcheck.claims.limits import MAX_BYTES
from claimcheck.claims.positions import Positions
from claimcheck.errors import ClaimsProblem

_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")

# What YAML forbids anywhere in a file.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


class UnreadableFileError(Exception):
    """Why a claims file has no text that could be read."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.line, self.column = line, column

    def problem(self, path: str) -> ClaimsProblem:
        """Return what is reported of the file at `path`."""
        return ClaimsProblem(path, self.line, self.column, str(self))


def distinct(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Drop every path that names a file named before: two patterns of a shell may both match it."""
    firsts: dict[str, Path] = {}
    for path in paths:
        firsts.setdefault(os.path.realpath(path), path)
    return tuple(firsts.values())


def relative(path: Path, base: Path) -> str:
    """Return `path` as reports name it: relative to `base`, with ``/``; absolute where they share no root."""
    try:
        return Path(os.path.relpath(path, base)).as_posix()
    except ValueError:
        return path.absolute().as_posix()


def read_text(path: Path) -> str:
    """Read the file, without its byte order mark.

    Raises:
        UnreadableFileError: it is missing, no file, too large, not UTF-8, or holds a character that YAML forbids.
    """
    text = _decoded(_bytes(path))
    forbidden = _FORBIDDEN.search(text)
    if forbidden:
        code = f"U+{ord(forbidden.group()):04X}"
        message = f"found the character {code}, expected text; remove it, or write it as an escape in quotes"
        raise UnreadableFileError(message, *Positions.of(text).at(forbidden.start()))
    return text


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = b"" if os.fstat(file.fileno()).st_size > MAX_BYTES else file.read(MAX_BYTES + 1)
            size = max(os.fstat(file.fileno()).st_size, len(content))
    except OSError as error:
        raise UnreadableFileError(_refusal(path, error)) from error
    if size > MAX_BYTES:
        limit = f"at most {MAX_BYTES // 1_000_000} MB"
        raise UnreadableFileError(
            f"the file is too large: found {size:,} bytes or more, expected {limit}; split the file"
        )
    return content


def _refusal(path: Path, error: OSError) -> str:
    if path.is_dir():
        return "found a directory, expected a claims file; name the file in it, such as claims.yaml"
    if isinstance(error, FileNotFoundError):
        return "no such file; expected a claims file. `claimcheck init` starts one"
    return f"the file cannot be read: {error.strerror or type(error).__name__}"


def _decoded(content: bytes) -> str:
    content = content.removeprefix(_BOM)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        kind = "UTF-16" if content.startswith(_WIDE_BOMS) else f"the byte 0x{content[error.start]:02X}"
        message = f"found {kind}, expected UTF-8; save the file as UTF-8"
        raise UnreadableFileError(message, *Positions.of(before).at(len(before))) from error
