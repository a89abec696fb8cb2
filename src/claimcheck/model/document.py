"""A Source whose every code point has a label and a reason."""

from dataclasses import dataclass, field
from typing import NamedTuple

from claimcheck.model.label import KEPT, REMOVED, Label
from claimcheck.model.source import Metadata, Source
from claimcheck.model.span import Span


class Block(NamedTuple):
    """A line or paragraph with its label and the reason for it.

    No frozen dataclass: a page has hundreds of blocks, and a tuple is made in a third of the time.
    """

    start: int
    end: int
    label: Label
    reason: str
    """A named reason from the cleaner's catalogue, such as ``share-bar``."""
    alone: Label | None = None
    """What the block looked like by itself, where its neighbours changed the opinion."""
    score: int = 0
    """How much it looks like text among its neighbours, in hundredths of log-odds; negative speaks against."""

    @property
    def span(self) -> Span:
        """Where the block stands in `Source.text`."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Removal:
    """A removed span, why, and what it was taken for."""

    start: int
    end: int
    label: Label
    reason: str


@dataclass(frozen=True, slots=True)
class Damage:
    """A place where the text itself is broken: lost or misread characters, a chunk cut in mid-sentence (CC903)."""

    start: int
    end: int
    kind: str
    """``lost-characters``, ``misread-characters``, ``undecodable``, ``cut-start`` or ``cut-end``."""
    message: str


@dataclass(frozen=True, slots=True)
class Document:
    """The labelled blocks of one Source. The blocks tile `source.text` exactly, in order."""

    source: Source
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)
    damage: tuple[Damage, ...] = ()

    @property
    def text(self) -> str:
        """The kept blocks' slices, joined by one newline."""
        return "\n".join(
            self.source.text[block.start : block.end] for block in self.blocks if block.label in KEPT
        )

    @property
    def removals(self) -> tuple[Removal, ...]:
        """Everything that is neither kept nor aside, in order of place."""
        return tuple(
            Removal(block.start, block.end, block.label, block.reason)
            for block in self.blocks
            if block.label in REMOVED
        )
