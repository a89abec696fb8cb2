"""Pages of a made-up site, line by line."""

from collections.abc import Sequence

from claimcheck.model.document import Block, Document
from claimcheck.model.label import REMOVED, Label
from claimcheck.model.repetition import Repetition
from claimcheck.model.source import Metadata, Source
from claimcheck.repetition import find_repetitions, line_prints

Line = str | tuple[str, Label]

SITE = "https://harbour.example/news/"

ARTICLES = (
    ("The night ferry returns", "The night ferry sails again from May.", "Its cabins were painted over the winter."),
    ("Cranes for the east quay", "Two cranes were bought for the east quay.", "They lift forty tonnes each."),
    ("A museum in the old mill", "The old mill becomes a museum.", "Its wheel still turns on windy mornings."),
    ("Herring come early", "Herring came early this spring.", "Nets were full before the ice had gone."),
    ("Bells for the chapel", "Four bells were cast for the chapel.", "The smallest sounds a high F sharp."),
)  # fmt: skip
"""Title and two sentences of each page's own; no two are about the same."""

ABOUT = "Founded in 1990, Harbour Post reaches 5 million readers in twelve countries."
TEASER = "Trade between Norland and Sudland reached $95 billion in 2024."


def page(name: str, *lines: Line, url: str | None = None, title: str | None = None) -> Document:
    """Return a document of these lines; a bare one is body."""
    blocks: list[Block] = []
    start = 0
    for line in lines:
        text, label = line if isinstance(line, tuple) else (line, Label.BODY)
        blocks += [
            Block(start, start + len(text), label, "removed" if label in REMOVED else "sentence"),
            Block(start + len(text), start + len(text) + 1, Label.LAYOUT, "white-space"),
        ]
        start += len(text) + 1
    text = "".join((line if isinstance(line, str) else line[0]) + "\n" for line in lines)
    metadata = Metadata(url=SITE + name if url is None else url, title=title)
    return Document(Source(name, text, "0" * 64, metadata=metadata), tuple(blocks), metadata)


WEEKS = (
    ("310", "Two lines stood still on Tuesday for repairs."),
    ("295", "A strike at the foundry cost a day."),
    ("402", "The paint shop worked on Sunday."),
)
"""The figure of each report of a series, and a sentence that only it has."""


def reports(*lines: Line, title: str = "Weekly report {}") -> list[Document]:
    """Return reports of a series of these lines, in which {figure} and {own} differ from week to week."""
    return [
        page(
            f"week{number}.txt",
            (title.format(number + 10), Label.TITLE),
            *(_of_week(line, figure, own) for line in lines),
        )
        for number, (figure, own) in enumerate(WEEKS)
    ]


def _of_week(line: Line, figure: str, own: str) -> Line:
    if isinstance(line, str):
        return line.format(figure=figure, own=own)
    return line[0].format(figure=figure, own=own), line[1]


def article(number: int, *after: Line, before: Sequence[Line] = (), url: str | None = None) -> Document:
    """Return one of ARTICLES with lines above its title and below its text."""
    title, *sentences = ARTICLES[number]
    return page(f"{number}.txt", *before, (title, Label.TITLE), *sentences, *after, url=url)


def articles(count: int, *after: Line, before: Sequence[Line] = (), url: str | None = None) -> list[Document]:
    """Return the first `count` of ARTICLES with the same lines around them."""
    return [article(number, *after, before=before, url=url) for number in range(count)]


def repetitions(
    documents: Sequence[Document], origins: Sequence[str] | None = None
) -> tuple[tuple[Repetition, ...], ...]:
    """Return the overlay; each document is an origin of its own unless `origins` says otherwise."""
    own = [document.source.id for document in documents]
    return find_repetitions(documents, [line_prints(document) for document in documents], origins or own)


def flipped(documents: Sequence[Document], origins: Sequence[str] | None = None) -> list[list[str]]:
    """Return for each document the texts of the blocks that get another label."""
    found = repetitions(documents, origins)
    return [
        [block_text(document, it.block) for it in of_one]
        for document, of_one in zip(documents, found, strict=True)
    ]


def block_text(document: Document, index: int) -> str:
    """Return the text of a block."""
    block = document.blocks[index]
    return document.source.text[block.start : block.end]
