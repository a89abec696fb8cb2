"""Which repeated blocks stand in the frame that a site puts around and into its texts.

A document's own text is what only it holds. A repeated line in the midst of it is what the document says: every report
of a series says how many the plant employs. What stands beyond the own text, or in a box inside it, is the frame,
unless it stands right beside the text and goes on speaking of the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction

from claimcheck.model.document import Document
from claimcheck.model.label import EVIDENCE, KEPT, REMOVED, Label
from claimcheck.repetition.topic import Topic

ON_TOPIC = Fraction(1, 2)
"""A line at an edge goes on with the text beside it if more than this share of its content is the text's."""

BARELY_ON_TOPIC = Fraction(1, 4)
"""Enough for lighter suspects: a line inside the text or below its title, and one with other words in each document."""

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
    REMOVED = auto()


BOUNDS = frozenset({Part.OWN, Part.TITLE})
REPEATED = frozenset({Part.SAME, Part.ALIKE})


@dataclass(frozen=True, slots=True)
class Piece:
    """A block that tells where the text begins or ends."""

    block: int
    part: Part
    text: str


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
    suspects = [run for run in _runs(pieces) if any(piece.part in REPEATED for piece in run.pieces)]
    if not suspects or not any(piece.part is Part.OWN for piece in pieces):
        return frozenset()
    topic = _topic(document, repeated)
    return frozenset(piece.block for run in suspects for piece in _frame_in(run, topic))


def _pieces(document: Document, repeated: Mapping[int, bool]) -> Iterator[Piece]:
    """Yield the blocks that tell something; what stands aside, and a heading of the document's own, does not."""
    for index, block in enumerate(document.blocks):
        part = _part(block.label, repeated.get(index))
        if part is not None:
            yield Piece(index, part, document.source.text[block.start : block.end])


def _part(label: Label, word_by_word: bool | None) -> Part | None:
    if label is Label.TITLE:
        return Part.TITLE
    if label not in KEPT:
        return Part.REMOVED if label in REMOVED and label is not Label.LAYOUT else None
    if word_by_word is not None:
        return Part.SAME if word_by_word else Part.ALIKE
    return Part.OWN if label in EVIDENCE else None


def _topic(document: Document, repeated: Mapping[int, bool]) -> Topic:
    topic = Topic()
    topic.add(document.metadata.title or "")
    for index, block in enumerate(document.blocks):
        if block.label in KEPT and (block.label is Label.TITLE or index not in repeated):
            topic.add(document.source.text[block.start : block.end])
    return topic


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


def _frame_in(run: Run, topic: Topic) -> Iterator[Piece]:
    """Yield what repeats in a run once the lines that go on with the text beside it are taken from its ends."""
    rest = list(run.pieces)
    if run.above:
        rest = _after_text(rest, run, topic)
    if run.below:
        rest = _after_text(rest[::-1], run, topic)
    if len(rest) >= run.least:
        yield from (piece for piece in rest if piece.part in REPEATED)


def _after_text(pieces: list[Piece], run: Run, topic: Topic) -> list[Piece]:
    """Return what is left of `pieces` behind those that go on with the text, which are added to its topic."""
    for number, piece in enumerate(pieces):
        if not _goes_on(piece, run, topic):
            return pieces[number:]
        topic.add(piece.text)
    return []


def _goes_on(piece: Piece, run: Run, topic: Topic) -> bool:
    if piece.part is Part.REMOVED:
        return False
    share = topic.share(piece.text)
    if run.is_at_edge and piece.part is Part.SAME:
        return share > ON_TOPIC
    return share >= BARELY_ON_TOPIC
