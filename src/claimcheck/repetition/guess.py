"""What a host would repeat if no document were a copy of another.

Origins and repetition need each other. A stub of a page says little besides the lines that its host puts everywhere, so
by its text it is a copy of every other page, and all of them would hang together as one origin, which repeats nothing.
Hence the lines that look like the host's are left out before origins are told, but not where they are most of the
document: then it may be a story, with a few words of the site that carries it.
"""

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.model.document import Document
from claimcheck.model.label import KEPT
from claimcheck.model.repetition import Repetition
from claimcheck.repetition.overlay import find_repetitions
from claimcheck.repetition.prints import LinePrints

LEAST_LEFT = Fraction(1, 3)
"""Share of a document's kept characters that the guess has to leave."""


def guess_repetitions(
    documents: Sequence[Document], prints: Sequence[LinePrints]
) -> tuple[tuple[Repetition, ...], ...]:
    """Return what to leave out of each document when its origin is told; see `find_repetitions`."""
    return guessed_of(documents, repetitions_without_copies(documents, prints))


def repetitions_without_copies(
    documents: Sequence[Document], prints: Sequence[LinePrints]
) -> tuple[tuple[Repetition, ...], ...]:
    """Return what each host would repeat if no document were a copy of another."""
    return find_repetitions(documents, prints, [str(number) for number in range(len(documents))])


def guessed_of(
    documents: Sequence[Document], found: Sequence[tuple[Repetition, ...]]
) -> tuple[tuple[Repetition, ...], ...]:
    """Return the guess that `repetitions_without_copies` leads to."""
    return tuple(
        guessed if guessed and _left(document, guessed) >= LEAST_LEFT else ()
        for document, guessed in zip(documents, found, strict=True)
    )


def _left(document: Document, guessed: Sequence[Repetition]) -> Fraction:
    kept = sum(block.end - block.start for block in document.blocks if block.label in KEPT)
    gone = sum(document.blocks[it.block].end - document.blocks[it.block].start for it in guessed)
    return Fraction(kept - gone, kept)
