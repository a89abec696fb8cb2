"""Documents of many hosts -> for each of them the blocks that the host repeats."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.model.document import Document
from claimcheck.model.label import KEPT, Label
from claimcheck.model.repetition import Repetition
from claimcheck.repetition.batches import batch_of
from claimcheck.repetition.frame import framed
from claimcheck.repetition.prints import LinePrints
from claimcheck.repetition.seeing import Page, Seen, seen_elsewhere
from claimcheck.repetition.sightings import ENOUGH_ORIGINS, Sighting

REASON = "repeated-across-documents"
"""Why a block is boilerplate that its document alone would keep."""


def find_repetitions(
    documents: Sequence[Document],
    prints: Sequence[LinePrints],
    origins: Sequence[str],
    each_its_own: Sequence[tuple[Repetition, ...]] | None = None,
) -> tuple[tuple[Repetition, ...], ...]:
    """Return for each document the kept blocks that are boilerplate of its host, in order of place.

    A line is boilerplate where at least three distinct origins of one host hold it (or one that differs in a figure, a
    name of a day or a word or two), most of them outside their own text, and where it stands outside the text of the
    document itself. Titles and blocks aside are never touched, and nothing that was removed comes back.

    Args:
        documents: Labelled each by itself; none is changed.
        prints: What `line_prints` returns for each.
        origins: The origin of each.
        each_its_own: What is found where each document has an origin of its own, if that is known. Most hosts have no
            copies, and nothing else is found of theirs.

    The order of the documents does not matter.
    """
    found: dict[int, tuple[Repetition, ...]] = {}
    for batch, pages in _batches(documents, prints, origins).items():
        different = len({page.origin for page in pages})
        if each_its_own is not None and different == len(pages):
            found.update((page.number, each_its_own[page.number]) for page in pages)
        elif different >= ENOUGH_ORIGINS:
            found.update(_repetitions(batch, pages))
    return tuple(found.get(number, ()) for number in range(len(documents)))


def _batches(
    documents: Iterable[Document], prints: Iterable[LinePrints], origins: Iterable[str]
) -> Mapping[str, list[Page]]:
    batches: defaultdict[str, list[Page]] = defaultdict(list)
    for number, page in enumerate(zip(documents, prints, origins, strict=True)):
        batches[batch_of(page[0])].append(Page(number, *page))
    return batches


def _repetitions(batch: str, pages: Sequence[Page]) -> Iterator[tuple[int, tuple[Repetition, ...]]]:
    seen = seen_elsewhere(pages)
    frames = [_frame(page.document, known) for page, known in zip(pages, seen, strict=True)]
    for page, known, frame in zip(pages, seen, frames, strict=True):
        _count_outside(page, known, frame)
    for page, known, frame in zip(pages, seen, frames, strict=True):
        mostly = (block for block in sorted(frame) if known[block].sighting.mostly_outside)
        yield page.number, tuple(_repetition(batch, page, block, known[block].sighting) for block in mostly)


def _frame(document: Document, known: Mapping[int, Seen]) -> frozenset[int]:
    return framed(document, {block: seen.word_by_word for block, seen in known.items()})


def _count_outside(page: Page, known: Mapping[int, Seen], frame: frozenset[int]) -> None:
    """What cleaning has removed or set aside is as much outside the text as what stands in the frame."""
    for block, seen in known.items():
        if block in frame or page.document.blocks[block].label not in KEPT:
            seen.sighting.add_outside(page.origin)


def _repetition(batch: str, page: Page, block: int, sighting: Sighting) -> Repetition:
    return Repetition(
        block, Label.BOILERPLATE, REASON, sighting.origins, batch, example=sighting.elsewhere(page.origin)
    )
