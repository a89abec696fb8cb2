"""What careful readers annotated (tests/data), read once for all the tests of a process."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

DATA = Path(__file__).parent / "data"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""In C where PyYAML has it: each worker reads two megabytes before its first test, and the other takes seconds."""


@cache
def semantic_pairs() -> dict[str, list[dict[str, Any]]]:
    """Return the pairs of claim and sentence of each group of `semantics`, by the group's name."""
    return {path.stem: _read(path) for path in sorted((DATA / "semantics").glob("*.yaml"))}


@cache
def seed_claims() -> dict[str, list[dict[str, Any]]]:
    """Return the claims over the seed dumps, by the name of their file."""
    return {path.stem: _read(path)["claims"] for path in sorted(DATA.glob("seed_claims*.yaml"))}


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  a safe one
