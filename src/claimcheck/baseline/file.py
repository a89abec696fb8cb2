"""Baseline files: JSON in a fixed order, so that a diff shows which findings came and went."""

import json
from dataclasses import dataclass
from pathlib import Path

from claimcheck.baseline.entries import Entry
from claimcheck.errors import ConfigurationError, UsageError


@dataclass(frozen=True, slots=True)
class Baseline:
    """The findings that do not count."""

    tool: str
    """Name and version of what made it."""
    entries: tuple[Entry, ...]


def baseline_text(baseline: Baseline) -> str:
    """Return the text of a baseline file; reading it back gives `baseline`."""
    findings = [_written(entry) for entry in sorted(baseline.entries)]
    content = {"version": 1, "tool": baseline.tool, "findings": findings}
    # Escaped, so that no bidirectional mark of a source makes a diff look other than it is.
    return json.dumps(content, indent=2, ensure_ascii=True) + "\n"


def _written(entry: Entry) -> dict[str, object]:
    subject = "source" if entry.about_source else "claim"
    return {"rule": entry.rule, subject: entry.subject, "values": list(entry.values)}


def read_baseline(path: Path) -> Baseline:
    """Read a baseline file.

    Raises:
        UsageError: It is not there or cannot be read.
        ConfigurationError: It is no baseline; says where.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise UsageError(f"no baseline: {path} does not exist; --write-baseline {path} makes it") from None
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: byte {error.start} is no UTF-8{_REMEDY}") from None
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None
    return _parsed(text, path)


_REMEDY = "; restore the file from version control, or make it anew with --write-baseline"


def _parsed(text: str, path: Path) -> Baseline:
    from pydantic import ValidationError  # noqa: PLC0415 - a run without a baseline does without

    from claimcheck.baseline.shapes import BaselineShape  # noqa: PLC0415

    try:
        shape = BaselineShape.model_validate(json.loads(text))
    except json.JSONDecodeError as error:
        place = f"{path}:{error.lineno}:{error.colno}"
        raise ConfigurationError(f"{place}: {error.msg}{_REMEDY}") from None
    except RecursionError:
        raise ConfigurationError(f"{path}: nested too deeply{_REMEDY}") from None
    except ValidationError as error:
        first = error.errors()[0]
        keys = ".".join(map(str, first["loc"])) or "the file"
        raise ConfigurationError(f"{path}: {keys}: {first['msg']}{_REMEDY}") from None
    return Baseline(shape.tool, tuple(sorted({finding.entry() for finding in shape.findings})))
