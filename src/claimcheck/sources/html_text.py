"""The linear text of a page: one line for each run of text in a block, with a hint for every line.

A page is read from its markup as the parser has set it right and written it out again, tag by tag: that is several
times as fast as a walk over the nodes of the tree, each of which would be an object of its own.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from claimcheck.model.source import Hint
from claimcheck.sources.html_builder import LineBuilder
from claimcheck.sources.html_lines import hints_of
from claimcheck.sources.html_tags import TAG, Tag, read_tag

_Pairs: TypeAlias = Iterator[tuple[str, str]]
"""Each tag with the text right after it."""


@dataclass(frozen=True, slots=True)
class LinearText:
    """What a page shows."""

    text: str
    hints: tuple[Hint, ...]
    """One for each line of `text`."""
    hidden: int
    """Characters, white space at the ends not counted, that the page itself hides."""


def linear_text(markup: str, *, show_hidden: bool = False) -> LinearText:
    """Read `markup` as lexbor serialises it; with `show_hidden` what the page hides is shown too."""
    builder = LineBuilder()
    pieces, actions = builder.pieces, builder.actions
    parts = iter(TAG.split(markup))
    pieces.append(next(parts))
    pairs = zip(parts, parts, strict=True)
    known: dict[str, tuple[Callable[[Tag], None] | None, Tag]] = {}
    hidden = 0
    for written, text in pairs:
        found = known.get(written)
        if found is None:
            tag = read_tag(written)
            skipped = tag.skipped or (tag.hidden and not show_hidden)
            found = known[written] = _skip if skipped else actions.get(tag.kind), tag
        act, tag = found
        if act is not None:
            if act is _skip:
                inside, text = _skipped(pairs, text)  # noqa: PLW2901 - the text after the element goes on the line
                hidden += inside * tag.hidden
            else:
                act(tag)
        if text and (pieces or not text.isspace() or builder.verbatim):
            pieces.append(text)
    builder.end_line()
    return LinearText("\n".join(line.text for line in builder.lines), hints_of(builder.lines), hidden)


def _skip(_: Tag) -> None:
    """Stands for what is done with an element of which nothing is shown."""


def _skipped(pairs: _Pairs, text: str) -> tuple[int, str]:
    """Pass over the rest of an element that begins with `text`. Return its characters and the text after it."""
    characters, depth = len(text.strip()), 1
    steps: dict[str, int] = {}
    for written, following in pairs:
        step = steps.get(written)
        if step is None:
            step = steps[written] = read_tag(written).step
        depth += step
        if depth == 0:
            return characters, following
        characters += len(following.strip())
    return characters, ""
