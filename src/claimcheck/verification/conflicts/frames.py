"""Sentences that say the same in the same words, but for a figure, a date or a name.

Observation: sources that conflict mostly do so in one sentence that both have: two versions of a page, a wire story
and its update. Word for word they are the same, and one figure is another. So such a pair is found without being
understood; marks and articles alone may differ besides.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.periods import period_text
from claimcheck.predicates import Tag, Word
from claimcheck.verification.conflicts.receptions import mixed_reception
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.terms import sentence_terms

_PASSED_OVER = frozenset({"a", "an", "the"})
_LEAST_TERMS = 2
"""Content words of the shortest sentence that is known by its words: "It has 12" may be said of anything."""

_STEPS = 2

_PART_OF = frozenset({"which", "whom"})
_LISTED = frozenset({"including", "among"})

_DESCRIBING = frozenset({Tag.ADJECTIVE, Tag.VERB, Tag.NOUN})


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A sentence's words without marks and articles, in order, and what each is compared by."""

    words: Words
    keys: tuple[str, ...]
    aside: frozenset[int] = frozenset()
    """Places of words in brackets, and of what is only said besides at the end: "of which 86 in Lund"."""

    def beside(self, place: int) -> Words:
        """Return the words from the figure before to the figure behind: among them is what this one counts."""
        before = (at for at in range(place - 1, -1, -1) if self.words[at].tag is Tag.NUMBER)
        behind = (at for at in range(place + 1, len(self.words)) if self.words[at].tag is Tag.NUMBER)
        begin, end = next(before, -1), next(behind, len(self.words))
        return (*self.words[begin + 1 : place], *self.words[place + 1 : end])

    def only(self, places: Sequence[int]) -> "Frame":
        """Return the frame of some of the words alone."""
        return Frame(tuple(self.words[at] for at in places), tuple(self.keys[at] for at in places))


@lru_cache(maxsize=2_000)
def frame_of(analysis: Analysis) -> Frame | None:
    """Return a sentence's frame; None where it has too few words to be known by them."""
    if len(sentence_terms(analysis)) < _LEAST_TERMS:
        return None
    words = tuple(word for word in analysis.words if not _is_passed_over(word, analysis.words))
    keys = tuple(_key(word, analysis) for word in words)
    aside = _said_aside(analysis.words)
    return Frame(words, keys, frozenset(at for at, word in enumerate(words) if word.index in aside))


def _said_aside(words: Words) -> frozenset[int]:
    """Return the numbers of the words in brackets, and of those behind the last "of which" or ", including"."""
    found: set[int] = set()
    opened: int | None = None
    for word in words:
        if word.text == "(":
            opened = word.index
        elif word.text == ")" and opened is not None:
            found.update(range(opened, word.index))
            opened = None
    behind = max((word.index for word in words if _opens_aside(word, words)), default=len(words))
    return frozenset((*found, *range(behind, len(words))))


def _opens_aside(word: Word, words: Words) -> bool:
    behind, before = words[word.index + 1 : word.index + 2], words[: word.index][-1:]
    if word.folded == "of" and any(other.folded in _PART_OF for other in behind):
        return True
    return word.folded in _LISTED and any(other.text == "," for other in before)


def _is_passed_over(word: Word, words: Words) -> bool:
    return word.tag is Tag.MARK or word.folded in _PASSED_OVER or _ends_reception(word, words)


def _ends_reception(word: Word, words: Words) -> bool:
    """Tell the words behind the first in "mixed *to positive*", which say one thing."""
    before = range(max(word.index - _STEPS, 0), word.index)
    return any(mixed_reception(words, at) for at in before)


def _key(word: Word, analysis: Analysis) -> str:
    reception = mixed_reception(analysis.words, word.index)
    if reception:
        return reception
    # "Yesterday" is another day in another paper.
    period = analysis.periods.get(word.atom) if word.atom is not None else None
    return period_text(period) if period is not None else word.folded


def differing_places(first: Frame, other: Frame) -> tuple[int, ...]:
    """Return the places at which two sentences differ, where one fits over the other; else nothing.

    Any number of figures may differ, for they are revised together; of other words one alone, or a place with the
    larger one around it.
    """
    if len(first.keys) != len(other.keys):
        return ()
    places = tuple(
        at for at, keys in enumerate(zip(first.keys, other.keys, strict=True)) if keys[0] != keys[1]
    )
    if any(not _are_alike_in_kind(first.words[at].tag, other.words[at].tag) for at in places):
        return ()
    alike = len(places) == 1 or all(first.words[at].tag is Tag.NUMBER for at in places)
    return places if alike or all(_is_place_within(frame.words, places) for frame in (first, other)) else ()


def _is_place_within(words: Words, places: Sequence[int]) -> bool:
    """Tell "in *Lund, Norvia*": two names next to each other with a mark between."""
    named = [words[place] for place in places]
    apart = named[-1].index - named[0].index
    return len(named) == apart == _STEPS and all(word.tag is Tag.NAME for word in named)


def _are_alike_in_kind(one: Tag, another: Tag) -> bool:
    """Tell whether two words may fill one place: "*mixed* reviews", which looks like a verb, and "*good* reviews"."""
    return one is another or {one, another} <= _DESCRIBING


def without_asides(frame: Frame) -> Frame:
    """Return a frame without what is said besides."""
    return frame.only([at for at in range(len(frame.words)) if at not in frame.aside])
