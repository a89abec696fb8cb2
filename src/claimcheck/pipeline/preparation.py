"""What becomes of one source by itself, and then among the others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.cleaning import clean_sources
from claimcheck.model.document import Block, Document
from claimcheck.model.repetition import Repetition
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Source
from claimcheck.origins import Fingerprint, fingerprint, group_fingerprints
from claimcheck.repetition import (
    LinePrints,
    find_repetitions,
    guessed_of,
    line_prints,
    repetitions_without_copies,
)
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
    """Take out what the documents of a host repeat, and tell the origin of what is left of each.

    Origins are told first, of what is guessed to be left, so that a story that several sites carry is not taken for a
    line that they repeat; and once more where the guess was wrong.
    """
    documents, lines = [one.document for one in prepared], [one.lines for one in prepared]
    without_copies = repetitions_without_copies(documents, lines)
    guessed = guessed_of(documents, without_copies)
    left, origins = _left(prepared, guessed)
    found = find_repetitions(documents, lines, origins, without_copies)
    if _blocks(found) != _blocks(guessed):
        left, origins = _left(prepared, found)
    return tuple(
        Settled(one.document, one.sentences, one.statements, origin, repetitions)
        for one, origin, repetitions in zip(left, origins, found, strict=True)
    )


def _left(
    prepared: Sequence[Prepared], overlay: Sequence[Sequence[Repetition]]
) -> tuple[list[Prepared], tuple[str, ...]]:
    left = [_without(one, repetitions) for one, repetitions in zip(prepared, overlay, strict=True)]
    return left, group_fingerprints([one.fingerprint for one in left])


def _blocks(overlay: Sequence[Sequence[Repetition]]) -> list[list[int]]:
    return [[it.block for it in repetitions] for repetitions in overlay]


def overlaid(document: Document, repetitions: Sequence[Repetition]) -> Document:
    """Return `document` with the labels of the overlay; each changed block keeps the label that it had by itself."""
    blocks = list(document.blocks)
    for found in repetitions:
        blocks[found.block] = _relabelled(blocks[found.block], found)
    return replace(document, blocks=tuple(blocks))


def _relabelled(block: Block, found: Repetition) -> Block:
    return block._replace(label=found.label, reason=found.reason, alone=block.label)


def _without(one: Prepared, repetitions: Sequence[Repetition]) -> Prepared:
    """Return what is left of a source: its other sentences are what splitting the overlaid document would give."""
    if not repetitions:
        return one
    gone = {found.block for found in repetitions}
    document = overlaid(one.document, repetitions)
    sentences, statements = (
        tuple(sentence for sentence in found if sentence.block not in gone)
        for found in (one.sentences, one.statements)
    )
    return replace(
        one,
        document=document,
        sentences=sentences,
        statements=statements,
        fingerprint=fingerprint(document),
    )
