"""The order in which a document is judged."""

from collections.abc import Sequence
from datetime import date

from claimcheck.cleaning.alone import alone
from claimcheck.cleaning.author_notes import divided
from claimcheck.cleaning.blocks import observed, tiled
from claimcheck.cleaning.crowd import judged_in_crowd
from claimcheck.cleaning.damage import damages
from claimcheck.cleaning.fallback import never_empty
from claimcheck.cleaning.imprint import imprint
from claimcheck.cleaning.neighbours import settled
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.stretch import main_stretch, weights_of, with_closing_list
from claimcheck.model.document import Document
from claimcheck.model.source import Source

WRITTEN = frozenset({"text/markdown"})
"""Media types that people write, so that no site stands around the text."""


def clean_source(source: Source, *, reference: date | None = None) -> Document:
    """Label every block of `source`, so that the blocks tile its text, and read its metadata.

    `reference` is the day from which "2 days ago" counts; without it the day of retrieval does, if known.
    """
    seen = [part for one in observed(source) for part in divided(source.text, one)]
    first = [alone(one) for one in seen]
    final = judge(seen, first, source.metadata.title, written=source.media_type in WRITTEN)
    return Document(
        source,
        tuple(tiled(source.text, seen, first, final)),
        imprint(source.metadata, seen, final, reference or source.retrieved),
        tuple(damages(source, seen, final)),
    )


def judge(
    seen: Sequence[Observation], first: Sequence[Opinion], title: str | None = None, *, written: bool = False
) -> list[Opinion]:
    """Return the final opinions of one document's blocks, from the observations and the first opinions.

    What is `written` by hand is text from beginning to end; of a dump it is the main stretch.

    This is the whole seam between what is seen and what is made of it: other rules, or a model, stand here.
    """
    opinions = judged_in_crowd(seen, first)
    stretch = range(len(seen)) if written else _article(seen, opinions)
    return never_empty(seen, settled(seen, opinions, stretch, title))


def _article(seen: Sequence[Observation], opinions: Sequence[Opinion]) -> range:
    return with_closing_list(main_stretch(list(weights_of(seen, opinions))), opinions)
