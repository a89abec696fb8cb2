"""Reading the tables that ship with this room."""

from importlib.resources import files


def data_rows(name: str) -> tuple[str, ...]:
    """Return the rows of the table `data/<name>`, without comments and blank lines."""
    text = files("claimcheck.predicates").joinpath("data", name).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line.strip() and not line.startswith("#"))
