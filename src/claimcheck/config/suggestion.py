"""The "did you mean" that ends a message about a name that does not exist."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return ``; did you mean "…"?`` for the nearest of the `known` names, or "" where none is near."""
    by_folded = {candidate.casefold(): candidate for candidate in sorted(known, reverse=True)}
    near = get_close_matches(name.casefold(), sorted(by_folded), n=1)
    return f'; did you mean "{by_folded[near[0]]}"?' if near else ""
