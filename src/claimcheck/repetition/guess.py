"""What a host would repeat if no document were a copy of another.

Origins and repetition need each other. A stub of a page says little besides the lines that its host puts everywhere, so
by its text it is a copy of every other page, and all of them would hang together as one origin, which repeats nothing.
Hence the lines that look like the host's are left out before origins are told, but not where they are most of the
document: then it may be a story, with a few words of the site that carries it.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from claimcheck.model.document import Document
from claimcheck.model.repetition import Repetition
from claimcheck.repetition.batches import batch_of
from claimcheck.repetition.columns import Lines, lines_of
from claimcheck.repetition.overlay import Overlay, find_repetitions
from claimcheck.repetition.prints import LinePrints

if TYPE_CHECKING:
    from collections.abc import Mapping

LEAST_LEFT = Fraction(1, 3)
"""Share of a document's kept characters that the guess has to leave."""


def guess_repetitions(
    documents: Sequence[Document], prints: Sequence[LinePrints]
) -> tuple[tuple[Repetition, ...], ...]:
    """Return what to leave out of each document when its origin is told; see `find_repetitions`."""
    found = find_repetitions(documents, prints, [str(number) for number in range(len(documents))])
    lines = lines_of(prints, [batch_of(document) for document in documents])
    guessed = guessed_in(lines, {number: it for number, it in enumerate(found) if it})
    return tuple(guessed.get(number, ()) for number in range(len(documents)))


def guessed_in(lines: Lines, found: Overlay) -> Overlay:
    """Return the guess that repetitions lead to which were found as if no page were a copy of another."""
    return {page: guessed for page, guessed in found.items() if _left(lines, page, guessed) >= LEAST_LEFT}


def _left(lines: Lines, page: int, guessed: Sequence[Repetition]) -> Fraction:
    sizes = _sizes(lines, page)
    kept = lines.kept[page]
    return Fraction(kept - sum(sizes[it.block] for it in guessed), kept)


def _sizes(lines: Lines, page: int) -> "Mapping[int, int]":
    """Return the characters of the compared blocks of a page."""
    first, last = lines.page.searchsorted([page, page + 1])
    return dict(zip(lines.block[first:last].tolist(), lines.size[first:last].tolist(), strict=True))
