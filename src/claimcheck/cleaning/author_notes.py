"""Notes that present an author and disclaim the author's views in one line: two blocks, for they are two things."""

import re
from collections.abc import Sequence

import numpy as np

from claimcheck.cleaning.credits import biography_reason, presents_person
from claimcheck.cleaning.measures.pages import Page
from claimcheck.cleaning.measures.pieces import Indexes
from claimcheck.cleaning.observations import Observation, observe
from claimcheck.cleaning.paragraphs import Line, trimmed
from claimcheck.cleaning.phrase_index import PhraseIndex
from claimcheck.cleaning.phrases import FAMILIES
from claimcheck.model.label import Label

_DISCLAIMERS = PhraseIndex(
    (phrase, phrase) for family in FAMILIES if family.label is Label.DISCLAIMER for phrase in family.inside
)
_SENTENCE_END = re.compile(r"[.!?][\"'\u2019\u201d)\]]{0,2}\s{1,20}|[\u3002\uff01\uff1f]\s{0,20}")


def divided(page: Page, places: Sequence[int]) -> tuple[Indexes, Page]:
    """Divide the blocks at `places` that are two things; return the page, and for each part the place of its block."""
    cuts = {place: cut for place in places if (cut := _cut(page.text, page.starts[place], page.ends[place]))}
    if not cuts:
        return np.arange(page.size), page
    at: list[int] = []
    bounds: list[Line] = []
    for place, whole in enumerate(zip(page.starts, page.ends, strict=True)):
        parts = cuts.get(place, (whole,))
        bounds += parts
        at += [place] * len(parts)
    hints, regions = [page.hints[place] for place in at], [page.regions[place] for place in at]
    return np.array(at), Page(
        page.text, [start for start, _ in bounds], [end for _, end in bounds], hints, regions
    )


def _cut(text: str, start: int, end: int) -> tuple[Line, Line] | None:
    """Cut a block before the sentence that disclaims, if the sentences before it present a person."""
    disclaimer = _disclaimer_start(observe(text, start, end))
    before = trimmed(text, start, start + disclaimer) if disclaimer else None
    if before is None:
        return None
    note = observe(text, *before)
    return (before, (start + disclaimer, end)) if biography_reason(note) or presents_person(note) else None


def _disclaimer_start(seen: Observation) -> int:
    """Return where in the block the sentence with the first disclaimer begins; 0 where there is none, or no other."""
    if len(seen.folded) != len(seen.text):
        return 0  # Folding changed lengths ("İ"), so places in the folded text are none in the text.
    phrases = _DISCLAIMERS.found(seen.folded, seen.vocabulary, cjk=seen.cjk_share > 0)
    first = min((seen.folded.find(phrase) for phrase in phrases), default=0)
    return max((end.end() for end in _SENTENCE_END.finditer(seen.folded, 0, max(first, 0))), default=0)
