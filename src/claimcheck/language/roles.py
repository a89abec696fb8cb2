"""Nouns for what a person is by office, work or standing: the table `data/roles.txt`."""

from functools import cache
from importlib.resources import files

from claimcheck.language.abbreviations import SHORT_FORMS


@cache
def roles() -> frozenset[str]:
    """Return the lemmas."""
    text = files("claimcheck.language").joinpath("data", "roles.txt").read_text(encoding="utf-8")
    rows = (row for row in text.splitlines() if not row.startswith("#"))
    single = frozenset(role for row in rows for role in row.split())
    # "Chief executive" is one word to the clause reader.
    return single | {form for form, short in SHORT_FORMS.items() if short in single}
