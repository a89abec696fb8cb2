"""Flags over environment over settings file over defaults, and which of them each value came from."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from claimcheck.config.files import SettingsFile, find_settings_file, read_settings_file
from claimcheck.config.keys import ENVIRONMENT_PREFIX, KEYS, Key
from claimcheck.config.settings import Settings
from claimcheck.config.suggestion import did_you_mean
from claimcheck.errors import ClaimcheckError, ConfigurationError, UsageError

CONFIG_VARIABLE = ENVIRONMENT_PREFIX + "CONFIG"
"""Names the settings file, as ``--config`` does."""

DEBUG_VARIABLE = ENVIRONMENT_PREFIX + "DEBUG"
"""Shows the traceback of an internal error, as ``--debug`` does."""

DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Resolution:
    """The settings in force and, for each, where its value came from."""

    settings: Settings
    origins: Mapping[str, str]
    """By setting: ``flag --x``, ``environment X``, ``file:line:column`` or ``default``."""
    file: Path | None = None
    """The settings file that was read, if any."""


@dataclass(frozen=True, slots=True)
class _Value:
    key: Key
    value: object
    origin: str


def resolve(
    flags: Mapping[str, object],
    *,
    folder: Path,
    environment: Mapping[str, str],
    config: Path | None = None,
    isolated: bool = False,
) -> Resolution:
    """Read all layers.

    Args:
        flags: By setting; None and empty mean that the flag was not given.
        folder: Where the search for a settings file begins.
        environment: All environment variables; ours begin with ``CLAIMCHECK_``.
        config: The settings file to read instead of the one that is found.
        isolated: Hear neither settings files nor the environment.

    Raises:
        UsageError: A flag has a value that cannot be used.
        ConfigurationError: So has the environment or the file, or it sets what does not exist. All at once.
    """
    file = None if isolated else _settings_file(folder, environment, config)
    layers = [_file_layer(file)] if file else []
    if not isolated:
        layers.append(_environment_layer(environment))
    problems: list[str] = []
    values = {value.key.name: value for layer in layers for value in _sound(layer, problems)}
    if problems:
        raise ConfigurationError("\n".join(problems))
    values |= {value.key.name: value for value in _flag_layer(flags)}
    return Resolution(_settings(values), _origins(values), file.path if file else None)


def _settings(values: Mapping[str, _Value]) -> Settings:
    return Settings(**{name: value.value for name, value in values.items()})  # type: ignore[arg-type]


def _origins(values: Mapping[str, _Value]) -> dict[str, str]:
    return {name: values[name].origin if name in values else DEFAULT for name in KEYS}


def _settings_file(folder: Path, environment: Mapping[str, str], config: Path | None) -> SettingsFile | None:
    named = config or environment.get(CONFIG_VARIABLE)
    return read_settings_file(Path(named)) if named else find_settings_file(folder)


_Layer = Iterator[_Value | ClaimcheckError]
"""Values, and in the place of one that cannot be used its error, so that all errors are told at once."""


def _sound(layer: _Layer, problems: list[str]) -> Iterator[_Value]:
    for value in layer:
        if isinstance(value, ClaimcheckError):
            problems.append(str(value))
        else:
            yield value


def _file_layer(file: SettingsFile) -> _Layer:
    for name, raw in file.table.items():
        place = file.place(name)
        key = KEYS.get(name)
        if key is None:
            yield ConfigurationError(f'{place}: no such setting: "{name}"{did_you_mean(name, KEYS)}')
        else:
            yield _read(key, raw, place, str(file.path.parent))


def _environment_layer(environment: Mapping[str, str]) -> _Layer:
    variables = {key.variable: key for key in KEYS.values()}
    for name, raw in sorted(environment.items()):
        if not name.startswith(ENVIRONMENT_PREFIX) or name in {CONFIG_VARIABLE, DEBUG_VARIABLE} or not raw:
            continue
        key = variables.get(name)
        if key is None:
            yield ConfigurationError(f"no such environment variable: {name}{did_you_mean(name, variables)}")
        else:
            yield _read(key, _items(raw, key.separator) if key.separator else raw, f"environment {name}")


def _items(raw: str, separator: str) -> list[str]:
    """Split a list of a variable; the colon of an address (``s3://…``) separates nothing."""
    return re.split(rf"{re.escape(separator)}(?!//)", raw)


def _flag_layer(flags: Mapping[str, object]) -> Iterator[_Value]:
    for name, raw in flags.items():
        if raw is None or raw == []:
            continue
        value = _read(KEYS[name], raw, f"flag --{name.replace('_', '-')}")
        if isinstance(value, ClaimcheckError):
            raise UsageError(str(value).removeprefix("flag "))
        yield value


def _read(key: Key, raw: object, origin: str, folder: str = "") -> _Value | ClaimcheckError:
    """A flag and a variable name their setting themselves; the place in a file does not."""
    try:
        value = key.read(raw)
    except ValueError as error:
        return ConfigurationError(f"{origin}: {f'{key.name}: ' if folder else ''}{error}")
    return _Value(key, key.below(value, folder) if key.below and folder else value, origin)
