"""Places where the text itself is broken.

Whole texts are looked through quickly for what broken ones must hold; only blocks with something suspicious are read.
"""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from claimcheck.cleaning.judging import Judgement
from claimcheck.cleaning.lost_letters import find_lost, lost_places
from claimcheck.cleaning.measures.pages import Page
from claimcheck.cleaning.misreadings import find_misread, misread_places
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.language.mojibake import find_mojibake, mojibake_places
from claimcheck.model.document import Damage
from claimcheck.model.label import EVIDENCE, KEPT, Label
from claimcheck.model.source import Source

_REPLACEMENT = "\ufffd"
_MID_DOCUMENT = re.compile(
    r"(?:the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: \w+)? (?:is|was|are)\b"
    r"|(?:secondly|thirdly|fourthly|finally|moreover|furthermore|in addition|however|nevertheless)\b,?)"
)
_LONG_SENTENCE = 8
"""Words of a sentence whose missing stop is no style."""

_MAY_BEGIN_LATE = (KEPT & EVIDENCE) - {Label.TABLE_ROW}
"""A table is no sentence: the columns of a file of data are called `country` and `year`."""

_SAMPLE = 20_000
"""Characters of a block that are read; no sound block is longer."""


def damages(source: Source, judgement: Judgement) -> Iterator[Damage]:
    """Yield what is broken, in order of place; of lost and of misread characters at most one a block."""
    page, final = judgement.page, judgement.final
    first, last = (_first_text(final, places) for places in (range(page.size), range(page.size)[::-1]))
    if first is not None:
        yield from _cut_start(judgement.seen[first], final[first])
    for number in sorted(_suspicious_blocks(page)):
        label = final[number].label
        if number >= 0 and label is not Label.SPAM:
            yield from _broken(source, page.starts[number], page.ends[number], evidence=label in EVIDENCE)
    if last is not None:
        yield from _cut_end(judgement.seen[last], final[last])


def _first_text(opinions: Sequence[Opinion], places: range) -> int | None:
    """Leave out spam: nobody cares whether it is whole."""
    return next((place for place in places if opinions[place].label is not Label.SPAM), None)


def _suspicious_blocks(page: Page) -> set[int]:
    """Return the numbers of the blocks in which something may be broken."""
    places = chain(lost_places(page.text), mojibake_places(page.text), misread_places(page.text))
    return _blocks_at(places, page.starts)


def _blocks_at(places: Iterable[int], starts: Sequence[int]) -> set[int]:
    """Return the numbers of the blocks that begin last before the places; looked up once for places side by side."""
    found: set[int] = set()
    start, end = 0, 0
    for place in places:
        if not start <= place < end:
            number = bisect_right(starts, place) - 1
            start = starts[number] if number >= 0 else 0
            end = starts[number + 1] if number + 1 < len(starts) else sys.maxsize
            found.add(number)
    return found


def _broken(source: Source, start: int, end: int, *, evidence: bool) -> Iterator[Damage]:
    text = source.text[start : min(end, start + _SAMPLE)]
    lost = _undecoded(text, start, lossy=source.lossy) or _lost(text, start)
    if lost:
        yield lost
    misread = find_misread(text) if evidence else None
    if misread:
        written = misread.of(text)
        message = f"holds what text recognition misread ({written!r}): compare it with the original"
        yield Damage(start + misread.start, start + misread.end, "misread-characters", message)


def _undecoded(text: str, start: int, *, lossy: bool) -> Damage | None:
    place = text.find(_REPLACEMENT)
    if place < 0:
        return None
    kind = "undecodable" if lossy else "lost-characters"
    what = "bytes that are no text in the file's encoding" if lossy else "a character that was lost before"
    message = f"holds {what} (U+FFFD): save the source again as UTF-8"
    return Damage(start + place, start + place + 1, kind, message)


def _lost(text: str, start: int) -> Damage | None:
    for find, what in (
        (find_mojibake, "letters of a wrong encoding"),
        (find_lost, "a question mark in place of a letter"),
    ):
        found = find(text)
        if found:
            message = f"holds {what} ({found.of(text)!r}): save the source again as UTF-8"
            return Damage(start + found.start, start + found.end, "lost-characters", message)
    return None


def _cut_start(first: Observation, opinion: Opinion) -> Iterator[Damage]:
    """The text begins in lower case or in the middle of a count. A page with a headline begins at its beginning."""
    if opinion.label not in _MAY_BEGIN_LATE:
        return
    if first.text[0].islower() or _MID_DOCUMENT.match(first.folded):
        yield Damage(
            first.start, first.start, "cut-start", "begins in the middle of a document: get the whole text"
        )


def _cut_end(last: Observation, opinion: Opinion) -> Iterator[Damage]:
    """The last line of all is a long sentence without an end. Where a page goes on after it, nothing was cut."""
    if opinion.label is not Label.BODY:
        return
    if last.words >= _LONG_SENTENCE and not last.stopped and not last.introduces:
        yield Damage(last.end, last.end, "cut-end", "ends in the middle of a sentence: get the whole text")
