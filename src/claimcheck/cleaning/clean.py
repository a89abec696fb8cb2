"""The order in which a document is judged."""

from datetime import date

from claimcheck.cleaning.blocks import Cut, cut, layout, tiled
from claimcheck.cleaning.damage import damages
from claimcheck.cleaning.imprint import imprint
from claimcheck.cleaning.judging import judge
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.scores import Scores, scores_of
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
    blocks = cut(source)
    if not blocks[0]:
        return Document(source, tuple(layout(source.text, 0, len(source.text))), source.metadata)
    scores = scores_of(source.text, *blocks, marked=source.media_type in MARKED)
    return cleaned(source, blocks, scores, reference=reference)


def cleaned(source: Source, blocks: Cut, scores: Scores, *, reference: date | None = None) -> Document:
    """Label the `blocks` of `source` by rules and by their `scores`, which may come from any weights."""
    seen = [
        Observation(source.text, span.start, span.end, hint, region)
        for span, hint, region in zip(*blocks, strict=True)
    ]
    judgement = judge(
        source.text, seen, scores, source.metadata.title, written=source.media_type not in DUMPS
    )
    return Document(
        source,
        tuple(tiled(source.text, judgement)),
        imprint(source.metadata, judgement.seen, judgement.final, reference or source.retrieved),
        tuple(damages(source, judgement.seen, judgement.final)),
    )
