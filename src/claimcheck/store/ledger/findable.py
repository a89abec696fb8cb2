"""What the texts of a document are found by, worked out once, when it is read."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from claimcheck.language import index_terms
from claimcheck.model.document import Block, Document
from claimcheck.model.label import EVIDENCE, REMOVED, Label
from claimcheck.model.sentence import Sentence
from claimcheck.store.ledger.codec import seal, unseal
from claimcheck.store.ledger.figure_tokens import tokens_in
from claimcheck.store.ledger.words import words_of

_BYTES = 8
_BITS = 62
"""Of the number of a text; the index has room for others above them."""


@dataclass(frozen=True, slots=True)
class Findable:
    """The terms of a document's sentences and removed blocks, each as words joined by blanks."""

    texts: tuple[tuple[int, int, str], ...]
    """(number among the sentences and statements, number of the text, its terms) of each that may be evidence."""
    removed: tuple[tuple[int, str], ...]
    """(block, its terms and figures) of each removed block with a figure."""


def text_number(text: str) -> int:
    """Return the number of a text: a digest, so that it is the same in every ledger.

    Of 10 million texts two have one number with a probability of one in 90,000.
    """
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest()
    return int.from_bytes(digest) >> (8 * _BYTES - _BITS)


def findable_in(document: Document, sentences: Iterable[Sentence]) -> Findable:
    """Return what the sentences and statements of a document, and its removed blocks, are found by."""
    return Findable(tuple(_texts(sentences)), tuple(removed_in(document, range(len(document.blocks)))))


def removed_in(document: Document, blocks: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Yield (block, its terms and figures) of those of `blocks` that are removed and have a figure."""
    for number in blocks:
        block = document.blocks[number]
        if is_removed(block):
            text = document.source.text[block.start : block.end]
            figures = tokens_in(text)
            if figures:
                yield number, words_of((*index_terms(text), *figures))


def is_removed(block: Block) -> bool:
    """Tell whether cleaning has removed a block; white space between blocks was never text."""
    return block.label in REMOVED and block.label is not Label.LAYOUT


def seal_findable(found: Findable) -> bytes:
    """Write what a document is found by."""
    return seal((found.texts, found.removed))


def unseal_findable(sealed: bytes) -> Findable:
    """Read it. Raises DamagedError."""
    texts, removed = unseal(sealed, tuple[tuple[tuple[int, int, str], ...], tuple[tuple[int, str], ...]])
    return Findable(texts, removed)


def _texts(sentences: Iterable[Sentence]) -> Iterator[tuple[int, int, str]]:
    for number, sentence in enumerate(sentences):
        if sentence.label in EVIDENCE:
            text = sentence.normal or sentence.text
            yield number, text_number(text), words_of(index_terms(text))


def without_blocks(
    found: Findable, sentences: Sequence[Sentence], gone: frozenset[int]
) -> Iterator[tuple[int, int, str]]:
    """Yield the texts that are left, numbered anew, where the sentences of some blocks go."""
    numbers: dict[int, int] = {}
    for number, sentence in enumerate(sentences):
        if sentence.block not in gone:
            numbers[number] = len(numbers)
    for number, text, terms in found.texts:
        if number in numbers:
            yield numbers[number], text, terms
