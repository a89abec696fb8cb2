"""Who holds a line: origins, not documents, so that copies of one story count once."""

from collections.abc import Iterable
from functools import cached_property

ENOUGH_ORIGINS = 3
"""Distinct origins that hold a line of the site; two may quote each other."""


class Sighting:
    """One line and the origins that hold it. Filled by `add`, then asked."""

    def __init__(self) -> None:
        self._holders: dict[str, str] = {}
        self._outside: set[str] = set()

    def add(self, origin: str, source_id: str) -> None:
        """Note that a source holds the line."""
        self._holders[origin] = min(source_id, self._holders.get(origin, source_id))

    def add_outside(self, origin: str) -> None:
        """Note that the line stands outside the text of a document of `origin`."""
        self._outside.add(origin)

    @property
    def origins(self) -> int:
        """How many distinct origins hold the line."""
        return len(self._holders)

    @property
    def repeats(self) -> bool:
        """Tell whether enough origins hold the line."""
        return self.origins >= ENOUGH_ORIGINS

    @property
    def mostly_outside(self) -> bool:
        """Tell whether the line stands outside the text in more than half of its origins."""
        return 2 * len(self._outside) > self.origins

    def elsewhere(self, origin: str) -> str:
        """Return the smallest id of a source of another origin."""
        return next(source_id for source_id, holder in self._nearest if holder != origin)

    @cached_property
    def _nearest(self) -> tuple[tuple[str, str], ...]:
        return tuple(sorted((source_id, origin) for origin, source_id in self._holders.items())[:2])


def repeated_keys(held: Iterable[tuple[str, Iterable[int]]]) -> set[int]:
    """Return the keys that enough distinct origins hold, from (origin, keys) of each document.

    Most lines of a corpus stand in one place only, so a key costs an entry for its first holder; a second is kept only
    for those that have one.
    """
    first: dict[int, str] = {}
    second: dict[int, str] = {}
    repeated: set[int] = set()
    for origin, keys in held:
        for key in set(keys) - repeated:
            if first.setdefault(key, origin) != origin and second.setdefault(key, origin) != origin:
                repeated.add(key)
    return repeated
