"""Blocks and sentences as columns of a row: numbers, and the few words that repeat, once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import chain
from typing import Any, overload

from claimcheck.model.document import Block
from claimcheck.model.label import Label
from claimcheck.model.sentence import Sentence
from claimcheck.store.ledger.codec import seal, unseal

_LABELS = tuple(Label)
_NUMBERS = {label: number for number, label in enumerate(_LABELS)}
_NO_LABEL = -1
_ALONE = (*_LABELS, None)
"""The last stands for `_NO_LABEL`."""
_BLOCK: Callable[[tuple[Any, ...]], Block] = partial(tuple.__new__, Block)

_BlockRow = tuple[int, int, int, int, int, int]
"""Start, end, label, number of the reason, label alone, score."""

_SentenceRow = tuple[int, int, int, int, bool | str, list[int] | None, list[str]]
"""Start, end, label, block, normal (or whether it is the text), offsets, headers."""


def seal_blocks(blocks: Iterable[Block]) -> bytes:
    """Write the blocks of a document."""
    reasons: dict[str, int] = {}
    rows = [
        (
            block.start,
            block.end,
            _NUMBERS[block.label],
            reasons.setdefault(block.reason, len(reasons)),
            _NO_LABEL if block.alone is None else _NUMBERS[block.alone],
            block.score,
        )
        for block in blocks
    ]
    return seal((list(reasons), rows))


def unseal_blocks(sealed: bytes) -> tuple[Block, ...]:
    """Read what `seal_blocks` wrote. Raises DamagedError."""
    reasons, rows = unseal(sealed, tuple[list[str], list[_BlockRow]])
    if not rows:
        return ()
    starts, ends, labels, numbers, alone, scores = zip(*rows, strict=True)
    columns = (
        *(starts, ends, map(_LABELS.__getitem__, labels)),
        *(map(reasons.__getitem__, numbers), map(_ALONE.__getitem__, alone), scores),
    )
    # Made one by one in Python, they would take most of the time for which a document is opened.
    return tuple(map(_BLOCK, zip(*columns, strict=True)))


def seal_sentences(*groups: Sequence[Sentence]) -> bytes:
    """Write groups of sentences of one source, without their texts, which are slices of it."""
    return seal([[_sentence_row(sentence) for sentence in group] for group in groups])


def unseal_sentences(sealed: bytes, text: str) -> list["KeptSentences"]:
    """Read what `seal_sentences` wrote; `text` is the source's. Raises DamagedError."""
    groups: list[list[_SentenceRow]] = unseal(sealed, list[list[_SentenceRow]])
    return [KeptSentences(group, text) for group in groups]


def texts_apart(sealed: bytes) -> Iterator[str]:
    """Yield what sentences have that may not stand in their source: repaired texts, headers. Raises DamagedError."""
    groups: list[list[_SentenceRow]] = unseal(sealed, list[list[_SentenceRow]])
    for group in groups:
        yield from [row[4] for row in group if row[4].__class__ is str]
        yield from chain.from_iterable([row[6] for row in group if row[6]])


class KeptSentences(Sequence[Sentence]):
    """Sentences that are made when they are asked for: of forty, a claim may look at one."""

    def __init__(self, rows: Sequence[_SentenceRow], text: str) -> None:
        self._rows = rows
        self._text = text

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Sentence: ...

    @overload
    def __getitem__(self, index: slice) -> "KeptSentences": ...

    def __getitem__(self, index: int | slice) -> "Sentence | KeptSentences":
        if isinstance(index, slice):
            return KeptSentences(self._rows[index], self._text)
        return _sentence(self._rows[index], self._text)

    def __add__(self, other: "KeptSentences") -> "KeptSentences":
        return KeptSentences([*self._rows, *other._rows], self._text)

    def without(self, blocks: AbstractSet[int]) -> "KeptSentences":
        """Return those that do not stand in `blocks`."""
        return KeptSentences([row for row in self._rows if row[3] not in blocks], self._text)


def _sentence_row(sentence: Sentence) -> tuple[Any, ...]:
    return (
        sentence.start,
        sentence.end,
        _NUMBERS[sentence.label],
        sentence.block,
        True if sentence.normal == sentence.text else sentence.normal or False,
        sentence.offsets,
        sentence.headers,
    )


def _sentence(row: _SentenceRow, text: str) -> Sentence:
    start, end, label, block, normal, offsets, headers = row
    own = text[start:end]
    return Sentence(
        own,
        start,
        end,
        _LABELS[label],
        block,
        (own if normal else "") if isinstance(normal, bool) else normal,
        None if offsets is None else tuple(offsets),
        tuple(headers),
    )
