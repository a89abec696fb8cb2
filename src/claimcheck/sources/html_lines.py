"""Lines of a page as they come about, and the places in the page at which they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claimcheck.model.source import Hint
from claimcheck.model.span import Span
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

    def child(self, tag: Tag) -> "Place":
        """Return the place of an element right below this one."""
        found = self.below.get(tag.word)
        if found is None:
            path = (*self.path, tag.word) if len(self.path) < PATH_LIMIT else self.path
            found = Place(tag.role, path, tag.level, self, special=tag.special)
            self.below[tag.word] = found
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


def hints_of(lines: Sequence[Line]) -> Iterator[Hint]:
    """Yield a hint for each of `lines`, as they stand one below the other."""
    for line in lines:
        above = line.place.above
        if above is not None:
            above.characters += len(line.text)
            above.linked += line.linked
    position = 0
    for line in lines:
        length = len(line.text)
        place, above = line.place, line.place.above
        yield Hint(
            Span(position, position + length),
            place.role,
            place.path,
            place.level,
            _share(line.linked, length) if line.linked else 0.0,
            0,
            line.links,
            _share(above.linked, above.characters) if above and above.linked else 0.0,
            line.row,
            line.table,
        )
        position += length + 1


def _share(linked: int, characters: int) -> float:
    return min(1.0, round(linked / characters, 4))
