"""Counting what `claimcheck ingest` and `sources` show, for every format."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from claimcheck.model.document import Block, Document
from claimcheck.model.explanation import SourceInspection
from claimcheck.model.label import ASIDE, KEPT, Label
from claimcheck.model.repetition import Repetition

Why = tuple[Label, str]
"""What a block was removed as, and the reason."""


@dataclass(frozen=True, slots=True)
class Account:
    """What became of the blocks of one source or of several; white space between blocks is no block."""

    kept: int = 0
    aside: int = 0
    removed: Counter[Why] = field(default_factory=Counter)
    holders: Counter[Why] = field(default_factory=Counter)
    """How many sources have a block removed for that."""
    repeated: int = 0
    """Removed blocks that only the comparison with other documents of the host gave away."""
    damaged: int = 0
    """Places where the text itself is broken."""
    lost: int = 0
    """Characters of the removed blocks."""
    characters: int = 0
    """Of all blocks."""

    @property
    def gone(self) -> int:
        """How many blocks were removed."""
        return self.removed.total()

    def reasons(self) -> dict[str, int]:
        """Return how many blocks were removed for each reason, the most frequent first."""
        counts: Counter[str] = Counter()
        for (_, reason), number in self.removed.items():
            counts[reason] += number
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def ranked(self) -> list[tuple[Why, int]]:
        """Return what blocks were removed as and why, the most frequent first."""
        return sorted(self.removed.items(), key=lambda item: (-item[1], item[0]))


def account_of(source: SourceInspection) -> Account:
    """Count the blocks of one source; nothing where it could not be read."""
    document = source.document
    if document is None:
        return Account()
    blocks = [block for block in document.blocks if block.label is not Label.LAYOUT]
    gone = [block for block in blocks if block.label not in KEPT | ASIDE]
    removed = Counter((block.label, block.reason) for block in gone)
    return Account(
        kept=sum(block.label in KEPT for block in blocks),
        aside=sum(block.label in ASIDE for block in blocks),
        removed=removed,
        holders=Counter(list(removed)),
        repeated=len(source.repetitions),
        damaged=len(document.damage),
        lost=_length(gone),
        characters=_length(blocks),
    )


def _length(blocks: Iterable[Block]) -> int:
    return sum(block.end - block.start for block in blocks)


def total(accounts: Iterable[Account]) -> Account:
    """Add accounts up."""
    listed = list(accounts)
    return Account(
        kept=sum(account.kept for account in listed),
        aside=sum(account.aside for account in listed),
        removed=_merged(account.removed for account in listed),
        holders=_merged(account.holders for account in listed),
        repeated=sum(account.repeated for account in listed),
        damaged=sum(account.damaged for account in listed),
        lost=sum(account.lost for account in listed),
        characters=sum(account.characters for account in listed),
    )


def _merged(counters: Iterable[Counter[Why]]) -> Counter[Why]:
    merged: Counter[Why] = Counter()
    for counter in counters:
        merged.update(counter)
    return merged


@dataclass(frozen=True, slots=True)
class Extent:
    """How much there is in a corpus."""

    sources: int
    """With text."""
    records: int
    """Of these, records of files that hold many."""
    origins: int
    unusable: int
    sentences: int


def extent_of(sources: Iterable[SourceInspection]) -> Extent:
    """Count sources, origins and sentences."""
    listed = list(sources)
    usable = [source for source in listed if source.problem is None]
    return Extent(
        sources=len(usable),
        records=sum(source.reference.record is not None for source in usable),
        origins=len({source.origin for source in usable}),
        unusable=len(listed) - len(usable),
        sentences=sum(source.sentences for source in usable),
    )


def visible_removals(document: Document | None) -> Iterator[tuple[int, Block]]:
    """Return the removed blocks with their numbers, without white space; a byte order mark is one that shows."""
    if document is not None:
        for index, block in enumerate(document.blocks):
            if block.label in KEPT | ASIDE:
                continue
            if block.label is not Label.LAYOUT or document.source.text[block.start : block.end].strip():
                yield index, block


def repetitions_by_block(source: SourceInspection) -> dict[int, Repetition]:
    """Return what is known of the removals that other documents of the host hold too, by the block's number."""
    return {found.block: found for found in source.repetitions}


def copies_of(source: SourceInspection) -> Iterator[str]:
    """Return the ids of the other sources that tell the same story."""
    return (other for other in source.alike if other != source.reference.id)
