"""Places where the text itself is broken."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.document import Damage
from claimcheck.model.label import EVIDENCE, KEPT, Label
from claimcheck.model.source import Source

_LOST = re.compile(r"(?<![/?&=\w])[^\W\d_]{2,30}\?[^\W\d_]{2,30}(?![\w/=&?.])")
_MOJIBAKE = re.compile(
    "\u00c3[\u0080-\u00bf]|\u00e2\u20ac[\u2122\u0153\u009d\u201c\u02dc\u00a6\u201d]|\u00c2[\u00a0\u00a3\u00a9\u00ae\u00b0]|\u00ef\u00bf\u00bd"
)
_REPLACEMENT = "\ufffd"
_MID_DOCUMENT = re.compile(
    r"(?:the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: \w+)? (?:is|was|are)\b"
    r"|(?:secondly|thirdly|fourthly|finally|moreover|furthermore|in addition|however|nevertheless)\b,?)"
)
_LONG_SENTENCE = 8
"""Words of a sentence whose missing stop is no style."""


def damages(source: Source, seen: Sequence[Observation], opinions: Sequence[Opinion]) -> Iterator[Damage]:
    """Yield what is broken, in order of place; at most one of lost characters a block."""
    pairs = [pair for pair in zip(seen, opinions, strict=True) if pair[1].label is not Label.SPAM]
    yield from _cut_start(pairs)
    for one, _ in pairs:
        yield from _lost(one, lossy=source.lossy)
    yield from _cut_end(pairs)


def _lost(seen: Observation, *, lossy: bool) -> Iterator[Damage]:
    replaced = seen.text.find(_REPLACEMENT)
    if replaced >= 0:
        kind = "undecodable" if lossy else "lost-characters"
        what = (
            "bytes that are no text in the file's encoding" if lossy else "a character that was lost before"
        )
        yield _damage(
            seen, replaced, replaced + 1, kind, f"holds {what} (U+FFFD): save the source again as UTF-8"
        )
        return
    for pattern, what, possible in (
        (_MOJIBAKE, "letters of a wrong encoding", not seen.text.isascii()),
        (_LOST, "a question mark in place of a letter", "?" in seen.text),
    ):
        found = pattern.search(seen.text) if possible else None
        if found:
            message = f"holds {what} ({found.group()!r}): save the source again as UTF-8"
            yield _damage(seen, found.start(), found.end(), "lost-characters", message)
            return


def _damage(seen: Observation, start: int, end: int, kind: str, message: str) -> Damage:
    return Damage(seen.start + start, seen.start + end, kind, message)


def _cut_start(pairs: Sequence[tuple[Observation, Opinion]]) -> Iterator[Damage]:
    """The text begins in lower case or in the middle of a count. A page with a headline begins at its beginning."""
    if not pairs or pairs[0][1].label not in KEPT & EVIDENCE:
        return
    first = pairs[0][0]
    if first.text[0].islower() or _MID_DOCUMENT.match(first.folded):
        yield Damage(
            first.start, first.start, "cut-start", "begins in the middle of a document: get the whole text"
        )


def _cut_end(pairs: Sequence[tuple[Observation, Opinion]]) -> Iterator[Damage]:
    """The last line of all is a long sentence without an end. Where a page goes on after it, nothing was cut."""
    if not pairs or pairs[-1][1].label is not Label.BODY:
        return
    last = pairs[-1][0]
    if last.words >= _LONG_SENTENCE and not last.stopped and not last.introduces:
        yield Damage(last.end, last.end, "cut-end", "ends in the middle of a sentence: get the whole text")
