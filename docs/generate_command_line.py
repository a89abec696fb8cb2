# ruff: noqa: INP001 - a script, no package
"""Write what ``--help`` prints into docs/command-line.md: ``python docs/generate_command_line.py``.

The words around the blocks are written by hand. A test fails when a block differs from what the command prints.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parent / "command-line.md"

_HELP = re.compile(
    r"(?P<call>^\$ claimcheck (?P<words>[^\n]*--help)\n)(?P<printed>.*?)(?=^\$ |^```$)",
    re.MULTILINE | re.DOTALL,
)


def page(text: str) -> str:
    """Return the page with each help as it is printed now."""
    return _HELP.sub(lambda block: block["call"] + printed(block["words"]), text)


def printed(words: str) -> str:
    """Return what a command prints in 80 columns without colour."""
    command = [sys.executable, "-m", "claimcheck", *words.split()]
    plain = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb"}
    return subprocess.run(command, env=plain, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own command


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(PAGE.read_text("utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
