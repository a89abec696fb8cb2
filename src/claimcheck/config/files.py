"""Finding a settings file and reading its table."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import ConfigurationError

FILE_NAMES = ("claimcheck.toml", ".claimcheck.toml", "pyproject.toml")
"""In one folder the first that is there and has settings counts."""

_PYPROJECT = "pyproject.toml"
_TABLE = "tool.claimcheck"
_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]")
_TOML_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A settings file as it was read."""

    path: Path
    table: Mapping[str, object]
    text: str

    def place(self, key: str) -> str:
        """Return ``path:line:column`` of a key, or the path alone where it is not written plainly."""
        wanted = re.compile(rf"""\s*(["']?){re.escape(key)}\1\s*=""")
        current = ""
        for number, line in enumerate(self.text.splitlines(), 1):
            if header := _HEADER.match(line):
                current = re.sub(r"[\s\"']", "", header[1])
                if current == f"{self._own_table}.{key}".removeprefix("."):
                    return f"{self.path}:{number}:1"
            elif current == self._own_table and wanted.match(line):
                return f"{self.path}:{number}:{len(line) - len(line.lstrip()) + 1}"
        return str(self.path)

    @property
    def _own_table(self) -> str:
        return _TABLE if self.path.name == _PYPROJECT else ""


def find_settings_file(folder: Path) -> SettingsFile | None:
    """Search `folder` and then each folder above it; the nearest file with settings counts, alone."""
    absolute = folder.absolute()
    for place in (absolute, *absolute.parents):
        for name in FILE_NAMES:
            path = place / name
            if path.is_file() and (found := _read(_shortest(path))) is not None:
                return found
    return None


def read_settings_file(path: Path) -> SettingsFile:
    """Read the file that the user named.

    Raises:
        ConfigurationError: It cannot be read, is no TOML, or is a pyproject.toml without our table.
    """
    found = _read(path)
    if found is None:
        raise ConfigurationError(f"{path}: has no [{_TABLE}] table")
    return found


def _read(path: Path) -> SettingsFile | None:
    """Return None for a pyproject.toml that says nothing of us."""
    text = _text_of(path)
    if path.name == _PYPROJECT and "claimcheck" not in text:
        return None
    document = _parse(path, text)
    if path.name != _PYPROJECT:
        return SettingsFile(path, document, text)
    tools = document.get("tool")
    table = tools.get("claimcheck") if isinstance(tools, dict) else None
    return SettingsFile(path, table, text) if isinstance(table, dict) else None


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: is not UTF-8 (byte {error.start})") from None
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror})") from None


def _parse(path: Path, text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        place = _TOML_PLACE.search(message)
        where = f"{path}:{place[1]}:{place[2]}" if place else str(path)
        raise ConfigurationError(f"{where}: is no TOML: {_TOML_PLACE.sub('', message).strip()}") from None


def _shortest(path: Path) -> Path:
    """Name the file as a person in the working directory would, where it lies below that."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
