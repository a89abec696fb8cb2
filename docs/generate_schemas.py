# ruff: noqa: INP001 - a script, no package
"""Write docs/schemas from the wire shapes: ``python docs/generate_schemas.py``. A test fails when they differ."""

import json
from collections.abc import Mapping
from pathlib import Path

from claimcheck.reports.wire import SCHEMAS

FOLDER = Path(__file__).parent / "schemas"


def pages() -> Mapping[str, str]:
    """Return file name -> text of each schema."""
    return {
        f"{name}.json": json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
        for name, schema in SCHEMAS.items()
    }


def main() -> None:
    """Write the schemas."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
