"""What claimcheck itself wrote or reads as claims must never become a source: a claim would prove itself."""

OWN_REPORT = "written by or for claimcheck"
"""Why such a file is skipped."""

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


def _is_shaped(value: dict[str, object]) -> bool:
    return str(value.get("version")) == "1" and any(shape <= value.keys() for shape in _SHAPES)


def _is_sarif(value: dict[str, object]) -> bool:
    runs = value.get("runs")
    tools = [run.get("tool") for run in runs if isinstance(run, dict)] if isinstance(runs, list) else []
    return any(isinstance(tool, dict) and _is_ours(tool.get("driver")) for tool in tools)


def _is_ours(tool: object) -> bool:
    return isinstance(tool, dict) and tool.get("name") == "claimcheck"
