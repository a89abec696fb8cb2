"""The order in which a document is judged."""

from collections.abc import Sequence
from datetime import date

from claimcheck.cleaning.blocks import cut, layout, tiled
from claimcheck.cleaning.damage import damages
from claimcheck.cleaning.imprint import imprint
from claimcheck.cleaning.judging import judge
from claimcheck.cleaning.measures.pages import Page
from claimcheck.cleaning.scores import Scores, scores_of_all
from claimcheck.model.document import Document
from claimcheck.model.source import Source

MARKED = frozenset({"text/html", "application/xhtml+xml"})
"""Media types whose hints say how a site built the page."""

DUMPS = MARKED | {"text/plain"}
"""Media types that hold pages with a site around the text; all others are written from beginning to end."""


def clean_source(source: Source, *, reference: date | None = None) -> Document:
    """Label every block of `source`, so that the blocks tile its text, and read its metadata.

    `reference` is the day from which "2 days ago" counts; without it the day of retrieval does, if known.
    """
    return clean_sources([source], reference=reference)[0]


def clean_sources(sources: Sequence[Source], *, reference: date | None = None) -> list[Document]:
    """Do with each of `sources` by itself what `clean_source` does; together they take less time."""
    pages = [cut(source) for source in sources]
    scores: dict[int, Scores] = {}
    for marked in (False, True):
        chosen = [
            place
            for place, (source, page) in enumerate(zip(sources, pages, strict=True))
            if page.size and (source.media_type in MARKED) is marked
        ]
        scored = scores_of_all([pages[place] for place in chosen], marked=marked)
        scores.update(zip(chosen, scored, strict=True))
    return [
        cleaned(source, page, scores[place], reference=reference) if page.size else _empty(source)
        for place, (source, page) in enumerate(zip(sources, pages, strict=True))
    ]


def _empty(source: Source) -> Document:
    return Document(source, tuple(layout(source.text, 0, len(source.text))), source.metadata)


def cleaned(source: Source, page: Page, scores: Scores, *, reference: date | None = None) -> Document:
    """Label the blocks of `page`, cut from `source`, by rules and by `scores`, which may come from any weights."""
    judgement = judge(page, scores, source.metadata.title, written=source.media_type not in DUMPS)
    return Document(
        source,
        tiled(judgement),
        imprint(source.metadata, judgement.seen, judgement.final, reference or source.retrieved),
        tuple(damages(source, judgement)),
    )
