"""Ids for claims that were given none."""

import re

MAX_SLUG = 60

_OTHER = re.compile(r"[\W_]+")


def slug(text: str) -> str:
    """Return `text` in lower case, each run of other than letters and digits one hyphen, at most 60 characters."""
    return _OTHER.sub("-", text.lower()).strip("-")[:MAX_SLUG].strip("-")
