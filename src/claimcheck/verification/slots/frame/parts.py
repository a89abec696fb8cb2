"""From where to where a sentence says what the claim says, and the parts between pauses around that."""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import terms_of

_DASHES = frozenset({"-", "\u2013"})
"""Pauses where blanks stand around them; else they join words or figures."""

_PAUSES = frozenset({",", ":", ";", "--", "\u2014", "(", ")", "[", "]"})


_CONTENT = frozenset({Tag.NOUN, Tag.NAME, Tag.VERB, Tag.ADJECTIVE, Tag.ADVERB})


class Extent(NamedTuple):
    """Places in the sentence."""

    begin: int
    verb: int
    end: int
    """Behind the last word that the claim has, too."""


class Part(NamedTuple):
    """Words behind a pause, up to the next one."""

    mark: str
    words: Words


def extent_of(pairing: Pairing) -> Extent:
    """Return where the source says what the claim says."""
    stated = pairing.source_words
    verb = pairing.source.verb.words
    told = [word.index for word in (*pairing.source.subject, *verb)] or [word.index for word in stated]
    last = max(_last_said(pairing), verb[-1].index if verb else 0)
    return Extent(min(told, default=0), verb[0].index if verb else last, last + 1)


def parts_of(words: Words, mark: str = "") -> Iterator[Part]:
    """Cut words at their pauses; `mark` is what stands before the first."""
    begin = 0
    for at, word in enumerate(words):
        if not is_pause(words, at):
            continue
        if at > begin:
            yield Part(mark, words[begin:at])
        mark, begin = word.text, at + 1
    if begin < len(words):
        yield Part(mark, words[begin:])


def without_claimed(words: Words, pairing: Pairing) -> Words:
    """Leave out marks and the words that the claim has, too: a claim on a hoax may say "hoax"."""
    said = {word.lemma for word in pairing.claimed.words if word.tag in _CONTENT}
    return tuple(word for word in words if word.tag is not Tag.MARK and word.lemma not in said)


def is_pause(words: Words, at: int) -> bool:
    """Tell a comma, a bracket or a dash from the mark inside "well-known"."""
    word = words[at]
    if word.text not in _DASHES:
        return word.text in _PAUSES
    # What opens the words has its blank before it, or would be one with the word there.
    parted = not at or words[at - 1].end < word.start
    return parted and words[min(at + 1, len(words) - 1)].start > word.end


def _last_said(pairing: Pairing) -> int:
    """Return the last place among what the source's statement has of the claim: its words, figures and dates."""
    pool = terms_of(pairing.source_words, pairing.analysis)
    found = (pairing.matcher.find(term, pool) for term in pairing.claimed_terms)
    places = [term.word.index for term in found if term is not None]
    return max(
        (*places, *(word.index for word in pairing.source.complement if _is_told_apart(word, pairing))),
        default=0,
    )


def _is_told_apart(word: Word, pairing: Pairing) -> bool:
    """Tell a figure or date, where the claim has any: which of several it is compared with is not asked here."""
    figures = word.tag is Tag.NUMBER and bool(pairing.claimed.quantities)
    return figures or (word.tag is Tag.DATE and bool(pairing.claimed.periods))
