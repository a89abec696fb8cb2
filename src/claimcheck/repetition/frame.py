"""Which repeated blocks stand in the frame that a site puts around and into its texts.

A document's own text is what only it holds. A repeated line in the midst of it is what the document says: every report
of a series says how many the plant employs. What stands beyond the own text, or in a box inside it, is the frame,
unless it stands right beside the text and goes on speaking of the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from claimcheck.model.document import Document
from claimcheck.model.label import EVIDENCE, KEPT, REMOVED, Label
from claimcheck.repetition.belonging import Text

BOX = 2
"""Blocks of a box inside a text, such as a heading and what it leads to. One alone is the text's."""


class Part(Enum):
    """What a block is to its document."""

    OWN = auto()
    """A sentence, item or row that only this document holds."""
    TITLE = auto()
    SAME = auto()
    """Repeated word by word."""
    ALIKE = auto()
    """Repeated with another figure or word."""
    HEADING = auto()
    """Repeated, and as much the text's as what it stands above."""
    REMOVED = auto()


BOUNDS = frozenset({Part.OWN, Part.TITLE})


@dataclass(frozen=True, slots=True)
class Piece:
    """A block that tells where the text begins or ends."""

    block: int
    part: Part


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that are not the document's own, and what stands above and below them; None at an edge."""

    above: Part | None
    pieces: tuple[Piece, ...]
    below: Part | None

    @property
    def is_at_edge(self) -> bool:
        """Tell whether the run is the first or last of the document."""
        return None in {self.above, self.below}

    @property
    def least(self) -> int:
        """Return how many pieces it takes to make a frame here."""
        return BOX if self.above is self.below is Part.OWN else 1


def framed(document: Document, repeated: Mapping[int, bool]) -> frozenset[int]:
    """Return the blocks of `repeated` that stand in the frame.

    Args:
        document: Labelled by itself.
        repeated: Index of a block that other origins hold too -> whether word by word.

    A document without a sentence of its own has no frame: nothing tells what it is about.
    """
    pieces = list(_pieces(document, repeated))
    suspects = [run for run in _runs(pieces) if any(map(_is_kept, run.pieces))]
    if not suspects or not any(piece.part is Part.OWN for piece in pieces):
        return frozenset()
    text = Text(document, repeated)
    return frozenset(piece.block for run in suspects for piece in _frame_in(run, text) if _is_kept(piece))


def _pieces(document: Document, repeated: Mapping[int, bool]) -> Iterator[Piece]:
    """Yield the blocks that tell something; what stands aside, and a heading of the document's own, does not."""
    for index, block in enumerate(document.blocks):
        part = _part(block.label, repeated.get(index))
        if part is not None:
            yield Piece(index, part)


def _part(label: Label, word_by_word: bool | None) -> Part | None:
    if label not in KEPT:
        return Part.REMOVED if label in REMOVED and label is not Label.LAYOUT else None
    if label is Label.TITLE:
        return Part.TITLE
    if word_by_word is None:
        return Part.OWN if label in EVIDENCE else None
    if label is Label.HEADING:
        return Part.HEADING
    return Part.SAME if word_by_word else Part.ALIKE


def _runs(pieces: Sequence[Piece]) -> Iterator[Run]:
    """Yield the runs between the document's own pieces; an empty one tells nothing."""
    above: Part | None = None
    run: list[Piece] = []
    for piece in pieces:
        if piece.part in BOUNDS:
            if run:
                yield Run(above, tuple(run), piece.part)
            above, run = piece.part, []
        else:
            run.append(piece)
    if run:
        yield Run(above, tuple(run), None)


def _is_kept(piece: Piece) -> bool:
    return piece.part is not Part.REMOVED


def _frame_in(run: Run, text: Text) -> list[Piece]:
    """Return the pieces of a run that do not go on with the text beside it; none where they are too few for a box."""
    beside = _beside_text(run)
    stays = run.below is Part.OWN
    rest: list[Piece] = []
    for number, piece in reversed(list(enumerate(run.pieces))):
        if piece.part is not Part.HEADING:
            stays = number in beside and _goes_on(piece, run, text)
        if not stays:
            rest.append(piece)
    return rest if len(rest) >= run.least else []


def _beside_text(run: Run) -> set[int]:
    """Return the numbers of the pieces that no removed block parts from the text above or below."""
    removed = [number for number, piece in enumerate(run.pieces) if piece.part is Part.REMOVED]
    first, last = (removed[0], removed[-1]) if removed else (len(run.pieces), -1)
    above = range(first) if run.above else ()
    below = range(last + 1, len(run.pieces)) if run.below else ()
    return {*above, *below}


def _goes_on(piece: Piece, run: Run, text: Text) -> bool:
    if piece.part is Part.ALIKE:
        return text.has_variant(piece.block)
    return text.has_line(piece.block, at_edge=run.is_at_edge)
