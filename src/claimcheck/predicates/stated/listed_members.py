"""Members that are listed in full: "the three towns, *namely Lund, Oslo and Vik*" says that Lund is one of them.

Only behind "namely", which lists them all; what stands behind "including" is a member, too.
"""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.predicates.words import Tag, Word

_LISTING = frozenset({"namely", "including"})
_WHOLE = frozenset({Tag.NUMBER, Tag.NAME, Tag.NOUN, Tag.ADJECTIVE})
_LONGEST_WHOLE = 8


def find_listed_members(words: Words) -> Iterator[Predication]:
    """Yield for each name in a list behind "namely" that it is among what stands before."""
    for opening in words[2:-1]:
        if opening.folded in _LISTING:
            whole = _whole_before(words, opening.index)
            if whole:
                yield from (_member(name, opening, whole) for name in _listed(words, opening.index + 1))


def _whole_before(words: Words, end: int) -> Words:
    """Return the definite plural before a list: "*the three towns*, namely"."""
    end -= words[end - 1].text == ","
    begin = end
    while begin and end - begin < _LONGEST_WHOLE and words[begin - 1].tag in _WHOLE:
        begin -= 1
    whole = words[max(begin - 1, 0) : end]
    plural = len(whole) > 1 and whole[-1].tag is Tag.NOUN and whole[-1].folded != whole[-1].lemma
    return whole if plural and whole[0].folded in DEFINITE else ()


def _listed(words: Words, begin: int) -> Iterator[Word]:
    for word in words[begin:]:
        if word.tag is Tag.NAME:
            yield word
        elif word.tag is not Tag.COORDINATOR and word.text != ",":
            return


def _member(name: Word, opening: Word, whole: Words) -> Predication:
    among = replace(opening, text="among", folded="among", lemma="among", tag=Tag.PREPOSITION)
    verb = Verb(("be",), families_of(("be",)), (opening,))
    return Predication(verb, (name,), (among, *whole), main=False)
