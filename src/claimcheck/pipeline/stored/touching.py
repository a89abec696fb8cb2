"""Which texts of a collection a change touches: what comes, what goes, and what says something else where it stands.

Of a document that was changed in one place most sentences are what they were, in the same order, with the same words
before them; only their lines and offsets are others. Nothing is judged by these, but a report tells them: so a result
that names the document is not kept, whatever it quotes of it.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile
from operator import eq
from typing import Any

from claimcheck.model.evidence import Quote
from claimcheck.model.passage import Passage
from claimcheck.pipeline.stored.library import load_for_store
from claimcheck.store.dimensions import Dimensions
from claimcheck.store.grounds import Touch, Touched
from claimcheck.store.ledger.findable import Findable
from claimcheck.store.ledger.settled import SettledDocument
from claimcheck.store.passages import passage_in
from claimcheck.store.surroundings import survey

Found = tuple[SettledDocument, Findable]
"""A document, and what it is found by."""

_NO_QUOTE = Quote("", "", "")

_Line = tuple[int, Touched, Any]
"""Number of a text, the text, and all that judging it where it stands may look at."""


@dataclass(frozen=True, slots=True)
class Change:
    """Documents that leave a collection and that come to it."""

    gone: Sequence[Found]
    came: Sequence[Found]


def touch_of(database: sqlite3.Connection, change: Change) -> Touch:
    """Return what a change touches. Raises DamagedError."""
    before, after = (_by_source(found) for found in (change.gone, change.came))
    texts: dict[int, Touched] = {}
    for source in sorted(before.keys() | after.keys()):
        sides = [list(_lines(database, it[source])) if source in it else [] for it in (before, after)]
        texts.update((number, touched) for number, touched, _ in _differing(*sides))
    removed = (words for _, found in (*change.gone, *change.came) for _, words in found.removed)
    dimensions = Dimensions(database)

    def has_figure(number: int, text: str, wanted: frozenset[str]) -> bool:
        return dimensions.has_any(number, partial(str, text), wanted)

    return Touch(texts, removed, before.keys() | after.keys(), has_figure)


def _by_source(found: Sequence[Found]) -> dict[str, Found]:
    return {document.reference.id: (document, findable) for document, findable in found}


def _lines(database: sqlite3.Connection, found: Found) -> Iterator[_Line]:
    document, findable = found
    entry = load_for_store(database, document)
    surroundings = survey(entry[0])
    for number, text, words in findable.texts:
        passage = passage_in(entry, surroundings, number)
        sentence = passage.sentence
        yield text, Touched(words, sentence.normal or sentence.text), _judged_by(passage)


def _judged_by(passage: Passage) -> object:
    """Return a passage without what nothing is judged by."""
    sentence = replace(passage.sentence, start=0, end=0, block=0)
    source = replace(passage.source, sha256="")
    return replace(passage, sentence=sentence, source=source, quote=_NO_QUOTE, line=0, page=None)


def _differing(before: Sequence[_Line], after: Sequence[_Line]) -> Iterator[_Line]:
    """Yield what stands between what both begin with and what both end with."""
    first = _common(before, after)
    last = min(_common(before[::-1], after[::-1]), len(before) - first, len(after) - first)
    yield from before[first : len(before) - last]
    yield from after[first : len(after) - last]


def _common(before: Sequence[_Line], after: Sequence[_Line]) -> int:
    return sum(1 for _ in takewhile(bool, map(eq, before, after)))
