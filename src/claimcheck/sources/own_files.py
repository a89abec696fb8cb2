"""What claimcheck itself wrote or reads as claims must never become a source: a claim would prove itself."""

import re

OWN_FILE = "written by or for claimcheck"
"""Why such a file is skipped."""

_YAML = (".yaml", ".yml")
_START = 65536
"""Bytes of a claims file in which its first keys stand."""

_CLAIMS = re.compile(rb"^(?:\xef\xbb\xbf)?claims[ \t]{0,20}:[ \t]{0,20}(?:[#\[].{0,1000})?\r?$", re.MULTILINE)

_SHAPES = (
    frozenset({"version", "claims"}),
    frozenset({"version", "sources", "skipped_files"}),
    frozenset({"version", "source", "problem", "blocks"}),
    frozenset({"version", "claim", "candidates"}),
)
"""Keys of a claims file or report, of the outcomes of `sources` and `sources --show`, and of `explain`."""


def is_own_report(value: object) -> bool:
    """Whether a JSON document is a claims file, or a report of claimcheck in its own format or as SARIF."""
    if not isinstance(value, dict):
        return False
    return _is_ours(value.get("tool")) or _is_sarif(value) or _is_shaped(value)


def is_claims_file(name: str, raw: bytes | bytearray) -> bool:
    """Whether the file of that name and content is a claims file in YAML."""
    start = bytes(raw[:_START]) if name.lower().endswith(_YAML) else b""
    return _CLAIMS.search(start) is not None


def _is_shaped(value: dict[str, object]) -> bool:
    return str(value.get("version")) == "1" and any(shape <= value.keys() for shape in _SHAPES)


def _is_sarif(value: dict[str, object]) -> bool:
    runs = value.get("runs")
    tools = [run.get("tool") for run in runs if isinstance(run, dict)] if isinstance(runs, list) else []
    return any(isinstance(tool, dict) and _is_ours(tool.get("driver")) for tool in tools)


def _is_ours(tool: object) -> bool:
    return isinstance(tool, dict) and tool.get("name") == "claimcheck"
