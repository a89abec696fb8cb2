"""Lines of a page as they come about, and the places in the page at which they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate

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


@dataclass(slots=True)
class Line:
    """One line of the text with what is known of it."""

    text: str
    place: Place
    linked: int = 0
    """Characters inside links."""
    links: int = 0
    row: str = ""
    table: int = 0


_hint = partial(tuple.__new__, Hint)
"""Makes a hint of its fields in half the time that their names would take."""


def hints_of(lines: Sequence[Line]) -> Iterator[Hint]:
    """Yield a hint for each of `lines`, as they stand one below the other."""
    lengths = [len(line.text) for line in lines]
    _add_shares(lines, lengths)
    starts = accumulate((length + 1 for length in lengths), initial=0)
    spans = spans_of((start, start + length) for start, length in zip(starts, lengths, strict=False))
    for line, length, span in zip(lines, lengths, spans, strict=True):
        place, links = line.place, line.links
        own = _share(line.linked, length) if line.linked else 0.0
        around = place.above.share if place.above else 0.0
        yield _hint((span, place.role, place.path, place.level, own, 0, links, around, line.row, line.table))


def _add_shares(lines: Sequence[Line], lengths: Sequence[int]) -> None:
    """Tell the places above those of `lines` how much of what stands there is linked."""
    outer: list[Place] = []
    for line, length in zip(lines, lengths, strict=True):
        above = line.place.above
        if above is not None:
            if not above.characters:
                outer.append(above)
            above.characters += length
            above.linked += line.linked
    for place in outer:
        if place.linked:
            place.share = _share(place.linked, place.characters)


def _share(linked: int, characters: int) -> float:
    return min(1.0, round(linked / characters, 4))
