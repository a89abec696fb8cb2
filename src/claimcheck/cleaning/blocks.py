"""Blocks of a text: cut out, observed, and put back together so that they tile it."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.cleaning.alone import by_shape
from claimcheck.cleaning.judging import Judgement
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.paragraphs import paragraphs, trimmed
from claimcheck.cleaning.regions import Region, regions
from claimcheck.model.document import Block
from claimcheck.model.label import KEPT, Label
from claimcheck.model.source import Hint, Source
from claimcheck.model.span import Span

_MARK = "\ufeff"


Cut = tuple[list[Span], list[Hint | None], list[Region | None]]
"""The blocks of a text, and for each its hint and the set-apart element that it stands in, if any."""


def cut(source: Source) -> Cut:
    """Cut the text of `source` into blocks: by its hints where it has some, else by its lines."""
    if not source.hints:
        spans = list(paragraphs(source.text))
        return spans, [None] * len(spans), [None] * len(spans)
    apart = regions(source.hints)
    pairs = list(_marked(source))
    return (
        [span for span, _ in pairs],
        [hint for _, hint in pairs],
        [apart.get(hint.path) for _, hint in pairs],
    )


def _marked(source: Source) -> Iterator[tuple[Span, Hint]]:
    for group in _grouped(source):
        body = trimmed(source.text, group[0].span.start, group[-1].span.end)
        if body is not None:
            yield body, group[0]


def _grouped(source: Source) -> Iterator[list[Hint]]:
    """Lines of one paragraph of Markdown belong together; elsewhere a line is a block.

    A line has several hints where a page ends within it.
    """
    written = source.media_type == "text/markdown"
    group = [source.hints[0]]
    for before, hint in pairwise(source.hints):
        breaks = source.text.count("\n", before.span.end, hint.span.start)
        if breaks == 0 or (written and breaks == 1 and _continues(before, hint)):
            group.append(hint)
        else:
            yield group
            group = [hint]
    yield group


def _continues(before: Hint, hint: Hint) -> bool:
    return hint.tag == "p" and hint.heading_level == 0 and before.tag in {"p", "li", "blockquote"}


def tiled(text: str, judgement: Judgement) -> Iterator[Block]:
    """Yield the labelled blocks with the white space between them, so that together they are `text`."""
    position = 0
    parts = zip(judgement.seen, judgement.alone, judgement.scores, judgement.final, strict=True)
    for one, was_text, score, after in parts:
        start, end, label = one.start, one.end, after.label
        if 0 < position < start:
            yield Block(position, start, Label.LAYOUT, "white-space")
        elif position < start:
            yield from layout(text, 0, start)
        changed = not after.sure and was_text != (label in KEPT)
        yield Block(
            start, end, label, after.reason, _alone(one, was_text=was_text) if changed else None, score
        )
        position = end
    yield from layout(text, position, len(text))


def _alone(one: Observation, *, was_text: bool) -> Label:
    """Return what a block looked like alone, where its neighbours changed the opinion of whether it is text."""
    return by_shape(one).label if was_text else Label.BOILERPLATE


def layout(text: str, start: int, end: int) -> Iterator[Block]:
    """Yield the blocks of ``text[start:end]``, which holds nothing but white space."""
    if start < end and start == 0 and text.startswith(_MARK):
        yield Block(0, 1, Label.LAYOUT, "byte-order-mark")
        start = 1
    if start < end:
        yield Block(start, end, Label.LAYOUT, "white-space")
