"""Which lines of the pages of one host other origins hold too."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model.document import Document
from claimcheck.repetition.near import BandedLine, near_sightings, repeated_bands
from claimcheck.repetition.prints import NOTHING, LinePrints, folded_words
from claimcheck.repetition.sightings import Sighting, repeated_keys


@dataclass(frozen=True, slots=True)
class Page:
    """A document as it is compared with the others of its host."""

    number: int
    """Its place among all documents."""
    document: Document
    prints: LinePrints
    origin: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A block that other origins hold too."""

    sighting: Sighting
    word_by_word: bool


def seen_elsewhere(pages: Sequence[Page]) -> list[dict[int, Seen]]:
    """Return for each page its repeated blocks by their index, by the strictest way in which they repeat."""
    exact = _sightings(pages, "exact")
    alike = _sightings(pages, "folded")
    near = _near(pages)
    return [dict(_seen(page, exact, alike, near)) for page in pages]


def _sightings(pages: Sequence[Page], column: str) -> dict[int, Sighting]:
    """Return the sightings of the prints of one column of `LinePrints` that enough origins hold."""
    columns = [getattr(page.prints, column) for page in pages]
    origins = (page.origin for page in pages)
    repeated = repeated_keys(zip(origins, columns, strict=True)) - {NOTHING}
    sightings: defaultdict[int, Sighting] = defaultdict(Sighting)
    for page, keys in zip(pages, columns, strict=True):
        for key in repeated.intersection(keys):
            sightings[key].add(page.origin, page.document.source.id)
    return dict(sightings)


def _near(pages: Sequence[Page]) -> dict[tuple[int, int], Sighting]:
    heads = repeated_bands([(page.origin, page.prints.head) for page in pages])
    tails = repeated_bands([(page.origin, page.prints.tail) for page in pages])
    if not heads and not tails:
        return {}
    return near_sightings(
        (pair for page in pages for pair in _banded(page, page.prints.head, heads)),
        (pair for page in pages for pair in _banded(page, page.prints.tail, tails)),
    )


def _banded(page: Page, bands: Sequence[int], repeated: set[int]) -> Iterator[tuple[int, BandedLine]]:
    for block, band in enumerate(bands):
        if band in repeated:
            text = " ".join(folded_words(page.document, block))
            yield band, BandedLine(page.number, block, text, page.origin, page.document.source.id)


def _seen(
    page: Page,
    exact: Mapping[int, Sighting],
    alike: Mapping[int, Sighting],
    near: Mapping[tuple[int, int], Sighting],
) -> Iterator[tuple[int, Seen]]:
    for block, (key, folded_key) in enumerate(zip(page.prints.exact, page.prints.folded, strict=True)):
        if key in exact:
            yield block, Seen(exact[key], word_by_word=True)
        elif sighting := alike.get(folded_key) or near.get((page.number, block)):
            yield block, Seen(sighting, word_by_word=False)
