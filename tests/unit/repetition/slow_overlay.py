"""The overlay by dictionaries, one page after another: slow, and easy to see through."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz.fuzz import ratio

from claimcheck.model.document import Document
from claimcheck.model.label import KEPT, Label
from claimcheck.model.repetition import Repetition
from claimcheck.repetition.batches import batch_of
from claimcheck.repetition.columns import lines_of
from claimcheck.repetition.frame import framed
from claimcheck.repetition.near import ALIKE, LEADERS
from claimcheck.repetition.overlay import REASON
from claimcheck.repetition.pages import folded_line
from claimcheck.repetition.prints import Way, line_prints

Place = tuple[int, int]
"""Page and block."""


@dataclass(eq=False)
class Sighting:
    """One line and the pages that hold it."""

    holders: dict[str, str] = field(default_factory=dict)
    """The smallest id of a source by its origin."""
    outside: set[str] = field(default_factory=set)

    def add(self, page: "Page") -> None:
        """Note that a page holds the line."""
        source = page.document.source.id
        self.holders[page.origin] = min(source, self.holders.get(page.origin, source))

    def elsewhere(self, origin: str) -> str:
        """Return the smallest id of a source of another origin."""
        return min(source for holder, source in self.holders.items() if holder != origin)


@dataclass
class Page:
    """A document, and its prints by the way and then by the block."""

    number: int
    document: Document
    origin: str

    def __post_init__(self) -> None:
        rows = lines_of([line_prints(self.document)], [""])
        self.prints: defaultdict[int, dict[int, int]] = defaultdict(dict)
        for way, block, key in zip(rows.way.tolist(), rows.block.tolist(), rows.key.tolist(), strict=True):
            self.prints[way][block] = key


def slow_repetitions(documents: Sequence[Document], origins: Sequence[str]) -> list[tuple[Repetition, ...]]:
    """Return what `find_repetitions` does."""
    batches: defaultdict[str, list[Page]] = defaultdict(list)
    for number, (document, origin) in enumerate(zip(documents, origins, strict=True)):
        batches[batch_of(document)].append(Page(number, document, origin))
    found = {}
    for batch, pages in batches.items():
        found.update(_of_batch(batch, sorted(pages, key=lambda page: page.document.source.id)))
    return [found[number] for number in range(len(documents))]


def _of_batch(batch: str, pages: Sequence[Page]) -> Iterator[tuple[int, tuple[Repetition, ...]]]:
    ways = [_sightings(pages, way) for way in (Way.EXACT, Way.FOLDED)]
    near = _near(pages)
    seen = {page.number: dict(_seen(page, *ways, near)) for page in pages}
    frames = {}
    for page in pages:
        known = seen[page.number]
        frame = frames[page.number] = framed(page.document, {at: exact for at, (_, exact) in known.items()})
        for block, (sighting, _) in known.items():
            if block in frame or page.document.blocks[block].label not in KEPT:
                sighting.outside.add(page.origin)
    for page in pages:
        found = ((block, seen[page.number][block][0]) for block in sorted(frames[page.number]))
        yield (
            page.number,
            tuple(
                Repetition(
                    block,
                    Label.BOILERPLATE,
                    REASON,
                    len(it.holders),
                    batch,
                    example=it.elsewhere(page.origin),
                )
                for block, it in found
                if 2 * len(it.outside) > len(it.holders)
            ),
        )


def _sightings(pages: Sequence[Page], way: Way) -> dict[int, Sighting]:
    found: defaultdict[int, Sighting] = defaultdict(Sighting)
    for page in pages:
        for key in page.prints[way].values():
            found[key].add(page)
    return {key: sighting for key, sighting in found.items() if len(sighting.holders) >= 3}


def _near(pages: Sequence[Page]) -> dict[Place, Sighting]:
    found: dict[Place, Sighting] = {}
    for way, step in ((Way.HEAD, 1), (Way.TAIL, -1)):
        for key in _sightings(pages, way):
            lines = [
                (page, block, folded_line(page.document, block))
                for page in pages
                for block, its in page.prints[way].items()
                if its == key
            ]
            for place, sighting in _grouped(sorted(lines, key=lambda it: it[2][::step])):
                if place not in found or len(sighting.holders) > len(found[place].holders):
                    found[place] = sighting
    return found


def _grouped(lines: Iterable[tuple[Page, int, str]]) -> Iterator[tuple[Place, Sighting]]:
    leaders: list[tuple[str, Sighting]] = []
    grouped = []
    for page, block, text in lines:
        led = [sighting for leader, sighting in leaders[-LEADERS:] if ratio(leader, text) >= ALIKE]
        if not led:
            led = [Sighting()]
            leaders.append((text, led[0]))
        led[-1].add(page)
        grouped.append(((page.number, block), led[-1]))
    return ((place, sighting) for place, sighting in grouped if len(sighting.holders) >= 3)


def _seen(
    page: Page, exact: Mapping[int, Sighting], folded: Mapping[int, Sighting], near: Mapping[Place, Sighting]
) -> Iterator[tuple[int, tuple[Sighting, bool]]]:
    for block in range(len(page.document.blocks)):
        key, even = page.prints[Way.EXACT].get(block), page.prints[Way.FOLDED].get(block)
        if key in exact:
            yield block, (exact[key], True)
        elif sighting := folded.get(even) or near.get((page.number, block)):
            yield block, (sighting, False)
