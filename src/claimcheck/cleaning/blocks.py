"""Blocks of a text: cut out, and labelled so that they tile it."""

from collections.abc import Iterator
from itertools import chain, compress, pairwise, repeat
from operator import eq, ne

from claimcheck.cleaning.judging import Judgement
from claimcheck.cleaning.measures.pages import Page, unmarked
from claimcheck.cleaning.paragraphs import paragraphs, trimmed
from claimcheck.cleaning.plain_prose import shape_of
from claimcheck.cleaning.regions import regions
from claimcheck.model.document import Block
from claimcheck.model.label import KEPT, Label
from claimcheck.model.source import Hint, Source

_MARK = "\ufeff"

_SPACE = (Label.LAYOUT, "white-space", None, 0)
"""What a block of white space is, besides where it stands."""


def cut(source: Source) -> Page:
    """Cut the text of `source` into blocks: by its hints where it has some, else by its lines."""
    if not source.hints:
        return unmarked(source.text, paragraphs(source.text))
    starts: list[int] = []
    ends: list[int] = []
    hints: list[Hint] = []
    text = source.text
    for hint, end in _grouped(source):
        start = hint.span.start
        plain = start < end and " " < text[start] < "\x7f" and " " < text[end - 1] < "\x7f"
        body = (start, end) if plain else trimmed(text, start, end)
        if body is not None:
            starts.append(body[0])
            ends.append(body[1])
            hints.append(hint)
    apart = regions(source.hints)
    return Page(source.text, starts, ends, hints, [apart.get(hint.path) for hint in hints])


def _grouped(source: Source) -> Iterator[tuple[Hint, int]]:
    """Yield the first hint of each block, and where its last one ends.

    Lines of one paragraph of Markdown belong together; elsewhere a line is a block. A line has several hints where a
    page ends within it.
    """
    text, written = source.text, source.media_type == "text/markdown"
    first = source.hints[0]
    for before, hint in pairwise(source.hints):
        breaks = text.count("\n", before.span.end, hint.span.start)
        if breaks > 1 or (breaks == 1 and not (written and _continues(before, hint))):
            yield first, before.span.end
            first = hint
    yield first, source.hints[-1].span.end


def _continues(before: Hint, hint: Hint) -> bool:
    return hint.tag == "p" and hint.heading_level == 0 and before.tag in {"p", "li", "blockquote"}


def tiled(judgement: Judgement) -> tuple[Block, ...]:
    """Return the labelled blocks with the white space between them, so that together they are the text.

    Blocks are made of their fields as tuples are: that takes a third of the time that their names would take.
    """
    text, starts, ends = judgement.page.text, judgement.page.starts, judgement.page.ends
    labels = [opinion.label for opinion in judgement.final]
    reasons = [opinion.reason for opinion in judgement.final]
    alone = _alone(judgement, labels)
    following = [*starts[1:], len(text)]
    blocks = zip(starts, ends, labels, reasons, alone, judgement.scores, strict=True)
    behind = zip(ends, following, *map(repeat, _SPACE), strict=False)
    tiles = [*map(tuple.__new__, repeat(Block), chain.from_iterable(zip(blocks, behind, strict=True)))]
    if ends[-1] == len(text):
        tiles.pop()  # as most texts end
    if any(map(eq, ends, starts[1:])):
        tiles = [one for one in tiles if one[0] < one[1]]
    return (*layout(text, 0, starts[0]), *tiles)


def _alone(judgement: Judgement, labels: list[Label]) -> list[Label | None]:
    """Return what each block looked like alone, where its neighbours changed the opinion of whether it is text."""
    found: list[Label | None] = [None] * len(labels)
    kept = map(KEPT.__contains__, labels)
    changed = compress(range(len(labels)), map(ne, judgement.alone, kept))
    for place in changed:
        if not judgement.final[place].sure:
            was_text = judgement.alone[place]
            found[place] = shape_of(judgement.seen[place]).label if was_text else Label.BOILERPLATE
    return found


def layout(text: str, start: int, end: int) -> Iterator[Block]:
    """Yield the blocks of ``text[start:end]``, which holds nothing but white space."""
    if start < end and start == 0 and text.startswith(_MARK):
        yield Block(0, 1, Label.LAYOUT, "byte-order-mark")
        start = 1
    if start < end:
        yield Block(start, end, Label.LAYOUT, "white-space")
