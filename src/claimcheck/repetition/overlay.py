"""Documents of many hosts -> for each of them the blocks that the host repeats."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from claimcheck.model.document import Document
from claimcheck.model.label import Label
from claimcheck.model.repetition import Repetition
from claimcheck.repetition.batches import batch_of
from claimcheck.repetition.columns import Lines, distinct_in, lines_of
from claimcheck.repetition.pages import HeldPages, Pages
from claimcheck.repetition.prints import Kind, LinePrints
from claimcheck.repetition.seeing import Seen, seen_elsewhere

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

# ruff: noqa: PLC0415 - a run that reads nothing needs no numpy

REASON = "repeated-across-documents"
"""Why a block is boilerplate that its document alone would keep."""

Overlay = Mapping[int, tuple[Repetition, ...]]
"""What pages repeat, by their numbers; of those that repeat nothing, nothing."""


def find_repetitions(
    documents: Sequence[Document], prints: Sequence[LinePrints], origins: Sequence[str]
) -> tuple[tuple[Repetition, ...], ...]:
    """Return for each document the kept blocks that are boilerplate of its host, in order of place.

    A line is boilerplate where at least three distinct origins of one host hold it (or one that differs in a figure, a
    name of a day or a word or two), most of them outside their own text, and where it stands outside the text of the
    document itself. Titles and blocks aside are never touched, and nothing that was removed comes back.

    Args:
        documents: Labelled each by itself; none is changed.
        prints: What `line_prints` returns for each.
        origins: The origin of each.

    The order of the documents does not matter.
    """
    order = sorted(range(len(documents)), key=lambda number: documents[number].source.id)
    ordered = [documents[number] for number in order]
    lines = lines_of([prints[number] for number in order], [batch_of(document) for document in ordered])
    found = repetitions_in(lines, [origins[number] for number in order], HeldPages(ordered))
    places = {number: place for place, number in enumerate(order)}
    return tuple(found.get(places[number], ()) for number in range(len(documents)))


def repetitions_in(lines: Lines, origins: Sequence[str] | None, pages: Pages) -> Overlay:
    """Return what `find_repetitions` does of pages that are numbered; without `origins` each is one of its own."""
    import numpy as np

    origin = np.arange(lines.pages) if origins is None else _as_numbers(origins)
    seen = seen_elsewhere(lines, origin, pages)
    framed = _framed(lines, seen, pages)
    boilerplate = framed & _mostly_outside(lines, seen, origin, framed)[seen.group]
    found: dict[int, list[Repetition]] = {}
    for row, group in zip(seen.row[boilerplate].tolist(), seen.group[boilerplate].tolist(), strict=True):
        page = int(lines.page[row])
        example = pages.source_id(seen.sightings.elsewhere(group, int(origin[page])))
        one = Repetition(
            int(lines.block[row]),
            Label.BOILERPLATE,
            REASON,
            int(seen.sightings.origins[group]),
            lines.batches[page],
            example,
        )
        found.setdefault(page, []).append(one)
    return {page: tuple(repetitions) for page, repetitions in found.items()}


def _as_numbers(origins: Sequence[str]) -> "Numbers":
    import numpy as np

    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(origin, len(numbers)) for origin in origins], np.int64)


def _framed(lines: Lines, seen: Seen, pages: Pages) -> "Numbers":
    """Tell of each line that was seen whether it stands in the frame of its page."""
    import numpy as np

    framed = np.zeros(len(seen.row), np.bool_)
    for page, first, last in _suspects(lines, seen):
        blocks = lines.block[seen.row[first:last]].tolist()
        repeated = dict(zip(blocks, seen.word_by_word[first:last].tolist(), strict=True))
        framed[first:last] = np.isin(blocks, pages.frame(page, repeated))
    return framed


def _suspects(lines: Lines, seen: Seen) -> Iterator[tuple[int, int, int]]:
    """Yield the pages with a line that may get another label, each with where its lines begin and end."""
    import numpy as np

    page = lines.page[seen.row]
    suspects = np.unique(page[lines.kind[seen.row] == Kind.KEPT])
    bounds = (np.searchsorted(page, suspects, side).tolist() for side in ("left", "right"))
    yield from zip(suspects.tolist(), *bounds, strict=True)


def _mostly_outside(lines: Lines, seen: Seen, origin: "Numbers", framed: "Numbers") -> "Numbers":
    """Tell of each group whether it stands outside the text in more than half of its origins.

    What cleaning has removed or set aside is as much outside the text as what stands in the frame.
    """
    outside = framed | (lines.kind[seen.row] == Kind.OTHER)
    holders = origin[lines.page[seen.row[outside]]]
    told = distinct_in(seen.group[outside], holders, len(seen.sightings.origins))
    return 2 * told > seen.sightings.origins
