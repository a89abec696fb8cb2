"""Small documents, put together from lines."""

import re
from collections.abc import Callable, Sequence

import pytest

from claimcheck.model.document import Block, Document
from claimcheck.model.evidence import SourceReference
from claimcheck.model.label import REMOVED, Label
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Hint, Metadata, Source
from claimcheck.store import Entry, Store, build_store

Line = str | tuple[str, Label]


def entry_of(
    lines: Sequence[Line], name: str = "a.txt", metadata: Metadata | None = None, hints: tuple[Hint, ...] = ()
) -> Entry:
    """Make a document with a block a line; lines are body unless labelled, sentences end with a full stop."""
    labelled = [(line, Label.BODY) if isinstance(line, str) else line for line in lines]
    text = "\n".join(line for line, _ in labelled)
    source = Source(name, text, sha256="0" * 64, hints=hints)
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    start = 0
    for line, label in labelled:
        if start:
            blocks.append(Block(start - 1, start, Label.LAYOUT, "blank"))
        blocks.append(Block(start, start + len(line), label, "test"))
        if label not in REMOVED:
            sentences.extend(_sentences(line, start, label, len(blocks) - 1))
        start += len(line) + 1
    document = Document(source, tuple(blocks), metadata or Metadata())
    return document, tuple(sentences), f"origin of {name}", SourceReference(name, name, "0" * 64)


def _sentences(line: str, start: int, label: Label, block: int) -> list[Sentence]:
    found = re.finditer(r"\S[^.]*\.?", line)
    return [
        Sentence(match.group(), start + match.start(), start + match.end(), label, block) for match in found
    ]


@pytest.fixture(scope="session")
def entry() -> Callable[..., Entry]:
    """Make an entry from lines."""
    return entry_of


@pytest.fixture(scope="session")
def store() -> Callable[..., Store]:
    """Make a store over documents given as lines, named a.txt, b.txt and so on."""

    def build(*documents: Sequence[Line]) -> Store:
        named = zip("abcdefghij", documents, strict=False)
        return build_store([entry_of(lines, f"{letter}.txt") for letter, lines in named])

    return build
