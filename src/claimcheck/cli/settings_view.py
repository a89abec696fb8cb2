"""``--show-settings``: every setting, its value and where that came from, as TOML."""

import json
from collections.abc import Iterator
from datetime import date

from claimcheck.cli.outputs import write_standard
from claimcheck.config import KEYS, Resolution


def print_settings(resolution: Resolution) -> int:
    """Print the settings as lines that could stand in a claimcheck.toml."""
    write_standard("\n".join(_lines(resolution)) + "\n")
    return 0


def _lines(resolution: Resolution) -> Iterator[str]:
    yield f"# settings file: {resolution.file or 'none'}"
    for name in KEYS:
        value = _written(getattr(resolution.settings, name))
        line = f"# {name} is not set" if value is None else f"{name} = {value}"
        yield f"{line}  # {resolution.origins[name]}"


def _written(value: object) -> str | None:
    """Return the value as TOML; None where there is nothing to write."""
    if value is None or value == ():
        return None
    if isinstance(value, tuple):
        return f"[{', '.join(json.dumps(str(item), ensure_ascii=False) for item in value)}]"
    if isinstance(value, bool | int):
        return str(value).lower()
    return str(value) if isinstance(value, date) else json.dumps(str(value), ensure_ascii=False)
