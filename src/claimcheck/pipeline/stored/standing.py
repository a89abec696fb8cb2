"""How documents stand to one another: which lines a host repeats, and which documents are copies of one story."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from claimcheck.repetition import Lines, Overlay, Pages, guessed_in, repetitions_in


class ComparedPages(Pages, Protocol):
    """Documents by their numbers, in order of their ids, wherever they are kept."""

    def origins(self, gone: Mapping[int, Sequence[int]]) -> Sequence[str]:
        """Return the origin of what is left of each page; `gone` are the blocks that some pages are to lose."""
        ...


def stand(lines: Lines, pages: ComparedPages) -> tuple[Sequence[str], Overlay]:
    """Return the origin of each page, and what of each its host repeats.

    Origins are told first, of what is guessed to be left, so that a story that several sites carry is not taken for a
    line that they repeat; and once more where the guess was wrong.
    """
    without_copies = repetitions_in(lines, None, pages)
    guessed = guessed_in(lines, without_copies)
    origins = pages.origins(_blocks(guessed))
    has_copies = len(set(origins)) < len(origins)
    found = repetitions_in(lines, origins, pages) if has_copies else without_copies
    if _blocks(found) != _blocks(guessed):
        origins = pages.origins(_blocks(found))
    return origins, found


def _blocks(overlay: Overlay) -> dict[int, tuple[int, ...]]:
    return {page: tuple(it.block for it in repetitions) for page, repetitions in overlay.items()}
