"""The "did you mean" that ends a message about a name that does not exist."""

from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

_LOOKED_AT = 8
"""More names do not lie equally near."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return ``; did you mean "…"?`` for the nearest of the `known` names, or "" where none is near."""
    meant = nearest(name, known)
    return f'; did you mean "{meant}"?' if meant else ""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that `name` is most likely a slip of, whatever the case, or None where none is near.

    Of names that share equally many characters with it, it is the one that shares more of them in place: CC1O1 is a
    slip of CC101 and not of CC911.
    """
    slip = name.casefold()
    by_folded = {candidate.casefold(): candidate for candidate in sorted(known, reverse=True)}
    near = get_close_matches(slip, sorted(by_folded), n=_LOOKED_AT)
    return by_folded[max(near, key=lambda it: _nearness(slip, it))] if near else None


def _nearness(slip: str, candidate: str) -> tuple[float, int, str]:
    in_place = sum(one == other for one, other in zip(slip, candidate, strict=False))
    return (SequenceMatcher(None, candidate, slip).ratio(), in_place, candidate)
