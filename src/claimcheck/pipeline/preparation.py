"""What becomes of one source by itself, and then among the others."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from claimcheck.cleaning import clean_sources
from claimcheck.model.document import Block, Document
from claimcheck.model.repetition import Repetition
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Source
from claimcheck.origins import Fingerprint, fingerprint, group_fingerprints
from claimcheck.pipeline.stored.standing import stand
from claimcheck.repetition import HeldPages, LinePrints, line_prints, lines_of
from claimcheck.repetition.batches import batch_of
from claimcheck.sentences import read_tables, split_document


@dataclass(frozen=True, slots=True)
class Prepared:
    """A source as it is read by itself, with what it takes to compare it with others."""

    document: Document
    sentences: tuple[Sentence, ...]
    fingerprint: Fingerprint
    lines: LinePrints
    statements: tuple[Sentence, ...] = ()
    """What its tables say, beside the sentences, which hold their rows as they stand."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A source as it stands among the others."""

    document: Document
    """Its blocks carry the labels of the overlay."""
    sentences: tuple[Sentence, ...]
    statements: tuple[Sentence, ...]
    origin: str
    repetitions: tuple[Repetition, ...]


def prepare(source: Source) -> Prepared:
    """Clean and split one source; pure, so that it may run in any process."""
    return next(prepare_all([source]))


def prepare_all(sources: Sequence[Source]) -> Iterator[Prepared]:
    """Yield what `prepare` returns for each of `sources`, which are cleaned together."""
    return map(_prepared, clean_sources(sources))


def _prepared(document: Document) -> Prepared:
    return Prepared(
        document,
        split_document(document),
        fingerprint(document),
        line_prints(document),
        read_tables(document),
    )


def settle(prepared: Sequence[Prepared]) -> tuple[Settled, ...]:
    """Take out what the documents of a host repeat, and tell the origin of what is left of each."""
    order = sorted(range(len(prepared)), key=lambda number: prepared[number].document.source.id)
    ordered = [prepared[number] for number in order]
    lines = lines_of([one.lines for one in ordered], [batch_of(one.document) for one in ordered])
    origins, found = stand(lines, _PreparedPages(ordered))
    settled = {
        number: _settled(prepared[number], origins[place], found.get(place, ()))
        for place, number in enumerate(order)
    }
    return tuple(settled[number] for number in range(len(prepared)))


class _PreparedPages(HeldPages):
    """Sources that are held in memory."""

    def __init__(self, prepared: Sequence[Prepared]) -> None:
        super().__init__([one.document for one in prepared])
        self._prepared = prepared

    def origins(self, gone: Mapping[int, Sequence[int]]) -> Sequence[str]:
        """Return the origin of what is left of each page without some of its blocks."""
        return group_fingerprints(
            [
                left_of(one.document, gone[number]) if number in gone else one.fingerprint
                for number, one in enumerate(self._prepared)
            ]
        )


def left_of(document: Document, gone: Sequence[int]) -> Fingerprint:
    """Return the fingerprint of a document without some of its blocks, none of which is a title."""
    blocks = frozenset(gone)
    left = tuple(block for number, block in enumerate(document.blocks) if number not in blocks)
    return fingerprint(replace(document, blocks=left))


def _settled(one: Prepared, origin: str, repetitions: tuple[Repetition, ...]) -> Settled:
    """Return what is left of a source: its other sentences are what splitting the overlaid document would give."""
    gone = {found.block for found in repetitions}
    sentences, statements = (
        tuple(sentence for sentence in found if sentence.block not in gone)
        for found in (one.sentences, one.statements)
    )
    return Settled(overlaid(one.document, repetitions), sentences, statements, origin, repetitions)


def overlaid(document: Document, repetitions: Sequence[Repetition]) -> Document:
    """Return `document` with the labels of the overlay; each changed block keeps the label that it had by itself."""
    if not repetitions:
        return document
    blocks = list(document.blocks)
    for found in repetitions:
        blocks[found.block] = _relabelled(blocks[found.block], found)
    return replace(document, blocks=tuple(blocks))


def _relabelled(block: Block, found: Repetition) -> Block:
    return block._replace(label=found.label, reason=found.reason, alone=block.label)
