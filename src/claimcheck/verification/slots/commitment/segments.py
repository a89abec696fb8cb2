"""What stands behind a verb, phrase by phrase: "moved | to Lund | in May"."""

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.predicates import Tag, Word
from claimcheck.verification.reading.analysis import Words

_TIMES = frozenset("minute hour day night week weekend month year moment season while".split())

_CONTENT = frozenset({Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.NUMBER, Tag.DATE})


@dataclass(frozen=True, slots=True)
class Segment:
    """A preposition with what it governs; without one, the object or what else stands right behind the verb."""

    preposition: str
    words: Words

    @property
    def thing(self) -> Word | None:
        """The last noun, name, figure or date before the phrase is cut by a mark, which says what it is about."""
        found = None
        for word in self.words:
            if word.tag in _CONTENT:
                found = word
            elif found is not None and word.tag not in (Tag.ADJECTIVE, Tag.POSSESSIVE):
                break
        return found

    @property
    def is_bare(self) -> bool:
        """Tell "for *farmers*" and "in *hope*" from "for the farmers" and "in a hope"."""
        return bool(self.words) and self.words[0].tag is Tag.NOUN


@lru_cache(maxsize=20_000)
def segments_of(words: Words) -> tuple[Segment, ...]:
    """Cut what stands behind a verb before each preposition; particles and adverbs that govern nothing are left out."""
    found: list[Segment] = []
    preposition = ""
    current: list[Word] = []
    for word in words:
        # "On Tuesday" and "last week" are one word, a date, and begin a phrase behind what they date.
        dated = word.tag is Tag.DATE and bool(current) and current[-1].is_nominal
        if word.tag is Tag.PREPOSITION or dated:
            if current:
                found.append(Segment(preposition, tuple(current)))
            preposition, current = ("", [word]) if dated else (word.folded, [])
        elif word.tag is not Tag.ADVERB or current:
            current.append(word)
    if current:
        found.append(Segment(preposition, tuple(current)))
    return tuple(found)


def is_time(word: Word) -> bool:
    """Tell "a *week*", "one *night*" and "*40 minutes*", of which the last is one figure."""
    last = word.folded.split()[-1]
    return last in _TIMES or last.removesuffix("s") in _TIMES
