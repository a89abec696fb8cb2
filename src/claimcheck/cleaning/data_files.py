"""Reading the tables that ship with this room."""

from collections.abc import Iterator
from importlib.resources import files


def data_lines(name: str) -> Iterator[str]:
    """Yield the lines of a table, without comments and blank lines."""
    text = files("claimcheck.cleaning").joinpath("data", name).read_text("utf-8")
    return (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
