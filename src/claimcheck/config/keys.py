"""The table of settings: how each is read, where its paths lead, and what it is for."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from claimcheck.config import values
from claimcheck.config.settings import Color, Engine, FailOn, Format, ReportFile
from claimcheck.model.article_field import ArticleField

ENVIRONMENT_PREFIX = "CLAIMCHECK_"


@dataclass(frozen=True, slots=True)
class Key:
    """One setting."""

    name: str
    read: values.Reader
    meaning: str
    schema: Mapping[str, Any]
    """Its JSON Schema, without the description."""
    below: Callable[[Any, str], object] | None = None
    """For paths: the value as seen from a settings file's folder."""
    separator: str | None = None
    """What separates the items of a list in an environment variable."""

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return ENVIRONMENT_PREFIX + self.name.upper()


def _path_below(path: str, folder: str) -> str:
    if "://" in path:
        return path  # an address stands nowhere below
    return os.path.normpath(os.path.join(folder, path))  # noqa: PTH118 - Path drops a leading "./" but keeps ".."


def _paths_below(paths: tuple[str, ...], folder: str) -> tuple[str, ...]:
    return tuple(_path_below(path, folder) for path in paths)


def _reports_below(files: tuple[ReportFile, ...], folder: str) -> tuple[ReportFile, ...]:
    return tuple(replace(file, path=_path_below(file.path, folder)) for file in files)


def _names(choices: type[Format | FailOn | Engine | Color]) -> Mapping[str, Any]:
    return {"enum": [str(choice) for choice in choices]}


_TEXTS = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
_BOOLEAN = {"type": "boolean"}
_FIELDS = {
    "anyOf": [
        {
            "type": "object",
            "properties": {str(field): {"type": "string"} for field in ArticleField},
            "additionalProperties": False,
        },
        *_TEXTS["anyOf"],
    ]
}

_FILE_IGNORES = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "files": _TEXTS,
            "rule": {"type": "string"},
            "reason": {"type": "string"},
            "until": {"type": "string", "format": "date"},
        },
        "required": ["files", "rule", "reason"],
        "additionalProperties": False,
    },
}

_TABLE = (
    Key("corpus", values.texts, "Folders and files to check against.", _TEXTS, _paths_below, os.pathsep),
    Key("fields", values.field_names, "What data calls an article's fields.", _FIELDS, separator=","),
    Key("format", values.choice(Format), "How the report is written.", _names(Format)),
    Key("output", values.text, "The file that gets the report.", {"type": "string"}, _path_below),
    Key("report", values.report_files, "More reports, each FORMAT=FILE.", _TEXTS, _reports_below, ","),
    Key(
        "sarif_include_suppressed",
        values.boolean,
        "Whether SARIF holds what is suppressed.",
        _BOOLEAN,
    ),
    Key("fail_on", values.choice(FailOn), "The severity from which the gate closes.", _names(FailOn)),
    Key("select", values.codes, "The only rules that run, by code or name.", _TEXTS, separator=","),
    Key(
        "ignore", values.codes, "Rules whose findings are suppressed, by code or name.", _TEXTS, separator=","
    ),
    Key("suppress", values.file_ignores, "Rules silenced for some files.", _FILE_IGNORES),
    Key("as_of", values.day, "The day by which dates are judged, or today.", {"type": "string"}),
    Key("locked", values.boolean, "Hold the run to the evidence in claims.lock.", _BOOLEAN),
    Key("baseline", values.text, "Findings that do not count.", {"type": "string"}, _path_below),
    Key("write_baseline", values.text, "The file that gets all findings.", {"type": "string"}, _path_below),
    Key("diff", values.text, "Check only what has changed since this git revision.", {"type": "string"}),
    Key("store", values.text, "The folder that keeps what was read.", {"type": "string"}, _path_below),
    Key("no_cache", values.boolean, "Neither read nor write the store.", _BOOLEAN),
    Key("engine", values.choice(Engine), "What does the work.", _names(Engine)),
    Key("jobs", values.count, "Worker processes; 0 means one a core.", {"type": "integer", "minimum": 0}),
    Key("color", values.choice(Color), "Whether reports are coloured.", _names(Color)),
    Key("quiet", values.boolean, "Show the last line of the report only.", _BOOLEAN),
    Key("verbose", values.boolean, "Say what is read, on standard error.", _BOOLEAN),
)

KEYS: Mapping[str, Key] = MappingProxyType({key.name: key for key in _TABLE})
"""By name, in the order in which they are shown. The names are the fields of `Settings`."""
