"""Lines of a page as they come about, and the places in the page at which they stand."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, count, repeat
from operator import add, sub
from typing import NamedTuple

from claimcheck.model.source import Hint
from claimcheck.model.span import spans_of
from claimcheck.sources.html_tags import Tag

PATH_LIMIT = 64
"""Elements of a path; what lies deeper has the path of the last of them."""


@dataclass(slots=True, eq=False)
class Place:
    """A block element on the way down from the root. Equal siblings share one, so that paths are built once."""

    role: str = "body"
    path: tuple[str, ...] = ()
    level: int = 0
    above: "Place | None" = None
    below: dict[str, "Place"] = field(default_factory=dict)
    characters: int = 0
    """Of the lines that stand at the places right below this one."""
    linked: int = 0
    special: bool = False
    """See `Tag`."""
    share: float = 0.0
    """Of `linked` in `characters`, once both are known."""

    def child(self, tag: Tag) -> "Place":
        """Return the place of an element right below this one, the first of its name."""
        path = (*self.path, tag.word) if len(self.path) < PATH_LIMIT else self.path
        found = self.below[tag.word] = Place(tag.role, path, tag.level, self, special=tag.special)
        return found


class Line(NamedTuple):
    """One line of the text with what is known of it."""

    text: str
    place: Place
    linked: int = 0
    """Characters inside links."""
    links: int = 0
    row: str = ""
    table: int = 0


def hints_of(lines: Sequence[Line]) -> tuple[Hint, ...]:
    """Return a hint for each of `lines`, as they stand one below the other.

    A page has hundreds: they are made column by column, and of their fields as tuples are.
    """
    if not lines:
        return ()
    texts, places, linked, links, rows, tables = zip(*lines, strict=True)
    lengths = [*map(len, texts)]
    ends = [*map(add, accumulate(lengths), count())]
    _add_shares(places, lengths, linked)
    fields = zip(
        spans_of([*map(sub, ends, lengths)], ends),
        [place.role for place in places],
        [place.path for place in places],
        [place.level for place in places],
        [_share(part, whole) if part else 0.0 for part, whole in zip(linked, lengths, strict=True)],
        repeat(0),
        links,
        [place.above.share if place.above else 0.0 for place in places],
        rows,
        tables,
        strict=False,
    )
    return tuple(map(tuple.__new__, repeat(Hint), fields))


def _add_shares(places: Sequence[Place], lengths: Sequence[int], linked: Sequence[int]) -> None:
    """Tell the places above those of lines how much of what stands there is linked."""
    outer: list[Place] = []
    for place, length, part in zip(places, lengths, linked, strict=True):
        above = place.above
        if above is not None:
            if not above.characters:
                outer.append(above)
            above.characters += length
            above.linked += part
    for place in outer:
        if place.linked:
            place.share = _share(place.linked, place.characters)


def _share(linked: int, characters: int) -> float:
    return 1.0 if linked >= characters else round(linked / characters, 4)
