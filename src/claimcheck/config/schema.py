"""The JSON Schema of a settings file."""

from typing import Any

from claimcheck.config.keys import KEYS


def config_schema() -> dict[str, Any]:
    """Return the JSON Schema of claimcheck.toml and of [tool.claimcheck] in pyproject.toml."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "claimcheck settings",
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: {"description": key.meaning, **key.schema} for key in KEYS.values()},
    }
