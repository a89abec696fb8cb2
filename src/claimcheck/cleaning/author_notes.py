"""Notes that present an author and disclaim the author's views in one line: two blocks, for they are two things."""

import re

from claimcheck.cleaning.credits import biography_reason, presents_person
from claimcheck.cleaning.observations import Observation, observe
from claimcheck.cleaning.paragraphs import trimmed
from claimcheck.cleaning.phrase_index import PhraseIndex
from claimcheck.cleaning.phrases import FAMILIES
from claimcheck.model.label import Label

_DISCLAIMERS = PhraseIndex(
    (phrase, phrase) for family in FAMILIES if family.label is Label.DISCLAIMER for phrase in family.inside
)
_SENTENCE_END = re.compile(r"[.!?][\"'\u2019\u201d)\]]{0,2}\s{1,20}|[\u3002\uff01\uff1f]\s{0,20}")


def divided(text: str, seen: Observation) -> tuple[Observation, ...]:
    """Return `seen` cut before the sentence that disclaims, if the sentences before it present a person."""
    cut = _disclaimer_start(seen)
    before = trimmed(text, seen.start, seen.start + cut) if cut else None
    if before is None:
        return (seen,)
    note = observe(text, before.start, before.end, hint=seen.hint, region=seen.region)
    if not (biography_reason(note) or presents_person(note)):
        return (seen,)
    return note, observe(text, seen.start + cut, seen.end, hint=seen.hint, region=seen.region)


def _disclaimer_start(seen: Observation) -> int:
    """Return where in the block the sentence with the first disclaimer begins; 0 where there is none, or no other."""
    if len(seen.folded) != len(seen.text):
        return 0  # Folding changed lengths ("İ"), so places in the folded text are none in the text.
    phrases = _DISCLAIMERS.found(seen.folded, seen.vocabulary, cjk=seen.cjk_share > 0)
    first = min((seen.folded.find(phrase) for phrase in phrases), default=0)
    return max((end.end() for end in _SENTENCE_END.finditer(seen.folded, 0, max(first, 0))), default=0)
