"""Sentences that say the same in the same words, but for a figure, a date or a name.

Observation: sources that conflict mostly do so in one sentence that both have: two versions of a page, a wire story
and its update. Word for word they are the same, and one figure is another. So such a pair is found without being
understood; marks and articles alone may differ besides.
"""

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.periods import period_text
from claimcheck.predicates import Tag, Word
from claimcheck.verification.analysis import Analysis, Words
from claimcheck.verification.terms import sentence_terms

_PASSED_OVER = frozenset({"a", "an", "the"})
_LEAST_TERMS = 2
"""Content words of the shortest sentence that is known by its words: "It has 12" may be said of anything."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A sentence's words without marks and articles, in order, and what each is compared by."""

    words: Words
    keys: tuple[str, ...]

    def beside(self, place: int) -> Words:
        """Return the words from the figure before to the figure behind: among them is what this one counts."""
        before = (at for at in range(place - 1, -1, -1) if self.words[at].tag is Tag.NUMBER)
        behind = (at for at in range(place + 1, len(self.words)) if self.words[at].tag is Tag.NUMBER)
        begin, end = next(before, -1), next(behind, len(self.words))
        return (*self.words[begin + 1 : place], *self.words[place + 1 : end])


@lru_cache(maxsize=2_000)
def frame_of(analysis: Analysis) -> Frame | None:
    """Return a sentence's frame; None where it has too few words to be known by them."""
    if len(sentence_terms(analysis)) < _LEAST_TERMS:
        return None
    words = tuple(
        word for word in analysis.words if word.tag is not Tag.MARK and word.folded not in _PASSED_OVER
    )
    return Frame(words, tuple(_key(word, analysis) for word in words))


def _key(word: Word, analysis: Analysis) -> str:
    # "Yesterday" is another day in another paper.
    period = analysis.periods.get(word.atom) if word.atom is not None else None
    return period_text(period) if period is not None else word.folded


def differing_places(first: Frame, other: Frame) -> tuple[int, ...]:
    """Return the places at which two sentences differ, where one fits over the other; else nothing.

    Any number of figures may differ, for they are revised together; of other words one alone.
    """
    if len(first.keys) != len(other.keys):
        return ()
    places = tuple(
        at for at, keys in enumerate(zip(first.keys, other.keys, strict=True)) if keys[0] != keys[1]
    )
    if any(first.words[at].tag is not other.words[at].tag for at in places):
        return ()
    return places if len(places) == 1 or all(first.words[at].tag is Tag.NUMBER for at in places) else ()
