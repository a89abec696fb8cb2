"""The blocks of a page, observed one by one."""

from collections.abc import Sequence
from typing import overload

from claimcheck.cleaning.measures.pages import Page
from claimcheck.cleaning.observations import SAMPLE, Observation


class Observations(Sequence[Observation]):
    """The blocks of a page. Each is observed when it is first asked for; most never are."""

    __slots__ = ("_page", "_seen")

    def __init__(self, page: Page) -> None:
        """Nothing is looked at yet."""
        self._page = page
        self._seen: list[Observation | None] = [None] * page.size

    def __len__(self) -> int:
        """Return the number of blocks."""
        return len(self._seen)

    def text(self, place: int) -> str:
        """Return the text of the block at `place`, as far as it is looked at, for those who need no more."""
        start = self._page.starts[place]
        return self._page.text[start : min(self._page.ends[place], start + SAMPLE)]

    @overload
    def __getitem__(self, place: int) -> Observation: ...
    @overload
    def __getitem__(self, place: slice) -> list[Observation]: ...
    def __getitem__(self, place: int | slice) -> Observation | list[Observation]:
        """Return the observation at `place`, or those of a slice."""
        if isinstance(place, slice):
            return [self[one] for one in range(len(self))[place]]
        return self._seen[place] or self._observed(place)

    def _observed(self, place: int) -> Observation:
        text, starts, ends, hints, regions = self._page
        seen = self._seen[place] = Observation(text, starts[place], ends[place], hints[place], regions[place])
        return seen
