"""Blocks of a text: cut out, observed, and put back together so that they tile it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.cleaning.observations import Observation, observe
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.paragraphs import paragraphs, trimmed
from claimcheck.cleaning.regions import regions
from claimcheck.model.document import Block
from claimcheck.model.label import Label
from claimcheck.model.source import Hint, Source
from claimcheck.model.span import Span

_MARK = "\ufeff"


def observed(source: Source) -> list[Observation]:
    """Cut the text of `source` into blocks and observe each: by its hints where it has some, else by its lines."""
    apart = regions(source.hints)
    return [
        observe(source.text, span.start, span.end, hint=hint, region=apart.get(hint.path) if hint else None)
        for span, hint in _spans(source)
    ]


def _spans(source: Source) -> Iterator[tuple[Span, Hint | None]]:
    if not source.hints:
        for span in paragraphs(source.text):
            yield span, None
        return
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


def tiled(
    text: str, seen: Sequence[Observation], first: Sequence[Opinion], final: Sequence[Opinion]
) -> Iterator[Block]:
    """Yield the labelled blocks with the white space between them, so that together they are `text`."""
    position = 0
    for one, before, after in zip(seen, first, final, strict=True):
        yield from _layout(text, position, one.start)
        changed = before.label if before.label is not after.label else None
        yield Block(one.start, one.end, after.label, after.reason, changed)
        position = one.end
    yield from _layout(text, position, len(text))


def _layout(text: str, start: int, end: int) -> Iterator[Block]:
    if start < end and start == 0 and text.startswith(_MARK):
        yield Block(0, 1, Label.LAYOUT, "byte-order-mark")
        start = 1
    if start < end:
        yield Block(start, end, Label.LAYOUT, "white-space")
