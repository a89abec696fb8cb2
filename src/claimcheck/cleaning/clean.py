"""Source -> Document: every code point gets a label and a reason."""

from collections.abc import Sequence
from datetime import date

from claimcheck.cleaning.alone import alone
from claimcheck.cleaning.blocks import observed, tiled
from claimcheck.cleaning.crowd import judged_in_crowd
from claimcheck.cleaning.neighbours import settled
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.stretch import main_stretch, weights_of
from claimcheck.model.document import Block, Document
from claimcheck.model.source import Source


def clean_source(source: Source, *, reference: date | None = None) -> Document:
    """Label every block of `source`.

    `reference` is the day from which "2 days ago" counts; without it the day of retrieval does, if known.
    """
    seen = observed(source)
    first = [alone(one) for one in seen]
    opinions = judge(seen, first, source.metadata.title)
    return Document(source, tuple(tiled(source.text, seen, first, opinions)))


def judge(seen: Sequence[Observation], first: Sequence[Opinion], title: str | None) -> list[Opinion]:
    """Return the final opinions of the observed blocks of one document."""
    opinions = judged_in_crowd(seen, first)
    stretch = main_stretch(list(weights_of(seen, opinions)))
    return settled(seen, opinions, stretch, title)
